package app.daymark.plan;

import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the days of a template into study dates. Pure. */
final class Schedule {

  private Schedule() {}

  /**
   * Spreads the tasks of an area evenly over its days, in order: with more tasks than days some
   * share a day, with fewer each takes several.
   *
   * @param dates the plan's study dates
   * @param fromDay counted from 1
   * @param toDay not before {@code fromDay}
   */
  static List<Slot> spread(StudyDates dates, int fromDay, int toDay, int tasks) {
    int days = toDay - fromDay + 1;
    List<Slot> slots = new ArrayList<>();
    for (int task = 0; task < tasks; task++) {
      int first = firstDay(task, tasks, days);
      int last = Math.max(first, firstDay(task + 1, tasks, days) - 1);
      slots.add(new Slot(dates.date(fromDay + first), dates.date(fromDay + last)));
    }
    return slots;
  }

  /** The same length of work, in study dates, from another date on. */
  static Slot moved(StudyCalendar calendar, Slot slot, LocalDate to) {
    LocalDate anchor = slot.plannedOn().isBefore(to) ? slot.plannedOn() : to;
    StudyDates dates = new StudyDates(calendar, anchor);
    int length = dates.number(slot.dueOn()) - dates.number(slot.plannedOn());
    int first = dates.number(to);
    return new Slot(dates.date(first), dates.date(first + length));
  }

  private static int firstDay(int task, int tasks, int days) {
    return (int) ((long) task * days / tasks);
  }
}
