package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.Journal;
import app.daymark.journal.Refusal;
import app.daymark.store.HistoryRepository.Applied;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether the database can be used as it is, and makes it again if not. */
final class DatabaseOpening {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseOpening.class);

  private final AppFolders folders;
  private final Path file;
  private final Journal journal;
  private final Applier applier;
  private final Clock clock;

  DatabaseOpening(AppFolders folders, Journal journal, Applier applier, Clock clock) {
    this.folders = folders;
    this.file = Database.file(folders);
    this.journal = journal;
    this.applier = applier;
    this.clock = clock;
  }

  Database open() {
    if (Files.exists(file)) {
      Optional<Database> existing = openExisting();
      if (existing.isPresent()) {
        return existing.get();
      }
      setAside();
    }
    return make();
  }

  /** Empty when it cannot be used. What is wrong with the journal is no fault of the database. */
  private Optional<Database> openExisting() {
    try {
      Database database = Database.connect(folders);
      if (closeUnless(database, () -> isUsable(database))) {
        return Optional.of(database);
      }
    } catch (SQLException | IOException | JdbiException | IllegalStateException e) {
      LOG.warn("Database cannot be used", e);
    }
    return Optional.empty();
  }

  private boolean isUsable(Database database) {
    Applied applied = database.jdbi().withHandle(handle -> new HistoryRepository(handle).checked());
    // A database of another version may still know what the journal lost.
    boolean usable =
        agrees(database, applied) && applied.schemaVersion() == Database.SCHEMA_VERSION;
    if (usable) {
      database.replay(journal, applier);
    } else {
      LOG.warn("Database at {} does not fit the journal at {}", applied, journal.lastSeq());
    }
    return usable;
  }

  /** Answers a question, and closes the database when the answer is no or there is none. */
  private static boolean closeUnless(Database database, BooleanSupplier question) {
    boolean yes = false;
    try {
      yes = question.getAsBoolean();
      return yes;
    } finally {
      if (!yes) {
        database.close();
      }
    }
  }

  /**
   * Whether the database tells the same story as the journal. Where the journal lost its end, and
   * the database still has it, the end is brought back first.
   */
  private boolean agrees(Database database, Applied applied) {
    if (applied.seq() < journal.lastSeq()) {
      return true;
    }
    List<Entry> known =
        database.jdbi().withHandle(handle -> new HistoryRepository(handle).from(journal.lastSeq()));
    Optional<Entry> last = journal.last();
    if (last.isPresent() && !known.stream().findFirst().equals(last)) {
      return false;
    }
    List<Entry> lost = known.subList(last.isPresent() ? 1 : 0, known.size());
    if (!lost.isEmpty()) {
      journal.bringBack(lost);
    }
    return true;
  }

  private void setAside() {
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

  private Database make() {
    try {
      Database database = Database.connect(folders);
      String schema = schema();
      closeUnless(
          database,
          () -> {
            database
                .jdbi()
                .useTransaction(handle -> new HistoryRepository(handle).createSchema(schema));
            database.replay(journal, applier);
            return true;
          });
      return database;
    } catch (SQLException | IOException e) {
      throw new Refusal(
          "The database in %s cannot be made (%s). Your journal is unharmed; make room or check the folder, then start again."
              .formatted(folders.data(), e.getMessage()),
          e);
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = DatabaseOpening.class.getResourceAsStream("/app/daymark/db/schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
