package app.daymark.progress;

import app.daymark.store.Ledger;
import java.time.LocalDate;

/** Answers how it is going. May be called from any thread but the one that draws. */
public final class ProgressService {

  private final Ledger ledger;

  public ProgressService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The streak as it stands on a study date. */
  public Streak streak(LocalDate today) {
    return ledger.read(handle -> {
      ProgressRepository progress = new ProgressRepository(handle);
      return Streak.of(progress.doneByDate(), progress.courses(), today);
    });
  }
}
