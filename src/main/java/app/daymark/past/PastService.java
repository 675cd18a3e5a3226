package app.daymark.past;

import app.daymark.journal.StudyClock;
import app.daymark.store.Ledger;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers how things stood on past days. May be called from any thread but the one that draws. */
public final class PastService {

  private final Ledger ledger;
  private final StudyClock clock;
  private final AtomicInteger edition = new AtomicInteger();

  /** Looks into the ledger's journal, also after another one took its place. */
  public PastService(Ledger ledger, StudyClock clock) {
    this.ledger = ledger;
    this.clock = clock;
    ledger.onReplaced(edition::incrementAndGet);
  }

  /** Opens a look back, to go from day to day; reads nothing yet. To be closed. */
  public LookBack lookBack() {
    return new LookBack(ledger, clock, edition::get);
  }

  /** The dates that can be looked back at. */
  public PastDates dates() {
    try (LookBack look = lookBack()) {
      return look.dates();
    }
  }

  /**
   * How things stood at the end of a study date; takes as long as the journal up to it is long.
   *
   * @param date one of {@link #dates}, or else the nearest of them is taken
   * @throws app.daymark.journal.Refusal when the journal cannot be read
   * @throws IllegalStateException when nothing was ever done
   */
  public PastDay on(LocalDate date) {
    try (LookBack look = lookBack()) {
      Look step = look.towards(date);
      while (!step.isEnd()) {
        step = look.towards(date);
      }
      if (step.day() == null) {
        throw new IllegalStateException("Nothing was ever done");
      }
      return step.day();
    }
  }
}
