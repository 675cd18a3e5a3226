package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.Journal;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import app.daymark.store.HistoryRepository.Applied;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
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
  static final int SCHEMA_VERSION = 2;

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
   * of another version, or knows more than the journal is set aside as {@code .broken-<date>} and
   * made again.
   *
   * @throws Refusal when no database can be made there
   */
  public static Database open(AppFolders folders, Journal journal, Applier applier, Clock clock) {
    Path file = file(folders);
    if (Files.exists(file)) {
      Optional<Database> existing = openExisting(folders, journal, applier);
      if (existing.isPresent()) {
        return existing.get();
      }
      setAside(file, clock);
    }
    Database database = connect(folders);
    try {
      database.jdbi.useTransaction(handle -> new HistoryRepository(handle).createSchema(schema()));
      database.replay(journal, applier);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Path file(AppFolders folders) {
    return folders.data().resolve(NAME + ".mv.db");
  }

  private static Optional<Database> openExisting(
      AppFolders folders, Journal journal, Applier applier) {
    Database database = null;
    try {
      database = connect(folders);
      Applied applied = database.jdbi.withHandle(handle -> new HistoryRepository(handle).checked());
      if (applied.schemaVersion() == SCHEMA_VERSION && database.agreesWith(journal, applied)) {
        database.replay(journal, applier);
        return Optional.of(database);
      }
      LOG.warn("Database at {} does not fit the journal at {}", applied, journal.lastSeq());
    } catch (JdbiException | IllegalStateException | Refusal e) {
      LOG.warn("Database cannot be used", e);
    }
    if (database != null) {
      database.close();
    }
    return Optional.empty();
  }

  /**
   * Whether it tells the same story as the journal. Where the journal lost its end, and the
   * database still has it, the end is brought back first.
   */
  private boolean agreesWith(Journal journal, Applied applied) {
    if (applied.seq() < journal.lastSeq()) {
      return true;
    }
    List<Entry> known =
        jdbi.withHandle(handle -> new HistoryRepository(handle).from(journal.lastSeq()));
    List<Entry> lost = known;
    if (journal.last().isPresent()) {
      if (known.isEmpty() || !known.getFirst().equals(journal.last().get())) {
        return false;
      }
      lost = known.subList(1, known.size());
    }
    if (!lost.isEmpty()) {
      journal.bringBack(lost);
    }
    return true;
  }

  private static Database connect(AppFolders folders) {
    String path = folders.data().resolve(NAME).toAbsolutePath().toString();
    JdbcDataSource source = new JdbcDataSource();
    // retry: an interrupted thread does not kill the database. Its errors go to our log, so H2
    // keeps none of its own beside it.
    source.setURL("jdbc:h2:file:retry:" + path + ";TRACE_LEVEL_FILE=0");
    try {
      Connection anchor = source.getConnection();
      // H2 lets others read a new file; the folder may be one that others can enter.
      OwnerOnly.restrict(file(folders));
      return new Database(Jdbi.create(source).registerRowMapper(RECORDS), anchor);
    } catch (SQLException | IOException e) {
      throw new Refusal(
          "The database in %s cannot be opened (%s). Your journal is unharmed; see the log for details."
              .formatted(folders.data(), e.getMessage()),
          e);
    }
  }

  private static void setAside(Path file, Clock clock) {
    String now =
        LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS"));
    Path aside = file.resolveSibling(file.getFileName() + ".broken-" + now);
    try {
      Files.move(file, aside);
      LOG.warn("Old database kept as {}", aside);
    } catch (IOException e) {
      throw new Refusal(
          "The damaged database %s cannot be set aside (%s). Your journal is unharmed; move that file away and start again."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("/app/daymark/db/schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("schema.sql cannot be read", e);
    }
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

  /** Applies entries in one transaction, together with their sequence numbers. */
  void apply(List<Entry> entries, Applier applier) {
    jdbi.useTransaction(handle -> {
      HistoryRepository history = new HistoryRepository(handle);
      for (Entry entry : entries) {
        applier.apply(handle, entry.action());
        history.add(entry);
      }
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
