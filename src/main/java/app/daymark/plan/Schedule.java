package app.daymark.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the days of a template into study dates. Pure. */
public final class Schedule {

  private Schedule() {}

  /**
   * When to work on a task.
   *
   * @param plannedOn the study date to begin it on
   * @param dueOn the study date before the next task begins, or {@code plannedOn} when they share
   */
  public record Slot(LocalDate plannedOn, LocalDate dueOn) {}

  /**
   * Spreads the tasks of an area evenly over its days, in order: with more tasks than days some
   * share a day, with fewer each takes several.
   *
   * @param start the plan's first calendar date; the first study date may be later
   * @param fromDay counted from 1
   * @param toDay not before {@code fromDay}
   */
  public static List<Slot> spread(
      LocalDate start, StudyWeek week, int fromDay, int toDay, int tasks) {
    int days = toDay - fromDay + 1;
    List<Slot> slots = new ArrayList<>();
    for (int task = 0; task < tasks; task++) {
      int first = firstDay(task, tasks, days);
      int last = Math.max(first, firstDay(task + 1, tasks, days) - 1);
      slots.add(new Slot(week.date(start, fromDay + first), week.date(start, fromDay + last)));
    }
    return slots;
  }

  /** The last study date of a plan of some length. */
  public static LocalDate end(LocalDate start, StudyWeek week, int days) {
    return week.date(start, days);
  }

  private static int firstDay(int task, int tasks, int days) {
    return (int) ((long) task * days / tasks);
  }
}
