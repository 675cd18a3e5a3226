package app.daymark.ui.shell;

import app.daymark.backup.Backups;
import app.daymark.backup.Backups.Made;
import app.daymark.journal.Phrase;
import app.daymark.store.CheckReport;
import app.daymark.store.Checks;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Backs up and checks by itself while the window is open. Says so only when something fails. */
public final class Housekeeping {

  private final Backups backups;
  private final Checks checks;
  private final Lanes lanes;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Runnable toCheck;

  private Outcome last = Outcome.WELL;
  private @Nullable LocalDate lookedOn;

  /** How the last backup went: what went wrong is told once, until it goes well again. */
  private enum Outcome {
    WELL,
    NOT_COPIED,
    NOT_MADE
  }

  /**
   * Has not looked yet.
   *
   * @param toCheck shows the check of everything
   */
  public Housekeeping(
      Backups backups,
      Checks checks,
      Lanes lanes,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Runnable toCheck) {
    this.backups = backups;
    this.checks = checks;
    this.lanes = lanes;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.toCheck = toCheck;
  }

  /** Looks now whether something is due, and does it. Called on the thread that draws. */
  public void look() {
    lanes.beside().run(backups::makeIfDue, made -> made.ifPresent(this::made), this::notMade);
    LocalDate today = checks.today();
    if (checks.isDue() && !today.equals(lookedOn)) {
      lookedOn = today;
      // In the lane of changes, so that nothing changes under it; it takes tenths of a second.
      lanes.main().run(checks::light, this::checked, errors::report);
    }
  }

  private void made(Made made) {
    List<Phrase> warnings = made.warnings();
    Outcome now = warnings.isEmpty() ? Outcome.WELL : Outcome.NOT_COPIED;
    if (now != last && !warnings.isEmpty()) {
      notices.show(new Notice(texts.phrases(warnings), Notice.Kind.WARNING));
    }
    last = now;
  }

  private void notMade(Exception error) {
    if (last != Outcome.NOT_MADE) {
      errors.report(error);
    }
    last = Outcome.NOT_MADE;
  }

  private void checked(CheckReport report) {
    if (!report.isWhole()) {
      notices.show(
          new Notice(
              texts.get("housekeeping.damaged"),
              Notice.Kind.WARNING,
              new Notice.Offer(texts.get("housekeeping.check"), toCheck)));
    }
  }
}
