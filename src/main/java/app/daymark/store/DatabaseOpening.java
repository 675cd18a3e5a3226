package app.daymark.store;

import app.daymark.journal.Journal;
import app.daymark.journal.Refusal;
import app.daymark.store.HistoryRepository.Applied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final Progress progress;
  private final Consumer<String> onFinding;

  DatabaseOpening(
      AppFolders folders,
      Journal journal,
      Applier applier,
      Clock clock,
      Progress progress,
      Consumer<String> onFinding) {
    this.folders = folders;
    this.file = Database.file(folders);
    this.journal = journal;
    this.applier = applier;
    this.clock = clock;
    this.progress = progress;
    this.onFinding = onFinding;
  }

  /**
   * Opens the database.
   *
   * @param trusted whether it is as it was closed; one that is not is only asked for what the
   *     journal lost
   */
  Database open(boolean trusted) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Optional<Database> existing = connect();
      boolean usable = existing.filter(database -> isUsable(database, trusted)).isPresent();
      if (usable) {
        return existing.get();
      }
      existing.ifPresent(Database::close);
      new Aside(clock).move(file);
    } else {
      journal.mend(_ -> Optional.empty());
    }
    return make();
  }

  private Optional<Database> connect() {
    try {
      return Optional.of(Database.connect(folders));
    } catch (SQLException | IOException e) {
      LOG.warn("Database cannot be opened", e);
      journal.mend(_ -> Optional.empty());
      return Optional.empty();
    }
  }

  /** Even one that is not, and one of another version, may know what the journal lost. */
  private boolean isUsable(Database database, boolean trusted) {
    Memory memory = new Memory(database);
    journal.mend(memory);
    if (!tellsTheSame(memory)) {
      onFinding.accept(
          "The database told of other actions than your journal, so it was made anew from the journal. The old one is kept in %s; if your journal is not what you expect, restore a backup."
              .formatted(folders.data()));
      return false;
    }
    journal.bringBack(memory);
    return trusted && isWhole(database, memory);
  }

  private boolean tellsTheSame(Memory memory) {
    return journal.last().flatMap(last -> memory.apply(last.seq()).map(last::equals)).orElse(true);
  }

  private boolean isWhole(Database database, Memory memory) {
    try {
      Applied applied = database.checked();
      if (applied.schemaVersion() != Database.SCHEMA_VERSION
          || applied.seq() > journal.lastSeq()
          || !journal.entry(applied.seq()).equals(memory.apply(applied.seq()))) {
        LOG.warn("Database at {} does not fit the journal at {}", applied, journal.lastSeq());
        return false;
      }
      replay(database);
      return true;
    } catch (JdbiException | IllegalStateException e) {
      LOG.warn("Database cannot be used", e);
      return false;
    }
  }

  private void replay(Database database) {
    new Replay(database, applier, progress)
        .upTo(journal.lastSeq(), journal.snapshot())
        .forEach(onFinding);
  }

  private Database make() {
    try {
      return filled(Database.connect(folders));
    } catch (SQLException | IOException | JdbiException e) {
      LOG.warn("Database cannot be made", e);
      onFinding.accept(
          "The database in %s cannot be written (%s). You see what your journal holds; make room or check the folder, then start again."
              .formatted(folders.data(), e.getMessage()));
      return inMemory();
    }
  }

  private Database inMemory() {
    try {
      return filled(Database.inMemory());
    } catch (SQLException | JdbiException e) {
      throw new Refusal(
          "No database can be made (%s). Your journal is unharmed; check the folder %s, then start again."
              .formatted(e.getMessage(), folders.data()),
          e);
    }
  }

  private Database filled(Database database) {
    try {
      database.create();
      replay(database);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
