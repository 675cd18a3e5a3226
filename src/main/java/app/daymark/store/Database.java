package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.Journal;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded H2 file: the present state, made from the journal and replaceable by it at any time.
 * Open while this object is.
 */
public final class Database implements AutoCloseable {

  /** Counts up with every change of schema.sql or of what an action does to it. */
  static final int SCHEMA_VERSION = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final String NAME = "daymark";
  private static final int REPLAY_BATCH = 1_000;

  /** Any record can be read from columns named like its components. */
  private static final RowMapperFactory RECORDS =
      (type, _) ->
          type instanceof Class<?> record && record.isRecord()
              ? Optional.of(ConstructorMapper.of(record))
              : Optional.empty();

  private final Jdbi jdbi;
  // H2 closes a database when its last connection goes: this one stays.
  private final Connection anchor;

  private Database(Jdbi jdbi, Connection anchor) {
    this.jdbi = jdbi;
    this.anchor = anchor;
  }

  /**
   * Opens the database of a data folder and brings it up to the journal's end. One that is damaged,
   * of another version, or tells another story than the journal is set aside as {@code
   * .broken-<date>} and made again.
   *
   * @throws Refusal when no database can be made there, or the journal cannot be read or written
   */
  public static Database open(AppFolders folders, Journal journal, Applier applier, Clock clock) {
    return new DatabaseOpening(folders, journal, applier, clock).open();
  }

  /** The file that {@link #connect} opens or makes. */
  static Path file(AppFolders folders) {
    return folders.data().resolve(NAME + ".mv.db");
  }

  /** Connects to the file, whatever is in it. */
  static Database connect(AppFolders folders) throws SQLException, IOException {
    JdbcDataSource source = new JdbcDataSource();
    // retry: an interrupted thread does not kill the database. Its errors go to our log, so H2
    // keeps none of its own beside it.
    source.setURL(
        "jdbc:h2:file:retry:"
            + folders.data().resolve(NAME).toAbsolutePath()
            + ";TRACE_LEVEL_FILE=0");
    Database database = connect(source);
    // H2 lets others read a new file; the folder may be one that others can enter.
    OwnerOnly.restrict(file(folders));
    return database;
  }

  static Database connect(DataSource source) throws SQLException {
    Connection anchor = source.getConnection();
    return new Database(Jdbi.create(source).registerRowMapper(RECORDS), anchor);
  }

  /** Applies every entry of the journal that the database has not seen. */
  void replay(Journal journal, Applier applier) {
    long seen = jdbi.withHandle(handle -> new HistoryRepository(handle).applied()).seq();
    if (seen == journal.lastSeq()) {
      return;
    }
    List<Entry> batch = new ArrayList<>();
    journal.readAfter(
        seen,
        entry -> {
          batch.add(entry);
          if (batch.size() == REPLAY_BATCH) {
            apply(batch, applier);
            batch.clear();
          }
        });
    apply(batch, applier);
  }

  /** Applies entries in one transaction, together with the sequence number of the last. */
  void apply(List<Entry> entries, Applier applier) {
    if (entries.isEmpty()) {
      return;
    }
    jdbi.useTransaction(handle -> {
      HistoryRepository history = new HistoryRepository(handle);
      for (Entry entry : entries) {
        applier.apply(handle, entry.action());
        history.add(entry);
      }
      history.reached(entries.getLast().seq());
    });
  }

  /** For reading; only {@link Ledger} writes. */
  public Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    try {
      anchor.close();
    } catch (SQLException e) {
      LOG.warn("Database did not close cleanly; the journal holds everything", e);
    }
  }
}
