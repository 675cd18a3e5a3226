package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Moves a plan's open tasks to another calendar: what was for the plan's n-th study date in the old
 * one is for the n-th in the new. So order and distances stay, done tasks never move, and going
 * back to the old calendar gives the old dates. What was pulled forward to before the plan's start
 * has no number: it stays, or is for the next study date. Pure.
 */
final class Redating {

  private Redating() {}

  /** The changes of dates it takes; none for the calendar the plan has. */
  static List<Change> changes(Plan plan, StudyCalendar after) {
    StudyDates from = new StudyDates(plan.calendar(), plan.startedOn());
    StudyDates to = new StudyDates(after, plan.startedOn());
    UnaryOperator<LocalDate> moved =
        date ->
            date.isBefore(plan.startedOn()) ? after.onOrAfter(date) : to.date(from.number(date));
    return plan.open()
        .map(
            task -> dates(task, new Slot(moved.apply(task.plannedOn()), moved.apply(task.dueOn()))))
        .filter(change -> !change.before().equals(change.after()))
        .map(Change.class::cast)
        .toList();
  }

  static TaskDates dates(Task task, Slot after) {
    return new TaskDates(task.id(), task.slot(), after);
  }
}
