package app.daymark.terminal;

import app.daymark.plan.PlanService;
import app.daymark.plan.Today.Item;
import app.daymark.terminal.Backstage.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(name = "skip", description = "Leave tasks out, by their numbers in `daymark today`.")
final class SkipCommand extends Subcommand {

  @Mixin
  @SuppressWarnings("NullAway.Init") // set by picocli
  private TaskNumbers numbers;

  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      for (Item item : numbers.in(plans.today(plans.studyDate()))) {
        services.editing().skip(item.task().id());
        out().println("Skipped: " + item.task().title());
      }
      return ExitCode.OK;
    }
  }
}
