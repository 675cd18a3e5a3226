package app.daymark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads every row of a table as text, for comparing two databases row by row. */
final class RowsRepository {

  private final Handle handle;

  RowsRepository(Handle handle) {
    this.handle = handle;
  }

  /** What is compared. */
  enum Table {
    APPLIED("applied", "''", "*"),
    PLAN("plan", "id", "*"),
    STUDY_WEEK("study_week", "plan_id || ' ' || since", "*"),
    DAY_OFF("day_off", "plan_id || ' ' || from_date || ' ' || to_date || ' ' || reason", "*"),
    FOCUS_AREA("focus_area", "id", "*"),
    TASK("task", "id", "*"),
    SETTING("setting", "name", "*"),
    SALARY_SURVEY("salary_survey", "id", "*"),
    SALARY_BAND("salary_band", "survey_id || ' ' || from_years", "*"),
    /** What may change of a line of the history. */
    STANDING("history", "seq", "standing"),
    /** What stays for ever. */
    HISTORY("history", "seq", "study_date, kind, entry");

    private final String title;
    private final String key;
    private final String columns;

    Table(String title, String key, String columns) {
      this.title = title;
      this.key = key;
      this.columns = columns;
    }

    /** Its name in the database. */
    String title() {
      return title;
    }
  }

  /**
   * A row.
   *
   * @param key orders the rows of its table, in both databases alike
   */
  record Row(String key, String cells) {}

  /** Every row, in the order of the keys. */
  List<Row> rows(Table table) {
    return handle
        .createQuery(
            "select cast(%s as varchar) as row_key, t.%s from %s t order by row_key"
                .formatted(table.key, table.columns, table.title))
        .map((row, _) -> row(row))
        .list();
  }

  /** The rows of the history from one sequence number to another, in their order. */
  List<Row> rows(Table table, long first, long last) {
    return handle
        .createQuery(
            "select lpad(seq, 19, '0') as row_key, %s from history where seq between ? and ? order by seq"
                .formatted(table.columns))
        .bind(0, first)
        .bind(1, last)
        .map((row, _) -> row(row))
        .list();
  }

  /** How many actions the history knows up to a sequence number. */
  long historyCount(long last) {
    return handle
        .createQuery("select count(*) from history where seq <= ?")
        .bind(0, last)
        .mapTo(long.class)
        .one();
  }

  /** The highest sequence number the history knows. */
  long historyEnd() {
    return handle.createQuery("select coalesce(max(seq), 0) from history").mapTo(long.class).one();
  }

  private static Row row(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
      cells.add(String.valueOf(row.getString(column)));
    }
    return new Row(row.getString(1), String.join(" | ", cells));
  }
}
