package app.daymark.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks of the learner's data, and when they last found it whole. What is not whole is not noted,
 * so that it is looked at again. May be called from any thread but the one that draws, except for
 * {@link #isDue}, {@link #today} and {@link #wholeOn}, which read no file.
 */
public final class Checks {

  private final IntegrityCheck check;
  private final DeviceNotes notes;
  private final Supplier<LocalDate> studyDate;

  public Checks(IntegrityCheck check, DeviceNotes notes, Supplier<LocalDate> studyDate) {
    this.check = check;
    this.notes = notes;
    this.studyDate = studyDate;
  }

  /** The study date it is now. */
  public LocalDate today() {
    return studyDate.get();
  }

  /** On which study date everything was last found whole. */
  public Optional<LocalDate> wholeOn() {
    return notes.checkedOn();
  }

  /** Whether a week has gone by since then. */
  public boolean isDue() {
    return IntegrityCheck.isDue(wholeOn(), today());
  }

  /**
   * As {@link IntegrityCheck#light}.
   *
   * @throws app.daymark.journal.Refusal when the journal cannot be read
   */
  public CheckReport light() {
    return noted(check.light());
  }

  /**
   * As {@link IntegrityCheck#full}; what the progress throws ends it, and nothing is noted.
   *
   * @throws app.daymark.journal.Refusal when the journal cannot be read
   */
  public CheckReport full(Progress progress) {
    return noted(check.full(progress));
  }

  private CheckReport noted(CheckReport report) {
    if (report.isWhole()) {
      notes.checkedOn(today());
    }
    return report;
  }

  /** As {@link IntegrityCheck#repair}. */
  public void repair() {
    check.repair();
  }
}
