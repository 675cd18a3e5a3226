package app.daymark.ui.today;

import app.daymark.plan.PlanService;
import app.daymark.plan.Task;
import app.daymark.plan.Today;
import app.daymark.plan.Today.Item;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Ticking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What today asks for, over all plans. */
public final class TodayViewModel {

  private static final String NEXT = "today.group.next";

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Ticking ticking;
  private final ErrorReporter errors;

  private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasPlans = new ReadOnlyBooleanWrapper();
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ListRow> rowsView = FXCollections.unmodifiableObservableList(rows);

  public TodayViewModel(
      PlanService plans, TaskRunner runner, Texts texts, Ticking ticking, ErrorReporter errors) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.ticking = ticking;
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

  /** Reads the present state again. */
  public void refresh() {
    runner.run(() -> plans.today(plans.studyDate()), this::show, errors::report);
  }

  /** Ticks an open task, or opens a done one again. */
  public void toggle(TaskLine line) {
    ticking.toggle(line);
  }

  private void show(Today today) {
    int done = today.done().size();
    int all = done + today.due().size();
    date.set(texts.fullDate(today.studyDate()));
    summary.set(summaryOf(today));
    progress.set(all == 0 ? 0 : (double) done / all);
    progressText.set(all == 0 ? "" : texts.get("today.progress", done, all));
    hasPlans.set(today.hasPlans());
    loaded.set(true);
    rows.setAll(rowsOf(today));
  }

  /** What is left of today comes first; what was missed is an offer. */
  private String summaryOf(Today today) {
    int due = today.due().size();
    int missed = today.catchUp().size();
    String forToday =
        due == 0
            ? texts.get(today.done().isEmpty() ? "today.summary.free" : "today.summary.done")
            : texts.get("today.summary.open", due, texts.roughly(today.dueMinutes()));
    if (missed > 0) {
      return forToday + " " + texts.get("today.summary.missed", missed);
    }
    return due == 0 ? "" : forToday;
  }

  private List<ListRow> rowsOf(Today today) {
    List<ListRow> all = new ArrayList<>();
    if (today.hasPlans() && today.open().isEmpty()) {
      all.add(nothingOpen(today));
    }
    addGroup(all, "today.group.catchUp", today.catchUp(), today);
    addGroup(all, "today.group.today", today.due(), today);
    addGroup(all, "today.group.done", today.done(), today);
    addGroup(all, NEXT, today.next(), today);
    return all;
  }

  private Message nothingOpen(Today today) {
    if (today.next().isEmpty()) {
      return new Message(texts.get("today.finished.title"), texts.get("today.finished.text"));
    }
    return today.done().isEmpty()
        ? new Message(texts.get("today.free.title"), texts.get("today.free.text"))
        : new Message(texts.get("today.done.title"), texts.get("today.done.text"));
  }

  private void addGroup(List<ListRow> all, String key, List<Item> items, Today today) {
    if (!items.isEmpty()) {
      // Of what comes up only the first few are known, so their count says nothing.
      String count = key.equals(NEXT) ? "" : String.valueOf(items.size());
      all.add(new Heading(texts.get(key), count));
      items.forEach(item -> all.add(line(item, today)));
    }
  }

  private TaskLine line(Item item, Today today) {
    Task task = item.task();
    LocalDate studyDate = today.studyDate();
    return new TaskLine(
        task.id(),
        task.title(),
        item.areaTitle(),
        today.planCount() > 1 ? item.planTitle() : "",
        when(task, studyDate),
        texts.estimate(task.minutes(), task.optional()),
        task.isDone(),
        task.isOverdue(studyDate));
  }

  private String when(Task task, LocalDate studyDate) {
    if (task.isDone()) {
      return "";
    }
    if (task.isOverdue(studyDate)) {
      return texts.get("task.was", texts.date(task.dueOn()));
    }
    if (task.plannedOn().isAfter(studyDate)) {
      return texts.dates(task.plannedOn(), task.dueOn());
    }
    return task.dueOn().isAfter(studyDate)
        ? texts.get("today.until", texts.date(task.dueOn()))
        : "";
  }
}
