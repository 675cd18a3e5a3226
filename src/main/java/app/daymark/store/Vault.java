package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.Journal;
import app.daymark.journal.JournalDamage;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal and the database of a data folder, open together and telling one story. */
final class Vault implements AutoCloseable {

  /** A file of this size is never worth compacting. */
  private static final long SMALL_BYTES = 1 << 20;

  private final AppFolders folders;
  private final Applier applier;
  private final Clock clock;
  private final Progress progress;
  private final List<Phrase> findings = new ArrayList<>();
  private final Seal seal;
  private final Journal journal;
  private Database database;
  private boolean closed;

  private Vault(AppFolders folders, Applier applier, Clock clock, Progress progress) {
    this.folders = folders;
    this.applier = applier;
    this.clock = clock;
    this.progress = progress;
    seal = new Seal(folders);
    // Whoever set the seal had read the journal before, or written it.
    journal =
        seal.isOfThisVersion()
            ? Journal.openKnown(folders.journal())
            : Journal.open(folders.journal());
    try {
      long known = seal.lastSeq();
      database = opening().open(seal.take());
      tellOfMissing(known);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * Opens a data folder, finishing first what was interrupted, and healing what is damaged.
   *
   * @throws Refusal when the journal cannot be read or written
   */
  static Vault open(AppFolders folders, Applier applier, Clock clock, Progress progress) {
    new Incoming(folders).settle();
    return new Vault(folders, applier, clock, progress);
  }

  private void tellOfMissing(long known) {
    if (journal.lastSeq() < known) {
      findings.add(
          Phrase.of(
              "There were %,d actions when Daymark was last open, and now there are %,d: the newest are gone from your journal and from the database. Nothing was changed; a backup may have them.",
              known, journal.lastSeq()));
    }
  }

  private DatabaseOpening opening() {
    return new DatabaseOpening(folders, journal, applier, clock, progress, findings::add);
  }

  Journal journal() {
    return journal;
  }

  Database database() {
    return database;
  }

  Applier applier() {
    return applier;
  }

  /** What was not as it should be, and what was done about it: sentences for the learner. */
  List<Phrase> findings() {
    return Stream.concat(journal.damage().stream().map(JournalDamage::phrase), findings.stream())
        .toList();
  }

  /** Applies an entry that is in the journal. */
  void apply(Entry entry) {
    database.apply(List.of(entry), applier);
  }

  /** Applies every entry of the journal that the database has not seen. */
  void catchUp() {
    findings.addAll(
        new Replay(database, applier, Progress.NONE).upTo(journal.lastSeq(), journal.snapshot()));
  }

  /** Makes the database anew after it failed. */
  void makeAnew() {
    database.close();
    database = opening().makeAnew();
  }

  /** Sets the database aside, and makes journal and database anew from what both know. */
  void repair() {
    // Where it cannot be read, all stays as it was.
    journal.lookAgain();
    try {
      database.close();
      database = opening().open(false);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Whether it has to be opened anew before it can be used. */
  boolean isClosed() {
    return closed;
  }

  /** As {@link #close}, and leaves the database no larger than need be: that takes a moment. */
  void closeTidily() {
    close(true);
  }

  /** Only a database that has everything in its file is sealed. */
  @Override
  public void close() {
    close(false);
  }

  private void close(boolean tidily) {
    if (closed) {
      return;
    }
    closed = true;
    if (isDatabaseClosedWell(tidily)) {
      seal.set(journal.lastSeq());
    } else {
      seal.leaveBroken(journal.lastSeq());
    }
    journal.close();
  }

  private boolean isDatabaseClosedWell(boolean tidily) {
    if (!database.isKept()) {
      database.close();
      return false;
    }
    try (Database closing = database) {
      closing.settle();
      if (tidily && isWasteful()) {
        closing.compact();
      }
    } catch (JdbiException | SQLException | IOException e) {
      log().warn("Database cannot be written; the journal holds everything", e);
      return false;
    }
    return isOwnersOnly();
  }

  /** H2 lets others read a file that it writes anew. */
  private boolean isOwnersOnly() {
    try {
      OwnerOnly.restrict(Database.file(folders));
      return true;
    } catch (IOException e) {
      log().warn("Others may be able to read the database", e);
      return false;
    }
  }

  /** What it needs is less than two thirds of the journal; the rest is what H2 no longer uses. */
  private boolean isWasteful() throws IOException {
    long told = journal.snapshot().parts().stream().mapToLong(JournalSnapshot.Part::size).sum();
    return Files.size(Database.file(folders)) > Math.max(SMALL_BYTES, told);
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Vault.class);
  }
}
