package app.daymark.ui.today;

import app.daymark.plan.PlanService;
import app.daymark.plan.Today;
import app.daymark.progress.ProgressService;
import app.daymark.progress.Streak;
import app.daymark.progress.StreakDay;
import app.daymark.settings.SettingsService;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import app.daymark.ui.kit.ShownRows;
import app.daymark.ui.kit.TaskCommands;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What today asks for, over all plans. */
public final class TodayViewModel {

  private final PlanService plans;
  private final ProgressService progressService;
  private final SettingsService settings;
  private final TaskCommands commands;
  private final TaskRunner runner;
  private final Texts texts;
  private final ErrorReporter errors;

  private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper streakText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper missedText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasPlans = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable UUID> sample = new ReadOnlyObjectWrapper<>();
  private final ShownRows rows = new ShownRows();
  private boolean allMissed;
  private @Nullable Day shown;
  private int asked;

  /**
   * One answer: a day, and what it is for the streak.
   *
   * @param sample the plan the learner looks around in; null for none
   * @param untouched whether nothing was ever done
   */
  private record Day(Today today, Streak streak, @Nullable UUID sample, boolean untouched) {

    StreakDay.Kind kind() {
      return streak.days().isEmpty() ? StreakDay.Kind.NONE : streak.days().getLast().kind();
    }
  }

  public TodayViewModel(
      PlanService plans,
      ProgressService progressService,
      SettingsService settings,
      TaskCommands commands,
      TaskRunner runner,
      Texts texts,
      ErrorReporter errors) {
    this.plans = plans;
    this.progressService = progressService;
    this.settings = settings;
    this.commands = commands;
    this.runner = runner;
    this.texts = texts;
    this.errors = errors;
  }

  // Properties

  public ReadOnlyStringProperty date() {
    return date.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /** Done of what today asks for, 0 to 1. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty progressText() {
    return progressText.getReadOnlyProperty();
  }

  /** Empty while the streak is hidden, or there is none to speak of. */
  public ReadOnlyStringProperty streakText() {
    return streakText.getReadOnlyProperty();
  }

  /** Says how much waits from earlier days; empty when nothing does. */
  public ReadOnlyStringProperty missedText() {
    return missedText.getReadOnlyProperty();
  }

  /** Whether the first answer has arrived. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasPlans() {
    return hasPlans.getReadOnlyProperty();
  }

  /** Whether the steps to a plan are shown: at the very first, and when the learner asks. */
  public ReadOnlyBooleanProperty choosing() {
    return choosing.getReadOnlyProperty();
  }

  /** The plan the learner looks around in; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable UUID> sample() {
    return sample.getReadOnlyProperty();
  }

  public ObservableList<ListRow> rows() {
    return rows.all();
  }

  // Commands

  /** Reads the present state again; an answer after the next question is passed over. */
  public void refresh() {
    int question = ++asked;
    runner.run(
        () -> {
          LocalDate studyDate = plans.studyDate();
          return new Day(
              plans.today(studyDate),
              progressService.streak(studyDate),
              plans.sample().orElse(null),
              plans.isUntouched());
        },
        day -> {
          if (question == asked) {
            show(day);
          }
        },
        error -> {
          rows.takeBack();
          errors.report(error);
        });
  }

  /** Ticks an open task, which is drawn at once, or opens another one again. */
  public void toggle(TaskLine line) {
    if (rows.tick(line)) {
      // What is being read was asked for before the tick: it would draw it open again.
      asked++;
      commands.toggle(line, this::refresh);
    }
  }

  /** Shows the steps to a plan. */
  public void choosePlan() {
    choosing.set(!hasPlans.get());
  }

  /** Goes back from the steps; who never did anything has nowhere to go back to. */
  public void chooseLater() {
    choosing.set(shown != null && shown.untouched());
  }

  /** Takes up what a row of the list offers. */
  public void take(Offer offer) {
    if (offer.id().equals(TodayRows.ALL_MISSED)) {
      allMissed = true;
      if (shown != null) {
        show(shown);
      }
    } else {
      rows.all().stream()
          .filter(row -> row instanceof TaskLine line && line.time() == Time.AHEAD)
          .findFirst()
          .ifPresent(row -> commands.pullForward((TaskLine) row));
    }
  }

  private void show(Day day) {
    shown = day;
    Today today = day.today();
    allMissed = allMissed && today.catchUpCount() > 0;
    int done = today.done().size();
    int all = done + today.due().size();
    date.set(texts.fullDate(today.studyDate()));
    summary.set(summaryOf(today));
    progress.set(all == 0 ? 0 : (double) done / all);
    progressText.set(all == 0 ? "" : texts.get("today.progress", done, all));
    streakText.set(streakOf(day.streak()));
    missedText.set(
        today.catchUpCount() == 0 ? "" : texts.get("today.missed", today.catchUpCount()));
    sample.set(day.sample());
    choosing.set(!today.hasPlans() && (choosing.get() || day.untouched()));
    hasPlans.set(today.hasPlans());
    loaded.set(true);
    rows.show(TodayRows.of(today, day.kind(), allMissed, texts));
  }

  private String streakOf(Streak streak) {
    return !settings.settings().showsStreak() || streak.longest() == 0
        ? ""
        : texts.get("today.streak", streak.length());
  }

  /** What is left of today comes first; what was missed is an offer. */
  private String summaryOf(Today today) {
    int due = today.due().size();
    int missed = today.catchUpCount();
    String forToday =
        due == 0
            ? texts.get(today.done().isEmpty() ? "today.summary.free" : "today.summary.done")
            : texts.get("today.summary.open", due, texts.roughly(today.dueMinutes()));
    return due == 0 && missed == 0 ? "" : forToday;
  }
}
