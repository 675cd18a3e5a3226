package app.daymark.store;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.Journal;
import app.daymark.journal.Refusal;
import app.daymark.journal.Reversible;
import app.daymark.journal.StudyClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The path of every change: onto the journal, into the database, then announced.
 *
 * <p>May be called from any thread; changes go one after the other. Listeners are called on the
 * thread that made the change.
 */
public final class Ledger {

  private final Journal journal;
  private final Database database;
  private final Applier applier;
  private final StudyClock clock;
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private boolean lagging;

  public Ledger(Journal journal, Database database, Applier applier, StudyClock clock) {
    this.journal = journal;
    this.database = database;
    this.applier = applier;
    this.clock = clock;
  }

  /** Calls back after each change, once the database shows it. */
  public void onRecorded(Consumer<Entry> listener) {
    listeners.add(listener);
  }

  /**
   * Records an action and applies it.
   *
   * @throws Refusal when it could not be kept; then nothing changed
   */
  public synchronized Entry record(Action action) {
    Instant now = clock.now();
    Entry entry = journal.append(now, clock.studyDate(now), action);
    apply(entry);
    listeners.forEach(listener -> listener.accept(entry));
    return entry;
  }

  /** The action counts already: if the database cannot take it now, it catches up later. */
  private void apply(Entry entry) {
    if (!lagging) {
      lagging = true;
      database.apply(List.of(entry), applier);
      lagging = false;
    }
    catchUp();
  }

  /** Takes the latest action back; empty when there is none. */
  public Optional<Reversible> undo() {
    return follow(HistoryRepository::undoable, Action.Undo::new);
  }

  /** Does again what was undone last; empty when there is nothing. */
  public Optional<Reversible> redo() {
    return follow(HistoryRepository::redoable, Action.Redo::new);
  }

  private synchronized Optional<Reversible> follow(
      Function<HistoryRepository, Optional<Entry>> which,
      BiFunction<Long, Reversible, Action> answer) {
    Optional<Entry> entry = read(handle -> which.apply(new HistoryRepository(handle)));
    // Only what can be reversed has a standing, so only that is found.
    Optional<Reversible> action = entry.map(found -> (Reversible) found.action());
    action.ifPresent(found -> record(answer.apply(entry.orElseThrow().seq(), found)));
    return action;
  }

  /** Asks the database, in one transaction, once it shows everything that counts. */
  public synchronized <T> T read(Function<Handle, T> question) {
    catchUp();
    return database.jdbi().inTransaction(question::apply);
  }

  private void catchUp() {
    if (lagging) {
      database.replay(journal, applier);
      lagging = false;
    }
  }
}
