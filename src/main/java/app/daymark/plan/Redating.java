package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.List;

/**
 * Moves a plan's open tasks to another calendar: what was for the n-th study date of the old one is
 * for the n-th of the new. So order and distances stay, done tasks never move, and going back to
 * the old calendar gives the old dates. Pure.
 */
final class Redating {

  private Redating() {}

  /** The changes of dates it takes; none for the calendar the plan has. */
  static List<Change> changes(Plan plan, StudyCalendar after) {
    LocalDate anchor = anchor(plan);
    StudyDates from = new StudyDates(plan.calendar(), anchor);
    StudyDates to = new StudyDates(after, anchor);
    return plan.open()
        .map(task -> dates(task, moved(task.slot(), from, to)))
        .filter(change -> !change.before().equals(change.after()))
        .map(Change.class::cast)
        .toList();
  }

  /** A date not later than any of the plan's. */
  static LocalDate anchor(Plan plan) {
    return plan.open()
        .map(Task::plannedOn)
        .filter(date -> date.isBefore(plan.startedOn()))
        .min(LocalDate::compareTo)
        .orElse(plan.startedOn());
  }

  static TaskDates dates(Task task, Slot after) {
    return new TaskDates(task.id(), task.slot(), after);
  }

  private static Slot moved(Slot slot, StudyDates from, StudyDates to) {
    return new Slot(to.date(from.number(slot.plannedOn())), to.date(from.number(slot.dueOn())));
  }
}
