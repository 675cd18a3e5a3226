package app.daymark.ui.streak;

import app.daymark.plan.PlanService;
import app.daymark.progress.ProgressService;
import app.daymark.progress.Streak;
import app.daymark.settings.SettingsService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The streak, and why each day counts or does not. */
public final class StreakViewModel {

  private final ProgressService progress;
  private final PlanService plans;
  private final SettingsService settings;
  private final TaskRunner runner;
  private final Texts texts;
  private final StreakWords words;
  private final Changes changes;
  private final ErrorReporter errors;
  private final Runnable onHidden;

  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper lengthUnit = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper longest = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper freezes = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper dayEnd = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<DayMark>> days = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * Shows the streak as it stands on the study date.
   *
   * @param onHidden called after the learner chose not to see it any more
   */
  public StreakViewModel(
      ProgressService progress,
      PlanService plans,
      SettingsService settings,
      TaskRunner runner,
      Texts texts,
      Changes changes,
      ErrorReporter errors,
      Runnable onHidden) {
    this.progress = progress;
    this.plans = plans;
    this.settings = settings;
    this.runner = runner;
    this.texts = texts;
    this.words = new StreakWords(texts);
    this.changes = changes;
    this.errors = errors;
    this.onHidden = onHidden;
  }

  // Properties

  /** Whether the first answer has arrived. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether there is a day to show: a plan has begun, or something was done. */
  ReadOnlyBooleanProperty begun() {
    return begun.getReadOnlyProperty();
  }

  /** How many study days in a row, as a figure. */
  ReadOnlyStringProperty length() {
    return length.getReadOnlyProperty();
  }

  /** What the figure counts. */
  ReadOnlyStringProperty lengthUnit() {
    return lengthUnit.getReadOnlyProperty();
  }

  ReadOnlyStringProperty longest() {
    return longest.getReadOnlyProperty();
  }

  /** How many freezes are held, of how many. */
  ReadOnlyStringProperty freezes() {
    return freezes.getReadOnlyProperty();
  }

  /** What the next freeze, or a new streak, takes. */
  ReadOnlyStringProperty next() {
    return next.getReadOnlyProperty();
  }

  /** The rule about when a study day ends. */
  ReadOnlyStringProperty dayEnd() {
    return dayEnd.getReadOnlyProperty();
  }

  /** Every day from the first one until today. */
  ReadOnlyObjectProperty<List<DayMark>> days() {
    return days.getReadOnlyProperty();
  }

  // Commands

  /** Reads the present state again. */
  public void refresh() {
    runner.run(
        () -> {
          LocalDate today = plans.studyDate();
          Streak streak = progress.streak(today);
          return new Answer(
              streak, streak.days().stream().map(day -> words.mark(day, today)).toList());
        },
        this::show,
        errors::report);
  }

  /** A streak, and its days as a calendar shows them. */
  private record Answer(Streak streak, List<DayMark> days) {}

  /** Shows the streak nowhere any more, until the learner wants it back. */
  void hide() {
    changes.make(() -> settings.showStreak(false), texts.get("streak.hidden"), onHidden);
  }

  private void show(Answer answer) {
    Streak streak = answer.streak();
    length.set(texts.get("streak.count", streak.length()));
    lengthUnit.set(texts.get("streak.length", streak.length()));
    longest.set(texts.get("streak.count", streak.longest()));
    freezes.set(texts.get("streak.freezes.held", streak.freezes(), Streak.MOST_FREEZES));
    next.set(words.next(streak));
    dayEnd.set(texts.get("streak.rule.dayEnd", settings.settings().dayEnd().toString()));
    // The calendar draws anew only what has changed.
    if (!days.get().equals(answer.days())) {
      days.set(answer.days());
    }
    begun.set(!answer.days().isEmpty());
    loaded.set(true);
  }
}
