package app.daymark.ui.plan;

import app.daymark.journal.DaysOff;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.plan.StudyWeek;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.DaysOffEntry;
import app.daymark.ui.kit.DaysOffLine;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** On which days a plan is worked on: its study week, its days off, and its pauses. */
public final class DaysViewModel {

  private final UUID plan;
  private final PlanService plans;
  private final PlanEditing editing;
  private final TaskRunner runner;
  private final Texts texts;
  private final Changes changes;
  private final ErrorReporter errors;

  private final ObjectProperty<Set<DayOfWeek>> week = new SimpleObjectProperty<>(Set.of());
  private final DaysOffEntry entry;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper end = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper ifWeek = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper weekProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper ifOff = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper pauseText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
  private final ObservableList<DaysOffLine> daysOff = FXCollections.observableArrayList();

  private Set<DayOfWeek> weekOnDisk = Set.of();
  private int lookedLast;

  /**
   * Looks at one plan.
   *
   * @param plan its id
   */
  public DaysViewModel(
      UUID plan,
      PlanService plans,
      PlanEditing editing,
      TaskRunner runner,
      Texts texts,
      Changes changes,
      ErrorReporter errors) {
    this.plan = plan;
    this.plans = plans;
    this.editing = editing;
    this.runner = runner;
    this.texts = texts;
    this.entry = new DaysOffEntry(texts);
    this.changes = changes;
    this.errors = errors;
    week.addListener((_, _, _) -> refresh());
    entry.entered().addListener((_, _, _) -> refresh());
  }

  // Properties

  /** Input: the weekdays to study on. */
  public ObjectProperty<Set<DayOfWeek>> week() {
    return week;
  }

  /** Input: days off that are being entered. */
  public DaysOffEntry entry() {
    return entry;
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** When the plan ends as it is. */
  public ReadOnlyStringProperty end() {
    return end.getReadOnlyProperty();
  }

  /** What the chosen week would mean; empty when it is the one the plan has. */
  public ReadOnlyStringProperty ifWeek() {
    return ifWeek.getReadOnlyProperty();
  }

  /** Why the chosen week is none; empty when it is one. */
  public ReadOnlyStringProperty weekProblem() {
    return weekProblem.getReadOnlyProperty();
  }

  /** What the days off being entered would mean; empty while there are none. */
  public ReadOnlyStringProperty ifOff() {
    return ifOff.getReadOnlyProperty();
  }

  /** Days off and pauses, in order. */
  public ObservableList<DaysOffLine> daysOff() {
    return daysOff;
  }

  public ReadOnlyBooleanProperty paused() {
    return paused.getReadOnlyProperty();
  }

  /** What a pause, or going on, would mean. */
  public ReadOnlyStringProperty pauseText() {
    return pauseText.getReadOnlyProperty();
  }

  /** Whether the plan is there; it may have gone with an undo. */
  public ReadOnlyBooleanProperty present() {
    return present.getReadOnlyProperty();
  }

  // Commands

  /** Reads the plan again, and looks ahead; an answer after the next question is passed over. */
  public void refresh() {
    int question = ++lookedLast;
    Set<DayOfWeek> chosen = week.get();
    DaysOff entered = entry.entered().get();
    LocalDate today = plans.studyDate();
    runner.run(
        () -> plans.plan(plan).map(it -> DaysPreview.of(it, chosen, entered, today, texts)),
        answer -> {
          if (question == lookedLast) {
            show(answer);
          }
        },
        errors::report);
  }

  public void changeWeek() {
    Set<DayOfWeek> chosen = week.get();
    if (!ifWeek.get().isEmpty()) {
      StudyWeek wanted = new StudyWeek(List.copyOf(chosen));
      changes.make(
          () -> editing.changeWeek(plan, wanted), texts.get("days.week.changed", title.get()));
    }
  }

  /** Adds what was entered, and makes room for more. */
  public void addDaysOff(DaysOff off) {
    String told = texts.get("days.off.added", texts.datesWithYear(off.from(), off.to()));
    changes.make(() -> editing.addDaysOff(plan, off), told, entry::clear);
  }

  public void removeDaysOff(DaysOff off) {
    changes.make(
        () -> editing.removeDaysOff(plan, off),
        texts.get("days.off.removed", texts.datesWithYear(off.from(), off.to())));
  }

  public void pause() {
    changes.make(() -> editing.pause(plan), texts.get("days.pause.told", title.get()));
  }

  public void resume() {
    changes.make(() -> editing.resume(plan), texts.get("days.resume.told", title.get()));
  }

  private void show(Optional<DaysPreview> answer) {
    present.set(answer.isPresent());
    answer.ifPresent(this::show);
  }

  private void show(DaysPreview days) {
    title.set(days.title());
    end.set(days.end());
    ifWeek.set(days.ifWeek());
    ifOff.set(days.ifOff());
    daysOff.setAll(days.daysOff());
    paused.set(days.paused());
    pauseText.set(days.pause());
    // What the learner is choosing stays, until the week itself becomes another one.
    boolean isOther = !days.week().equals(weekOnDisk);
    weekOnDisk = days.week();
    if (isOther) {
      week.set(weekOnDisk);
    }
    weekProblem.set(week.get().isEmpty() ? texts.get("week.none") : "");
  }
}
