package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.terminal.Backstage.Services;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "plan",
    description = "List your plans, or outline one by its number.",
    subcommands = {
      PausePlanCommand.class,
      ResumePlanCommand.class,
      PlanWeekCommand.class,
      PlanOffCommand.class
    })
final class PlanCommand extends Subcommand {

  @Parameters(
      paramLabel = "N",
      arity = "0..1",
      description = "Number of the plan to outline; without it, all are listed.")
  private @Nullable Integer number;

  @Option(names = "--all", description = "Outline all of them.")
  private boolean all;

  @Override
  public Integer call() {
    if (all && number != null) {
      throw wrongUse("Expected either a number or --all, as in `daymark plan 1`.");
    }
    try (Services services = open()) {
      List<Plan> plans = services.plans().plans();
      if (number != null) {
        PlanText.outline(PlanNumbers.choose(number, plans, this), out());
      } else if (plans.isEmpty()) {
        out().println("No plan yet. `daymark catalogue` lists what you can start.");
      } else if (all) {
        outlines(plans);
      } else {
        list(plans);
      }
      return ExitCode.OK;
    }
  }

  private void list(List<Plan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      out().printf("%3d. %s%n", i + 1, PlanText.line(plans.get(i)));
    }
  }

  private void outlines(List<Plan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      if (i > 0) {
        out().println();
      }
      PlanText.outline(plans.get(i), out());
    }
  }
}
