package app.daymark.store;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.journal.Reversible;
import app.daymark.journal.StudyClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The path of every change: onto the journal, into the database, then announced.
 *
 * <p>May be called from any thread, also from one that is interrupted meanwhile; what is asked for
 * is done one after the other on a thread of its own. Listeners are called there, before the change
 * returns to who made it, and may ask for more.
 */
public final class Ledger implements AutoCloseable {

  private final Undisturbed thread;
  private final Supplier<Vault> opening;
  private final StudyClock clock;
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> replaced = new CopyOnWriteArrayList<>();
  private Vault vault;
  private boolean lagging;
  private boolean closed;

  private Ledger(Undisturbed thread, Supplier<Vault> opening, Vault vault, StudyClock clock) {
    this.thread = thread;
    this.opening = opening;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Opens the journal and the database of a data folder, and heals what is damaged.
   *
   * @param device its clock names what is set aside
   * @param clock tells when an action is done; not asked before this returns
   * @param progress of making the database anew
   * @throws Refusal when the journal cannot be read or written
   */
  public static Ledger open(
      AppFolders folders, Applier applier, Clock device, StudyClock clock, Progress progress) {
    Undisturbed thread = new Undisturbed();
    try {
      return new Ledger(
          thread,
          () -> Vault.open(folders, applier, device, Progress.NONE),
          thread.call(() -> Vault.open(folders, applier, device, progress)),
          clock);
    } catch (RuntimeException e) {
      thread.close();
      throw e;
    }
  }

  /**
   * Calls back after each change, once the database shows it.
   *
   * @return ends it
   */
  public Runnable onRecorded(Consumer<Entry> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Calls back after another journal took the place of the one that was.
   *
   * @return ends it
   */
  public Runnable onReplaced(Runnable listener) {
    replaced.add(listener);
    return () -> replaced.remove(listener);
  }

  /** What was not as it should be, and what was done about it: sentences for the learner. */
  public List<Phrase> findings() {
    return thread.call(() -> vault().findings());
  }

  /** The journal as it is now. */
  public JournalSnapshot snapshot() {
    return thread.call(() -> vault().journal().snapshot());
  }

  /** One that could not be opened after the last one was closed is tried again. */
  private Vault vault() {
    if (closed) {
      throw Undisturbed.closing();
    }
    if (vault.isClosed()) {
      vault = opening.get();
      lagging = false;
      replaced.forEach(Runnable::run);
    }
    return vault;
  }

  /**
   * Records an action and applies it.
   *
   * @throws Refusal when it could not be kept; then nothing changed
   */
  public Entry record(Action action) {
    return thread.call(() -> {
      Instant now = clock.now();
      Entry entry = vault().journal().append(now, clock.studyDate(now), action);
      apply(entry);
      listeners.forEach(listener -> listener.accept(entry));
      return entry;
    });
  }

  /** The action counts already: if the database cannot take it now, it catches up later. */
  private void apply(Entry entry) {
    boolean follows = !lagging;
    lagging = true;
    try {
      if (follows) {
        vault.apply(entry);
        lagging = false;
      }
    } catch (JdbiException e) {
      log().warn("Database could not take action {}", entry.seq(), e);
    }
  }

  /** What {@link #undo} would take back. */
  public Optional<Reversible> undoable() {
    return next(HistoryRepository::undoable).map(Ledger::action);
  }

  /** Takes the latest action back, with what it continues; empty when there is none. */
  public Optional<Reversible> undo() {
    return follow(
        HistoryRepository::undoable, Action.Undo::new, (last, next) -> last.continues(next));
  }

  /** Does again what was undone last, with what continues it; empty when there is nothing. */
  public Optional<Reversible> redo() {
    return follow(
        HistoryRepository::redoable, Action.Redo::new, (last, next) -> next.continues(last));
  }

  private Optional<Reversible> follow(
      Function<HistoryRepository, Optional<Entry>> which,
      BiFunction<Long, Reversible, Action> answer,
      BiPredicate<Reversible, Reversible> goesOn) {
    return thread.call(() -> {
      Optional<Entry> first = next(which);
      Optional<Entry> next = first;
      while (next.isPresent()) {
        Reversible last = action(next.get());
        record(answer.apply(next.get().seq(), last));
        next = next(which).filter(entry -> goesOn.test(last, action(entry)));
      }
      return first.map(Ledger::action);
    });
  }

  private Optional<Entry> next(Function<HistoryRepository, Optional<Entry>> which) {
    return read(handle -> which.apply(new HistoryRepository(handle)));
  }

  /** Only what can be reversed has a standing, so only that is found. */
  private static Reversible action(Entry entry) {
    return (Reversible) entry.action();
  }

  /**
   * Asks the database, in one transaction, once it shows everything that counts. A database that
   * failed is made anew, once.
   */
  public <T> T read(Function<Handle, T> question) {
    return thread.call(() -> {
      try {
        return ask(question);
      } catch (JdbiException e) {
        log().warn("Database failed and is made anew", e);
        vault().makeAnew();
        lagging = false;
        return ask(question);
      }
    });
  }

  private <T> T ask(Function<Handle, T> question) {
    if (lagging) {
      vault().catchUp();
      lagging = false;
    }
    return vault().database().jdbi().inTransaction(question::apply);
  }

  /** The state that another journal leads to, and what of it cannot be applied. To be closed. */
  public Replica stateOf(JournalSnapshot journal) {
    Replica replica = emptyReplica();
    replica.follow(journal, journal.lastSeq(), Progress.NONE);
    return replica;
  }

  /** The state before anything was done, to go on from. To be closed. */
  public Replica emptyReplica() {
    return Replica.empty(thread.call(() -> vault().applier()));
  }

  /**
   * Puts another journal in the place of this one, which is kept. Then tells those who asked for it
   * by {@link #onReplaced}.
   *
   * @param incoming whole, and found to be so
   * @param kept name, in the data folder, for the journal that was
   * @throws Refusal when it cannot be done; then one of the two is there, whole
   */
  public void replace(Incoming incoming, String kept) {
    thread.call(() -> {
      // Closed first: whatever comes of the decision, what is opened next is what it says.
      vault().close();
      try {
        incoming.decide(kept);
      } finally {
        vault();
      }
      return kept;
    });
  }

  /** Sets the database aside, and makes journal and database anew from what both know. */
  public void repair() {
    thread.call(() -> {
      vault().repair();
      lagging = false;
      replaced.forEach(Runnable::run);
      return vault;
    });
  }

  @Override
  public void close() {
    if (thread.isClosed()) {
      return;
    }
    try {
      thread.call(() -> {
        closed = true;
        vault.closeTidily();
        return vault;
      });
    } finally {
      thread.close();
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Ledger.class);
  }
}
