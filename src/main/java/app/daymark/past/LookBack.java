package app.daymark.past;

import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.StudyClock;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanRepository;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Ledger;
import app.daymark.store.Progress;
import app.daymark.store.Replica;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes from one past day to another. A state is made by following the journal from its beginning,
 * or from a day before; a journal of years takes seconds, so it is done in pieces, and the days
 * before the one asked for are remembered on the way. For one thread at a time.
 */
public final class LookBack implements AutoCloseable {

  /** So many entries are followed in a fraction of a second. */
  private static final int PIECE = 10_000;

  /** How many days one can step back without beginning anew. */
  static final int DAYS_BEFORE = 7;

  /** States of large plans take megabytes. */
  private static final int MOST_KEPT = DAYS_BEFORE + 5;

  private final Ledger ledger;
  private final StudyClock clock;
  private final IntSupplier edition;
  private final int piece;
  private final Map<Long, State> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
  private @Nullable Replica replica;
  private @Nullable PastDates dates;
  private long datesUpTo;
  private int followed;
  private long at;

  /**
   * Begins before anything was done.
   *
   * @param edition counts how often another journal took the place of the one that was
   */
  LookBack(Ledger ledger, StudyClock clock, IntSupplier edition) {
    this(ledger, clock, edition, PIECE);
  }

  /** The same, in other pieces. */
  LookBack(Ledger ledger, StudyClock clock, IntSupplier edition, int piece) {
    this.ledger = ledger;
    this.clock = clock;
    this.edition = edition;
    this.piece = piece;
    this.followed = edition.getAsInt();
  }

  /** The dates there are now. */
  public PastDates dates() {
    return dates(ledger.snapshot().lastSeq());
  }

  private PastDates dates(long lastSeq) {
    LocalDate today = clock.studyDate();
    if (dates == null || datesUpTo != lastSeq || !dates.today().equals(today)) {
      dates = new PastDates(ledger.read(handle -> new HistoryRepository(handle).days()), today);
      datesUpTo = lastSeq;
    }
    return dates;
  }

  /**
   * Goes a piece of the way to the end of a study date. To be asked again until it is there.
   *
   * @param date one of {@link #dates}, or else the nearest of them is taken
   * @throws app.daymark.journal.Refusal when the journal cannot be read; then the next question
   *     begins anew
   */
  public Look towards(LocalDate date) {
    if (followed != edition.getAsInt()) {
      forget();
    }
    JournalSnapshot journal = ledger.snapshot();
    PastDates present = dates(journal.lastSeq());
    if (present.isEmpty()) {
      return new Look(present, 1, null);
    }
    LocalDate wanted = present.nearest(date);
    long begin = present.lastSeq(wanted.minusDays(1));
    long end = present.lastSeq(wanted);
    if (misses(begin) || misses(end)) {
      goOn(journal, stops(present, wanted), misses(begin) ? begin : end);
    }
    State before = kept.get(begin);
    State after = kept.get(end);
    if (before == null || after == null) {
      return new Look(present, (double) at / end, null);
    }
    List<Plan> now = ledger.read(handle -> new PlanRepository(handle).plans());
    return new Look(present, 1, PastDay.of(wanted, before, after, now));
  }

  /** Whether a state is not remembered; one that is was used just now. */
  private boolean misses(long seq) {
    return kept.get(seq) == null;
  }

  /** The ends of a date and of some before it, in order, where they are not remembered. */
  private long[] stops(PastDates present, LocalDate wanted) {
    return LongStream.rangeClosed(-DAYS_BEFORE, 0)
        .map(days -> present.lastSeq(wanted.plusDays(days)))
        .distinct()
        .filter(this::misses)
        .toArray();
  }

  /** Follows a piece of the journal. */
  private void goOn(JournalSnapshot journal, long[] stops, long needed) {
    try {
      if (needed < at) {
        startOver();
      }
      follow(journal, LongStream.of(stops).filter(stop -> stop >= at).toArray());
    } catch (RuntimeException e) {
      startOver();
      throw e;
    }
  }

  private void follow(JournalSnapshot journal, long[] stops) {
    Replica following = replica == null ? ledger.emptyReplica() : replica;
    replica = following;
    long most = at + piece;
    for (long stop : stops) {
      at = Math.min(stop, most);
      following.follow(journal, at, Progress.NONE);
      if (at == stop) {
        keep(stop, following.read(State::of));
      }
    }
  }

  private void keep(long stop, State state) {
    kept.put(stop, state);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  /** Another journal is there: nothing known holds. */
  private void forget() {
    followed = edition.getAsInt();
    dates = null;
    kept.clear();
    startOver();
  }

  private void startOver() {
    at = 0;
    if (replica != null) {
      replica.close();
      replica = null;
    }
  }

  /** Lets go of what it read; it may be asked again, and then begins anew. */
  @Override
  public void close() {
    kept.clear();
    startOver();
  }
}
