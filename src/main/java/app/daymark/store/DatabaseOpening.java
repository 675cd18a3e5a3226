package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Journal;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.store.AppliedRepository.Applied;
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

  private final AppFolders folders;
  private final Path file;
  private final Journal journal;
  private final Applier applier;
  private final Clock clock;
  private final Progress progress;
  private final Consumer<Phrase> onFinding;

  DatabaseOpening(
      AppFolders folders,
      Journal journal,
      Applier applier,
      Clock clock,
      Progress progress,
      Consumer<Phrase> onFinding) {
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
    Optional<Database> existing = connect(trusted);
    try {
      Optional<Memory> memory = existing.map(Memory::new);
      boolean mended = journal.mend(seq -> memory.flatMap(known -> known.apply(seq)));
      if (existing.filter(found -> isUsable(found, memory.orElseThrow(), trusted)).isPresent()) {
        return existing.get();
      }
      existing.ifPresent(Database::close);
      return mended || existing.isEmpty() ? makeAnew() : untouched();
    } catch (RuntimeException e) {
      existing.ifPresent(Database::close);
      throw e;
    }
  }

  private Optional<Database> connect(boolean trusted) {
    if (!exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(trusted ? Database.connect(folders) : Database.toRead(folders));
    } catch (SQLException | IOException e) {
      log().warn("Database cannot be opened", e);
      return Optional.empty();
    }
  }

  private boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Even one that is not, and one of another version, may know what the journal lost. */
  private boolean isUsable(Database database, Memory memory, boolean trusted) {
    if (!tellsTheSame(memory)) {
      onFinding.accept(
          Phrase.of(
              "The database told of other actions than your journal, so it was made anew from the journal. The old one is kept in %s; if your journal is not what you expect, restore a backup.",
              folders.data()));
      return false;
    }
    journal.bringBack(memory);
    return trusted && isWhole(database, memory);
  }

  private boolean tellsTheSame(Memory memory) {
    long last = journal.lastSeq();
    return isAsInJournal(last, memory) || memory.apply(last).isEmpty();
  }

  /** Where the lines are the same, so is what they say: that need not be read. */
  private boolean isAsInJournal(long seq, Memory memory) {
    return journal.line(seq).equals(memory.line(seq))
        || journal.entry(seq).equals(memory.apply(seq));
  }

  private boolean isWhole(Database database, Memory memory) {
    try {
      Applied applied = database.checked();
      if (applied.schemaVersion() != Database.SCHEMA_VERSION
          || applied.seq() > journal.lastSeq()
          || !isAsInJournal(applied.seq(), memory)) {
        log().warn("Database at {} does not fit the journal at {}", applied, journal.lastSeq());
        return false;
      }
      replay(database);
      return true;
    } catch (JdbiException | IllegalStateException e) {
      log().warn("Database cannot be used", e);
      return false;
    }
  }

  private void replay(Database database) {
    new Replay(database, applier, progress)
        .upTo(journal.lastSeq(), journal.snapshot())
        .forEach(onFinding);
  }

  /** Makes it from the journal, in its file or, where that cannot be, in memory. */
  Database makeAnew() {
    try {
      if (exists()) {
        new Aside(clock).move(file);
      }
      return filled(Database.connect(folders));
    } catch (SQLException | IOException | JdbiException e) {
      log().warn("Database cannot be made", e);
      onFinding.accept(
          Phrase.of(
              "The database in %s cannot be written (%s). You see what your journal holds; make room or check the folder, then start again.",
              folders.data(), FileTrouble.of(e, folders.data())));
      return inMemory();
    }
  }

  /** What is there may be all that knows what the journal lost, and could not be given back. */
  private Database untouched() {
    onFinding.accept(
        Phrase.of(
            "Your journal in %s is damaged and could not be mended. You see what is left of it, and what is missing may still be brought back; make room or check the folder, then start again.",
            folders.data()));
    return inMemory();
  }

  private Database inMemory() {
    try {
      return filled(Database.inMemory());
    } catch (SQLException | JdbiException e) {
      throw new Refusal(
          e,
          "No database can be made (%s). Your journal is unharmed; check the folder %s, then start again.",
          e.getMessage(),
          folders.data());
    }
  }

  private Database filled(Database database) {
    try {
      database.createTables();
      replay(database);
      database.createIndexes();
      // It would notice later that there is no room, and be made anew again and again.
      database.settle();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(DatabaseOpening.class);
  }
}
