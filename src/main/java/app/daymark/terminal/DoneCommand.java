package app.daymark.terminal;

import app.daymark.plan.PlanService;
import app.daymark.plan.Today.Item;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "done", description = "Tick tasks by their numbers in `daymark today`.")
final class DoneCommand extends Subcommand {

  @Parameters(paramLabel = "N", arity = "1..*", description = "Numbers of open tasks.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<Integer> numbers;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Use the numbers of `today --on DATE`; an earlier date is when it was done.")
  private @Nullable LocalDate on;

  /** All numbers are checked before the first tick, so a wrong one changes nothing. */
  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      LocalDate now = plans.studyDate();
      LocalDate listed = on == null ? now : on;
      List<Item> open = plans.today(listed).open();
      LinkedHashSet<Item> chosen = new LinkedHashSet<>();
      for (int number : numbers) {
        if (number < 1 || number > open.size()) {
          throw wrongUse(notListed(number, open.size()));
        }
        chosen.add(open.get(number - 1));
      }
      for (Item item : chosen) {
        plans.tick(item.task().id(), listed.isAfter(now) ? now : listed);
        out().println("Done: " + item.task().title());
      }
      return ExitCode.OK;
    }
  }

  private static String notListed(int number, int count) {
    return count == 0
        ? "There is no open task %d: nothing is open on this day.".formatted(number)
        : "There is no open task %d: they are numbered 1 to %d.".formatted(number, count);
  }
}
