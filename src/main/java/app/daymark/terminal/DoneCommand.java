package app.daymark.terminal;

import app.daymark.plan.PlanService;
import app.daymark.plan.Today.Item;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "done", description = "Tick tasks by their numbers in `daymark today`.")
final class DoneCommand extends Subcommand {

  @Mixin
  @SuppressWarnings("NullAway.Init") // set by picocli
  private TaskNumbers numbers;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Use the numbers of `today --on DATE`; an earlier date is when it was done.")
  private @Nullable LocalDate on;

  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      LocalDate now = plans.studyDate();
      LocalDate listed = on == null ? now : on;
      for (Item item : numbers.in(plans.today(listed))) {
        plans.tick(item.task().id(), listed.isAfter(now) ? now : listed);
        out().println("Done: " + item.task().title());
      }
      return ExitCode.OK;
    }
  }
}
