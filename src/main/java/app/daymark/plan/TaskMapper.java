package app.daymark.plan;

import app.daymark.journal.TaskStatus;
import app.daymark.store.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a task from its columns by hand: plans have thousands, and Jdbi's own way is slow. */
final class TaskMapper implements RowMapper<Task> {

  @Override
  public Task map(ResultSet row, StatementContext context) throws SQLException {
    return new Task(
        row.getObject("id", UUID.class),
        row.getInt("position"),
        row.getString("origin_key"),
        row.getString("title"),
        row.getObject("planned_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Column.word(row, "status", TaskStatus.class),
        row.getObject("done_on", LocalDate.class),
        row.getInt("minutes"),
        row.getBoolean("optional"),
        row.getString("note"));
  }
}
