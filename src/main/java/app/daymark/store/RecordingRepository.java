package app.daymark.store;

import static app.daymark.store.HistoryRepository.LIVE;
import static app.daymark.store.HistoryRepository.UNDONE;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.Reversible;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Adds to the history within one transaction, during which nobody else may write. */
final class RecordingRepository {

  private static final String DROPPED = "DROPPED";

  private final Handle handle;
  private final Map<Long, Row> added = new LinkedHashMap<>();

  /** What was undone since; before that, something may have been, which is looked up once. */
  private final Set<Long> undone = new HashSet<>();

  private boolean mayHaveUndone = true;

  RecordingRepository(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds an entry that was just applied. It is written with the others by {@link #write}: a
   * rebuilding has hundreds of thousands.
   */
  void add(Entry entry) {
    switch (entry.action()) {
      case Reversible _ -> {
        dropUndone();
        insert(entry, LIVE);
      }
      case Action.Undo undo -> {
        setStanding(undo.undoes(), UNDONE);
        insert(entry, null);
      }
      case Action.Redo redo -> {
        setStanding(redo.redoes(), LIVE);
        insert(entry, null);
      }
      case Action.Lost _ -> insert(entry, null);
    }
  }

  /** Writes what was added. */
  void write() {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into history (seq, study_date, kind, standing, entry) values (?, ?, ?, ?, ?)");
    added
        .values()
        .forEach(row -> batch.add(row.seq, row.studyDate, row.kind, row.standing, row.entry));
    if (batch.size() > 0) {
      batch.execute();
    }
    added.clear();
  }

  private void dropUndone() {
    List.copyOf(undone).forEach(seq -> setStanding(seq, DROPPED));
    if (mayHaveUndone) {
      handle.execute("update history set standing = 'DROPPED' where standing = 'UNDONE'");
      mayHaveUndone = false;
    }
  }

  /** What is lost has none, and gets none: nobody could do it again. */
  private void setStanding(long seq, String standing) {
    if (standing.equals(UNDONE)) {
      undone.add(seq);
    } else {
      undone.remove(seq);
    }
    Row row = added.get(seq);
    if (row == null) {
      handle.execute(
          "update history set standing = ? where seq = ? and standing is not null", standing, seq);
    } else if (row.standing != null) {
      added.put(seq, row.with(standing));
    }
  }

  private void insert(Entry entry, @Nullable String standing) {
    ObjectNode tree = EntryCodec.tree(entry);
    String kind = tree.get("action").asString();
    added.put(
        entry.seq(),
        new Row(entry.seq(), entry.studyDate(), kind, standing, EntryCodec.line(tree)));
  }

  /** The columns of an entry. */
  private record Row(
      long seq, LocalDate studyDate, String kind, @Nullable String standing, String entry) {

    Row with(String other) {
      return new Row(seq, studyDate, kind, other, entry);
    }
  }
}
