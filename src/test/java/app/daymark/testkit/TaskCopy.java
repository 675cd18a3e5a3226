package app.daymark.testkit;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import app.daymark.plan.Task;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task but for one thing. */
record TaskCopy(Task task) {

  static TaskCopy of(Task task) {
    return new TaskCopy(task);
  }

  static Task of(NewTask task, int position) {
    return new Task(
        task.id(),
        position,
        task.originKey(),
        task.title(),
        task.plannedOn(),
        task.dueOn(),
        TaskStatus.OPEN,
        null,
        task.minutes(),
        task.optional(),
        "");
  }

  TaskCopy position(int position) {
    return copy(position, task.plannedOn(), task.dueOn(), task.status(), task.doneOn());
  }

  TaskCopy dates(Slot before, Slot after) {
    PlanModel.expect(new Slot(task.plannedOn(), task.dueOn()), before);
    return copy(task.position(), after.plannedOn(), after.dueOn(), task.status(), task.doneOn());
  }

  TaskCopy status(TaskStatus before, TaskStatus after, @Nullable LocalDate doneOn) {
    PlanModel.expect(task.status(), before);
    return copy(task.position(), task.plannedOn(), task.dueOn(), after, doneOn);
  }

  private TaskCopy copy(
      int position, LocalDate from, LocalDate to, TaskStatus status, @Nullable LocalDate doneOn) {
    return copy(
        position,
        new Slot(from, to),
        status,
        doneOn,
        new Facts(task.title(), task.minutes(), task.optional()),
        task.note());
  }

  TaskCopy facts(Facts before, Facts after) {
    PlanModel.expect(new Facts(task.title(), task.minutes(), task.optional()), before);
    Slot slot = new Slot(task.plannedOn(), task.dueOn());
    return copy(task.position(), slot, task.status(), task.doneOn(), after, task.note());
  }

  TaskCopy note(String before, String after) {
    PlanModel.expect(task.note(), before);
    Facts facts = new Facts(task.title(), task.minutes(), task.optional());
    Slot slot = new Slot(task.plannedOn(), task.dueOn());
    return copy(task.position(), slot, task.status(), task.doneOn(), facts, after);
  }

  private TaskCopy copy(
      int position,
      Slot slot,
      TaskStatus status,
      @Nullable LocalDate doneOn,
      Facts facts,
      String note) {
    return new TaskCopy(
        new Task(
            task.id(),
            position,
            task.originKey(),
            facts.title(),
            slot.plannedOn(),
            slot.dueOn(),
            status,
            doneOn,
            facts.minutes(),
            facts.optional(),
            note));
  }
}
