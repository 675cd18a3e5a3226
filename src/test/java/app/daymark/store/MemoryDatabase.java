package app.daymark.store;

import app.daymark.Actions;
import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The database without a disk and without a journal: for long lives, many times over. */
final class MemoryDatabase implements AutoCloseable {

  final Database database;
  private long seq;

  MemoryDatabase() throws SQLException {
    database = Database.inMemory();
    database.create();
  }

  Jdbi jdbi() {
    return database.jdbi();
  }

  /** As if nothing had been done yet. */
  void clear() {
    seq = 0;
    database
        .jdbi()
        .useTransaction(handle ->
            handle
                .createScript(
                    "delete from plan; delete from history; delete from setting;"
                        + " update applied set seq = 0")
                .execute());
  }

  /** Does what the ledger does, but for the journal. */
  Entry record(Action action) {
    Entry entry =
        new Entry(
            ++seq,
            TestData.MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
            TestData.MONDAY,
            action);
    database.apply(List.of(entry), Actions::apply);
    return entry;
  }

  Optional<Entry> ask(Function<HistoryRepository, Optional<Entry>> question) {
    return database.jdbi().withHandle(handle -> question.apply(new HistoryRepository(handle)));
  }

  Map<String, List<String>> rows() {
    return jdbi().withHandle(Rows::all);
  }

  Map<String, List<String>> state() {
    return jdbi().withHandle(Rows::state);
  }

  @Override
  public void close() {
    database.close();
  }
}
