package app.daymark.ui.plan;

import app.daymark.journal.TaskStatus;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanService;
import app.daymark.plan.Task;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Ticking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One of the learner's plans, whole. */
public final class PlanViewModel {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Ticking ticking;
  private final ErrorReporter errors;

  private final ObservableList<Plan> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Plan> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasPlans = new ReadOnlyBooleanWrapper();
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ListRow> rowsView = FXCollections.unmodifiableObservableList(rows);

  public PlanViewModel(
      PlanService plans, TaskRunner runner, Texts texts, Ticking ticking, ErrorReporter errors) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.ticking = ticking;
    this.errors = errors;
    chosen.addListener((_, _, plan) -> show(plan));
  }

  // Properties

  /** All plans, the one started first on top. */
  public ObservableList<Plan> plans() {
    return all;
  }

  /** Input: the plan to show; null only while there is none. */
  public ObjectProperty<@Nullable Plan> chosen() {
    return chosen;
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty dates() {
    return dates.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty progressText() {
    return progressText.getReadOnlyProperty();
  }

  /** Done of all tasks, 0 to 1. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Whether the first answer has arrived. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasPlans() {
    return hasPlans.getReadOnlyProperty();
  }

  public ObservableList<ListRow> rows() {
    return rowsView;
  }

  // Commands

  /** Reads the present state again; the chosen plan stays chosen while it is there. */
  public void refresh() {
    runner.run(plans::plans, this::show, errors::report);
  }

  /** Ticks an open task, or opens a done one again. */
  public void toggle(TaskLine line) {
    ticking.toggle(line);
  }

  private void show(List<Plan> fresh) {
    Plan before = chosen.get();
    Optional<Plan> same =
        fresh.stream().filter(plan -> before != null && plan.id().equals(before.id())).findFirst();
    all.setAll(fresh);
    hasPlans.set(!fresh.isEmpty());
    loaded.set(true);
    chosen.set(same.or(() -> current(fresh)).orElse(null));
  }

  /** The latest plan under way, or else the latest there is. */
  private Optional<Plan> current(List<Plan> fresh) {
    LocalDate studyDate = plans.studyDate();
    return fresh.reversed().stream()
        .filter(plan -> !plan.startedOn().isAfter(studyDate) && !plan.isFinished())
        .findFirst()
        .or(() -> fresh.reversed().stream().findFirst());
  }

  private void show(@Nullable Plan plan) {
    if (plan == null) {
      rows.clear();
      return;
    }
    long done = plan.doneCount();
    title.set(plan.title());
    dates.set(
        texts.get(
            "plan.dates", texts.dateWithYear(plan.startedOn()), texts.dateWithYear(plan.endsOn())));
    progress.set((double) done / plan.taskCount());
    progressText.set(
        plan.isFinished()
            ? texts.get("plan.finished", done, plan.taskCount())
            : texts.get("plan.progress", done, plan.taskCount(), texts.roughly(minutesLeft(plan))));
    rows.setAll(rowsOf(plan));
  }

  private static int minutesLeft(Plan plan) {
    return plan.tasks()
        .filter(task -> task.status() == TaskStatus.OPEN)
        .mapToInt(Task::minutes)
        .sum();
  }

  private List<ListRow> rowsOf(Plan plan) {
    LocalDate studyDate = plans.studyDate();
    List<ListRow> lines = new ArrayList<>();
    for (FocusArea area : plan.areas()) {
      lines.add(
          new Heading(
              area.title(),
              texts.get("plan.area", areaDates(area), area.doneCount(), area.tasks().size())));
      area.tasks().forEach(task -> lines.add(line(task, studyDate)));
    }
    return lines;
  }

  private String areaDates(FocusArea area) {
    return area.startsOn()
        .flatMap(from -> area.endsOn().map(to -> texts.dates(from, to)))
        .orElse("");
  }

  private TaskLine line(Task task, LocalDate studyDate) {
    return new TaskLine(
        task.id(),
        task.title(),
        "",
        "",
        when(task, studyDate),
        texts.estimate(task.minutes(), task.optional()),
        task.isDone(),
        task.isOverdue(studyDate));
  }

  private String when(Task task, LocalDate studyDate) {
    LocalDate doneOn = task.doneOn();
    if (doneOn != null) {
      return texts.get("plan.doneOn", texts.date(doneOn));
    }
    return task.isOverdue(studyDate)
        ? texts.get("task.was", texts.date(task.dueOn()))
        : texts.dates(task.plannedOn(), task.dueOn());
  }
}
