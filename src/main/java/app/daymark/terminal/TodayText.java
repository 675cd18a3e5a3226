package app.daymark.terminal;

import app.daymark.plan.PlanService;
import app.daymark.plan.Task;
import app.daymark.plan.Today;
import app.daymark.plan.Today.Item;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/** Today, as text. */
final class TodayText {

  private TodayText() {}

  /**
   * Makes ready what dates and numbers are written with, on a thread of its own: where Java has
   * just started, that takes a while, in which the data can be opened.
   */
  static void prepare() {
    new Thread(
            () -> {
              var _ = Dates.full(LocalDate.EPOCH) + "%3d".formatted(1);
            },
            "daymark-text")
        .start();
  }

  /** Prints what the study date it is asks for. */
  static void print(PlanService plans, PrintWriter out) {
    LocalDate now = plans.studyDate();
    print(plans.today(now), now, out);
  }

  /**
   * Prints what a date asks for.
   *
   * @param now the study date it is, which may be another
   */
  static void print(Today today, LocalDate now, PrintWriter out) {
    out.println(Dates.full(today.studyDate()));
    if (!today.hasPlans()) {
      out.println();
      out.println("No plan yet. `daymark catalogue` lists what you can start.");
      return;
    }
    int number = 1;
    number = open(out, "Catch up", today.catchUp(), today, number);
    moreMissed(out, today, now);
    open(out, "Today", today.due(), today, number);
    if (!today.done().isEmpty()) {
      heading(out, "Done");
      today.done().forEach(item -> out.printf("     [x] %s%n", item.task().title()));
    }
    if (today.open().isEmpty()) {
      out.println();
      out.println(today.done().isEmpty() ? "Nothing is planned for this day." : "All done.");
      next(out, today.next());
      paused(out, today.pausedCount());
    }
  }

  private static int open(
      PrintWriter out, String heading, List<Item> items, Today today, int firstNumber) {
    int number = firstNumber;
    if (!items.isEmpty()) {
      heading(out, heading);
    }
    for (Item item : items) {
      out.printf("%3d. [ ] %s%n", number, item.task().title());
      out.printf("         %s%n", details(item, today));
      number++;
    }
    return number;
  }

  private static String details(Item item, Today today) {
    Task task = item.task();
    String when = "";
    if (task.isOverdue(today.studyDate())) {
      when = ", was for " + Dates.brief(task.dueOn());
    } else if (task.dueOn().isAfter(today.studyDate())) {
      when = ", until " + Dates.brief(task.dueOn());
    }
    return "%s, about %d min%s%s"
        .formatted(item.areaTitle(), task.minutes(), when, task.optional() ? ", optional" : "");
  }

  /** What the list leaves out, and the way on, which there is from today only. */
  private static void moreMissed(PrintWriter out, Today today, LocalDate now) {
    int more = today.catchUpCount() - today.catchUp().size();
    if (more > 0) {
      out.printf(
          "     and %s that %s missed%n",
          Counted.of(more, "more task"), more == 1 ? "was" : "were");
    }
    if (today.catchUpCount() > 0 && today.studyDate().equals(now)) {
      out.println("     `daymark catch-up` finds new dates for what was missed.");
    }
  }

  private static void paused(PrintWriter out, int count) {
    if (count > 0) {
      out.printf(
          "%s paused; `daymark plan` lists them all.%n",
          count == 1 ? "1 plan is" : count + " plans are");
    }
  }

  private static void next(PrintWriter out, List<Item> next) {
    if (!next.isEmpty()) {
      Task task = next.getFirst().task();
      out.printf("Next, on %s: %s%n", Dates.brief(task.plannedOn()), task.title());
    }
  }

  private static void heading(PrintWriter out, String text) {
    out.println();
    out.println(text);
  }
}
