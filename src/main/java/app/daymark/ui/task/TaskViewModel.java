package app.daymark.ui.task;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.TaskStatus;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.plan.Task;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One task, whole: what it is about, when, and its note. */
public final class TaskViewModel {

  private final UUID id;
  private final PlanService plans;
  private final PlanEditing editing;
  private final TaskRunner runner;
  private final Texts texts;
  private final Changes changes;
  private final ErrorReporter errors;
  private final Runnable onGone;

  private final StringProperty title = new SimpleStringProperty("");
  private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(1);
  private final BooleanProperty optional = new SimpleBooleanProperty();
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
  private @Nullable Task task;
  private @Nullable Plan plan;

  /** The note as it was kept here last; null where that is not what the task has. */
  private @Nullable String keptNote;

  /**
   * Works on one task.
   *
   * @param id the task's
   * @param onGone called when the task is no longer there
   */
  public TaskViewModel(
      UUID id,
      PlanService plans,
      PlanEditing editing,
      TaskRunner runner,
      Texts texts,
      Changes changes,
      ErrorReporter errors,
      Runnable onGone) {
    this.id = id;
    this.plans = plans;
    this.editing = editing;
    this.runner = runner;
    this.texts = texts;
    this.changes = changes;
    this.errors = errors;
    this.onGone = onGone;
  }

  // Properties

  /** Input: kept by {@link #saveFacts}. */
  public StringProperty title() {
    return title;
  }

  /** Input: the estimate; kept by {@link #saveFacts}. */
  public ObjectProperty<Integer> minutes() {
    return minutes;
  }

  /** Input: kept by {@link #saveFacts}. */
  public BooleanProperty optional() {
    return optional;
  }

  /** Input: Markdown; kept by {@link #saveNote}. */
  public StringProperty note() {
    return note;
  }

  /** Its plan and focus area. */
  public ReadOnlyStringProperty place() {
    return place.getReadOnlyProperty();
  }

  /** Its dates, or when it was done. */
  public ReadOnlyStringProperty when() {
    return when.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty done() {
    return done.getReadOnlyProperty();
  }

  /** Whether a date is a study date of its plan from today on, so that it can move there. */
  public boolean canMoveTo(LocalDate date) {
    return plan != null && plan.calendar().has(date) && !date.isBefore(plans.studyDate());
  }

  /** Whether it can have been done on a date. */
  public boolean canBeDoneOn(LocalDate date) {
    return !date.isAfter(plans.studyDate());
  }

  // Commands

  /** Reads it again. What was changed here and is not kept yet stays as it is. */
  public void refresh() {
    runner.run(() -> plans.planOf(id), this::show, errors::report);
  }

  private void show(Optional<Plan> found) {
    Optional<Task> now =
        found.flatMap(in -> in.tasks().filter(each -> each.id().equals(id)).findFirst());
    if (now.isEmpty()) {
      onGone.run();
      return;
    }
    Task old = task;
    Task fresh = now.get();
    task = fresh;
    plan = found.get();
    set(title, old == null ? null : old.title(), fresh.title());
    set(minutes, old == null ? null : old.minutes(), fresh.minutes());
    set(optional, old == null ? null : old.optional(), fresh.optional());
    set(note, old == null ? null : old.note(), fresh.note());
    open.set(fresh.isOpen());
    done.set(fresh.isDone());
    place.set(texts.get("task.place", plan.title(), area(plan)));
    when.set(when(fresh));
  }

  private static <T> void set(Property<T> shown, @Nullable T old, T fresh) {
    if (old == null || Objects.equals(shown.getValue(), old)) {
      shown.setValue(fresh);
    }
  }

  private String area(Plan in) {
    return in.areas().stream()
        .filter(area -> area.tasks().stream().anyMatch(each -> each.id().equals(id)))
        .map(area -> area.title())
        .findFirst()
        .orElse("");
  }

  private String when(Task shown) {
    LocalDate doneOn = shown.doneOn();
    if (doneOn != null) {
      return texts.get("task.doneOn", texts.dateWithYear(doneOn));
    }
    if (shown.status() == TaskStatus.SKIPPED) {
      return texts.get("task.isSkipped");
    }
    return texts.get("task.plannedFor", texts.dates(shown.plannedOn(), shown.dueOn()));
  }

  /** Keeps title, estimate and whether it is optional; a title that is refused makes way. */
  public void saveFacts() {
    Task shown = task;
    Integer estimate = minutes.get();
    if (shown == null || estimate == null) {
      return;
    }
    title.set(title.get().strip());
    Facts facts = new Facts(title.get(), estimate, optional.get());
    if (!facts.equals(new Facts(shown.title(), shown.minutes(), shown.optional()))) {
      changes.makeSilently(() -> editing.change(shown.id(), facts), () -> title.set(shown.title()));
    }
  }

  /** Keeps the note. All that is written here before the task is left is one step of undo. */
  public void saveNote() {
    Task shown = task;
    String text = note.get();
    if (shown != null && !shown.note().equals(text)) {
      boolean goesOn = shown.note().equals(keptNote);
      keptNote = text;
      changes.makeSilently(() -> {
        if (goesOn) {
          editing.continueNote(shown.id(), text);
        } else {
          editing.writeNote(shown.id(), text);
        }
      });
    }
  }

  /** Moves it to a study date. */
  public void defer(LocalDate date) {
    change(
        shown -> editing.defer(shown.id(), date),
        shown -> texts.get("task.deferred", shown.title(), texts.date(date)));
  }

  /** Moves it to the first study date that is some days ahead. */
  public void deferBy(int days) {
    if (plan != null) {
      defer(plan.calendar().onOrAfter(plans.studyDate().plusDays(days)));
    }
  }

  /** Makes it one of today's. */
  public void pullForward() {
    change(
        shown -> editing.pullForward(shown.id()), shown -> texts.get("task.pulled", shown.title()));
  }

  /** Ticks it for a date. */
  public void doneOn(LocalDate date) {
    change(
        shown -> plans.tick(shown.id(), date),
        shown -> texts.get("task.doneThen", shown.title(), texts.date(date)));
  }

  public void reopen() {
    change(shown -> plans.reopen(shown.id()), shown -> texts.get("task.reopened", shown.title()));
  }

  public void skip() {
    change(shown -> editing.skip(shown.id()), shown -> texts.get("task.skipped", shown.title()));
  }

  public void remove() {
    change(shown -> editing.remove(shown.id()), shown -> texts.get("task.removed", shown.title()));
  }

  private void change(Consumer<Task> change, Function<Task, String> told) {
    Task shown = task;
    if (shown != null) {
      changes.make(() -> change.accept(shown), told.apply(shown));
    }
  }
}
