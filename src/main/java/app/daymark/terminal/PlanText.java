package app.daymark.terminal;

import app.daymark.journal.PlanStatus;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import java.io.PrintWriter;
import java.time.LocalDate;

/** Plans, as text. */
final class PlanText {

  private PlanText() {}

  /** How far it is, and when it ends. */
  static String line(Plan plan) {
    return "%s: %d of %s done, %s"
        .formatted(
            plan.title(), plan.doneCount(), Counted.of(plan.taskCount(), "task"), standing(plan));
  }

  private static String standing(Plan plan) {
    String end = "ends on " + Dates.full(plan.endsOn());
    if (plan.status() == PlanStatus.ARCHIVED) {
      return "archived since " + Dates.brief(plan.standing().since());
    }
    String standing = plan.isFinished() ? "finished" : end;
    return plan.status() == PlanStatus.PAUSED
        ? "paused since %s, %s".formatted(Dates.brief(plan.standing().since()), standing)
        : standing;
  }

  /** Everything in it. */
  static void outline(Plan plan, PrintWriter out) {
    out.println(line(plan));
    CalendarText.print(plan.calendar(), out);
    for (FocusArea area : plan.areas()) {
      out.println();
      out.println(area.title() + dates(area));
      area.tasks().forEach(task -> out.println("  " + task(task)));
    }
  }

  private static String dates(FocusArea area) {
    return area.startsOn()
        .flatMap(from -> area.endsOn().map(to -> ", " + Dates.withYear(from, to)))
        .orElse(", no tasks");
  }

  private static String task(Task task) {
    return "%s %s (%s, %d min%s)"
        .formatted(
            sign(task),
            task.title(),
            when(task),
            task.minutes(),
            task.optional() ? ", optional" : "");
  }

  private static String sign(Task task) {
    return switch (task.status()) {
      case OPEN -> "[ ]";
      case DONE -> "[x]";
      case SKIPPED -> "[-]";
      case REMOVED -> "";
    };
  }

  private static String when(Task task) {
    LocalDate doneOn = task.doneOn();
    return doneOn != null
        ? "done " + Dates.brief(doneOn)
        : Dates.brief(task.plannedOn(), task.dueOn());
  }
}
