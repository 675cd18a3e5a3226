package app.daymark.ui.plan;

import app.daymark.journal.PlanStatus;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanHead;
import app.daymark.plan.PlanService;
import app.daymark.plan.Task;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.PlanRows;
import app.daymark.ui.kit.ShownRows;
import app.daymark.ui.kit.TaskCommands;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One of the learner's plans, whole. */
public final class PlanViewModel {

  private final PlanService plans;
  private final TaskCommands commands;
  private final TaskRunner runner;
  private final Texts texts;
  private final ErrorReporter errors;

  private final ObservableList<PlanHead> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PlanHead> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper missedText = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasPlans = new ReadOnlyBooleanWrapper();
  private final ShownRows rows = new ShownRows();
  private boolean showing;
  private int asked;

  public PlanViewModel(
      PlanService plans,
      TaskCommands commands,
      TaskRunner runner,
      Texts texts,
      ErrorReporter errors) {
    this.plans = plans;
    this.commands = commands;
    this.runner = runner;
    this.texts = texts;
    this.errors = errors;
    chosen.addListener((_, old, now) -> {
      if (!showing && now != null && !now.equals(old)) {
        refresh();
      }
    });
  }

  // Properties

  /** All plans, the one started first on top. */
  public ObservableList<PlanHead> plans() {
    return all;
  }

  /** Input: the plan to show; null only while there is none. */
  public ObjectProperty<@Nullable PlanHead> chosen() {
    return chosen;
  }

  /** The plan that is shown, whole; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Plan> plan() {
    return plan.getReadOnlyProperty();
  }

  /** The plan that is shown, where the learner only looks around in it; else null. */
  public ObservableValue<@Nullable UUID> sample() {
    return plan.map(shown -> shown.isSample() ? shown.id() : null);
  }

  /** The same, as it is now. */
  public @Nullable Plan shown() {
    return plan.get();
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

  /** Says how much waits from earlier days; empty when nothing does. */
  public ReadOnlyStringProperty missedText() {
    return missedText.getReadOnlyProperty();
  }

  /** Done of all tasks that count, 0 to 1. */
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
    return rows.all();
  }

  // Commands

  /**
   * Reads the present state again; the chosen plan stays chosen while it is there. An answer after
   * the next question is passed over.
   */
  public void refresh() {
    PlanHead before = chosen.get();
    read(before == null ? null : before.id(), ++asked);
  }

  /** Shows a plan, if it is there. */
  public void choose(UUID plan) {
    read(plan, ++asked);
  }

  private void read(@Nullable UUID wanted, int question) {
    runner.run(
        () -> read(wanted),
        reading -> {
          if (question == asked) {
            show(reading);
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

  /** One answer: all plans, and the chosen one whole. */
  private record Reading(List<PlanHead> heads, Optional<PlanHead> head, Optional<Plan> plan) {}

  private Reading read(@Nullable UUID wanted) {
    List<PlanHead> heads = plans.heads();
    Optional<PlanHead> head =
        heads.stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .or(() -> current(heads));
    return new Reading(heads, head, head.flatMap(each -> plans.plan(each.id())));
  }

  /** The latest plan under way, or else the latest there is. */
  private Optional<PlanHead> current(List<PlanHead> heads) {
    LocalDate studyDate = plans.studyDate();
    return heads.reversed().stream()
        .filter(head -> !head.startedOn().isAfter(studyDate) && !head.finished())
        .findFirst()
        .or(() -> heads.reversed().stream().findFirst());
  }

  private void show(Reading reading) {
    showing = true;
    if (!all.equals(reading.heads())) {
      all.setAll(reading.heads());
    }
    chosen.set(reading.head().orElse(null));
    showing = false;
    hasPlans.set(!reading.heads().isEmpty());
    loaded.set(true);
    reading.plan().ifPresentOrElse(this::show, () -> rows.show(List.of()));
    // Last: who hears of another plan finds its rows there.
    plan.set(reading.plan().orElse(null));
  }

  private void show(Plan shown) {
    LocalDate studyDate = plans.studyDate();
    long done = shown.doneCount();
    long all = shown.taskCount();
    title.set(shown.title());
    dates.set(datesOf(shown));
    progress.set(all == 0 ? 0 : (double) done / all);
    progressText.set(
        shown.isFinished()
            ? texts.get("plan.finished", done, all)
            : texts.get("plan.progress", done, all, texts.roughly(minutesLeft(shown))));
    missedText.set(missedOf(shown, studyDate));
    rows.show(PlanRows.of(shown, studyDate, texts));
  }

  private String datesOf(Plan shown) {
    return shown.status() == PlanStatus.PAUSED
        ? texts.get("plan.paused", texts.dateWithYear(shown.standing().since()))
        : texts.datesWithYear(shown.startedOn(), shown.endsOn());
  }

  private String missedOf(Plan shown, LocalDate studyDate) {
    long missed = shown.open().filter(task -> task.isOverdue(studyDate)).count();
    return missed == 0 || shown.status() != PlanStatus.ACTIVE
        ? ""
        : texts.get("today.missed", missed);
  }

  private static int minutesLeft(Plan shown) {
    return shown.open().mapToInt(Task::minutes).sum();
  }
}
