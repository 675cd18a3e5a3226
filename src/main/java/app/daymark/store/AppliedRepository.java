package app.daymark.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The database as a whole: its tables, and how far it has followed the journal. */
final class AppliedRepository {

  /** A row for each table, as every statement takes its time where Java has just started. */
  private static final String LOOK =
      Stream.of(RowsRepository.Table.values())
          .map(RowsRepository.Table::title)
          .distinct()
          .map("select count(*) from "::concat)
          .collect(Collectors.joining(" union all "));

  private final Handle handle;

  AppliedRepository(Handle handle) {
    this.handle = handle;
  }

  /**
   * How far the database has followed the journal.
   *
   * @param seq of the last entry applied; 0 for none
   */
  record Applied(long seq, int schemaVersion) {}

  void createTables(String schema) {
    // H2 finds the ends of statements itself; a script of Jdbi's would make a lexer for that.
    handle.execute(schema);
    handle.execute("insert into applied values (0, ?)", Database.SCHEMA_VERSION);
  }

  void createIndexes(String indexes) {
    handle.execute(indexes);
  }

  /**
   * How far the database has come.
   *
   * @throws IllegalStateException when it does not say
   */
  Applied applied() {
    return handle
        .createQuery("select seq, schema_version from applied")
        .map((row, _) -> new Applied(row.getLong("seq"), row.getInt("schema_version")))
        .one();
  }

  /**
   * The same, after a look at every table: a damaged file may open and fail later.
   *
   * @throws IllegalStateException when the database is not as it was left
   */
  Applied checked() {
    handle.createQuery(LOOK).map((row, _) -> row.getLong(1)).list();
    Applied applied = applied();
    List<String> newest = new HistoryRepository(handle).between(applied.seq(), Long.MAX_VALUE);
    if (applied.seq() > 0
        && (newest.size() != 1 || HistoryRepository.seq(newest.getFirst()) != applied.seq())) {
      throw new IllegalStateException("The history does not end at " + applied);
    }
    return applied;
  }

  /** Forces everything to the database's file. */
  void settle() {
    handle.execute("checkpoint sync");
  }

  /** Writes the database's file anew, as small as it can be, and closes the database. */
  void compact() throws SQLException {
    // Jdbi would ask the closed database how many rows that was.
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute("shutdown compact");
    }
  }

  /** Tells how far the database has come, in the transaction that took it there. */
  void reached(long seq) {
    handle.execute("update applied set seq = ?", seq);
  }
}
