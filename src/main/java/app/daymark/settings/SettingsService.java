package app.daymark.settings;

import app.daymark.journal.Action;
import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.store.Ledger;
import java.time.LocalTime;
import java.util.Map;

/** The settings, and changing them. May be called from any thread. */
public final class SettingsService {

  private final Ledger ledger;
  private volatile Map<String, String> chosen;

  public SettingsService(Ledger ledger) {
    this.ledger = ledger;
    this.chosen = read();
    ledger.onRecorded(entry -> followed(entry.action()));
    ledger.onReplaced(() -> chosen = read());
  }

  private void followed(Action action) {
    // Only undo and redo may be either; most actions are ticks, which need no reading.
    if (!(action instanceof PlanAction)) {
      chosen = read();
    }
  }

  private Map<String, String> read() {
    return ledger.read(handle -> new SettingsRepository(handle).chosen());
  }

  /** All settings, as they are now. Reads no file. */
  public Settings settings() {
    return Settings.of(chosen);
  }

  /**
   * Sets the local time at which a study day ends.
   *
   * @throws Refusal when it is after noon, or could not be kept
   */
  public void setDayEnd(LocalTime dayEnd) {
    if (dayEnd.isAfter(Settings.LATEST_DAY_END)) {
      throw new Refusal(
          "A study day ends between 00:00 and %s, not at %s. Nothing was changed.",
          Settings.LATEST_DAY_END, dayEnd);
    }
    set(Setting.DAY_END, dayEnd.toString());
  }

  /** Shows the streak, or hides it. */
  public void showStreak(boolean shown) {
    set(Setting.STREAK, shown ? "shown" : "hidden");
  }

  /**
   * Sets the most minutes that catching up may put on a day.
   *
   * @throws Refusal when that is out of bounds, or could not be kept
   */
  public void setDayLimit(int minutes) {
    if (!PlanTerms.isDaysWork(minutes)) {
      throw new Refusal(
          "A day can be given %d to %d minutes, not %d. Nothing was changed.",
          Settings.LEAST_DAY_LIMIT, Settings.MOST_DAY_LIMIT, minutes);
    }
    set(Setting.DAY_LIMIT, String.valueOf(minutes));
  }

  /** Sets the study days new plans begin with; those there are keep theirs. */
  public void setStudyWeek(StudyWeek week) {
    set(Setting.STUDY_WEEK, week.text());
  }

  private void set(Setting setting, String value) {
    String before = Settings.value(chosen, setting);
    if (!before.equals(value)) {
      ledger.record(new ChangeSetting(setting.key(), before, value));
    }
  }
}
