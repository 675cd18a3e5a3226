package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Phrase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.LoggerFactory;

/**
 * Applies what a database has not seen of a journal. An action that cannot be applied, because one
 * before it is lost, is left out and told about: it must not keep all the others away.
 */
final class Replay {

  private static final int BATCH = 1_000;

  private final Database database;
  private final Applier applier;
  private final Progress progress;
  private final List<Phrase> findings = new ArrayList<>();
  private final List<Entry> batch = new ArrayList<>();

  Replay(Database database, Applier applier, Progress progress) {
    this.database = database;
    this.applier = applier;
    this.progress = progress;
  }

  /**
   * Applies the entries up to a sequence number.
   *
   * @return what could not be read or applied
   * @throws JdbiException when the database fails
   */
  List<Phrase> upTo(long last, JournalSnapshot journal) {
    long seen = database.applied();
    if (seen < last) {
      journal.upTo(last).read(seen, entry -> take(entry, last - seen), findings::add);
      applyBatch();
      progress.at(last - seen, last - seen);
    }
    return findings;
  }

  private void take(Entry entry, long of) {
    batch.add(entry);
    if (batch.size() == BATCH) {
      applyBatch();
      progress.at(Math.min(of, entry.seq()), of);
    }
  }

  private void applyBatch() {
    try {
      database.apply(batch, applier);
    } catch (RuntimeException e) {
      if (isOfDatabase(e)) {
        throw e;
      }
      batch.forEach(this::applyAlone);
    }
    batch.clear();
  }

  private void applyAlone(Entry entry) {
    try {
      database.apply(List.of(entry), applier);
    } catch (RuntimeException e) {
      if (isOfDatabase(e)) {
        throw e;
      }
      LoggerFactory.getLogger(Replay.class).warn("Action {} cannot be applied", entry.seq(), e);
      findings.add(
          Phrase.of(
              "Action %d of your journal does not fit what stands before it, and was left out. It is still in the journal; everything else is there.",
              entry.seq()));
      database.apply(List.of(entry), (_, _) -> {});
    }
  }

  /** Not of what the action wants: of those, the rules of the tables speak (class 23). */
  private static boolean isOfDatabase(RuntimeException e) {
    return e instanceof JdbiException
        && !(e.getCause() instanceof SQLException cause
            && String.valueOf(cause.getSQLState()).startsWith("23"));
  }
}
