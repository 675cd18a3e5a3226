package app.daymark.store;

import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A state made anew from a journal, in memory, for looking at. For one thread at a time. */
public final class Replica implements AutoCloseable {

  private final Database database;
  private final Applier applier;
  private final List<Phrase> findings = new ArrayList<>();

  private Replica(Database database, Applier applier) {
    this.database = database;
    this.applier = applier;
  }

  /** The state before anything was done. */
  public static Replica empty(Applier applier) {
    try {
      Database database = Database.inMemory();
      database.create();
      return new Replica(database, applier);
    } catch (SQLException e) {
      throw new Refusal(e, "There is no room in memory for that (%s).", e.getMessage());
    }
  }

  /**
   * Goes on to a sequence number.
   *
   * @return what could not be applied: sentences for the learner
   */
  public List<Phrase> follow(JournalSnapshot journal, long last, Progress progress) {
    List<Phrase> found = new Replay(database, applier, progress).upTo(last, journal);
    findings.addAll(found);
    return found;
  }

  /** What could not be applied of all it followed: sentences for the learner. */
  public List<Phrase> findings() {
    return List.copyOf(findings);
  }

  /** Sequence number of the last entry it followed. */
  long applied() {
    return database.applied();
  }

  /** Asks the state. */
  public <T> T read(Function<Handle, T> question) {
    return database.jdbi().inTransaction(question::apply);
  }

  @Override
  public void close() {
    database.close();
  }
}
