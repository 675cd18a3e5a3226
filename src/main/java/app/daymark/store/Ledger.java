package app.daymark.store;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Refusal;
import app.daymark.journal.Reversible;
import app.daymark.journal.StudyClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
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
 * <p>May be called from any thread; changes go one after the other. Listeners are called on the
 * thread that made the change.
 */
public final class Ledger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final Supplier<Vault> opening;
  private final StudyClock clock;
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> replaced = new CopyOnWriteArrayList<>();
  private Vault vault;
  private boolean lagging;
  private boolean closed;

  private Ledger(Supplier<Vault> opening, Vault vault, StudyClock clock) {
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
    return new Ledger(
        () -> Vault.open(folders, applier, device, Progress.NONE),
        Vault.open(folders, applier, device, progress),
        clock);
  }

  /** Calls back after each change, once the database shows it. */
  public void onRecorded(Consumer<Entry> listener) {
    listeners.add(listener);
  }

  /** Calls back after another journal took the place of the one that was. */
  public void onReplaced(Runnable listener) {
    replaced.add(listener);
  }

  /** What was not as it should be, and what was done about it: sentences for the learner. */
  public synchronized List<String> findings() {
    return vault.findings();
  }

  /** The journal as it is now. */
  public synchronized JournalSnapshot snapshot() {
    return vault.journal().snapshot();
  }

  /**
   * Records an action and applies it.
   *
   * @throws Refusal when it could not be kept; then nothing changed
   */
  public synchronized Entry record(Action action) {
    return uninterrupted(() -> {
      Instant now = clock.now();
      Entry entry = vault.journal().append(now, clock.studyDate(now), action);
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
      LOG.warn("Database could not take action {}", entry.seq(), e);
    }
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

  /**
   * Asks the database, in one transaction, once it shows everything that counts. A database that
   * failed is made anew, once.
   */
  public synchronized <T> T read(Function<Handle, T> question) {
    return uninterrupted(() -> {
      try {
        return ask(question);
      } catch (JdbiException e) {
        LOG.warn("Database failed and is made anew", e);
        vault.makeAnew();
        lagging = false;
        return ask(question);
      }
    });
  }

  private <T> T ask(Function<Handle, T> question) {
    if (lagging) {
      vault.catchUp();
      lagging = false;
    }
    return vault.database().jdbi().inTransaction(question::apply);
  }

  /** An interrupt closes files under the hands of whoever reads or writes them. */
  private <T> T uninterrupted(Supplier<T> work) {
    if (closed) {
      throw new Refusal("Daymark is closing, so this was not done. Everything before it is safe.");
    }
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The state that another journal leads to. To be closed. */
  public Replica stateOf(JournalSnapshot journal) {
    Replica replica = emptyReplica();
    replica.follow(journal, journal.lastSeq(), Progress.NONE);
    return replica;
  }

  /** The state before anything was done, to go on from. To be closed. */
  public synchronized Replica emptyReplica() {
    return Replica.empty(vault.applier());
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
    synchronized (this) {
      incoming.decide(kept);
      vault.close();
      vault = opening.get();
      lagging = false;
    }
    replaced.forEach(Runnable::run);
  }

  /** Sets the database aside, and makes journal and database anew from what both know. */
  public void repair() {
    synchronized (this) {
      vault.repair();
      lagging = false;
    }
    replaced.forEach(Runnable::run);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      vault.close();
    }
  }
}
