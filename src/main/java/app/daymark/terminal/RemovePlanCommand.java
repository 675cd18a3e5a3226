package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.terminal.Backstage.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Take a plan away; `daymark undo` brings it back.")
final class RemovePlanCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "N", description = "Number of the plan in `daymark plan`.")
  private int number;

  @Override
  public Integer call() {
    try (Services services = open()) {
      Plan plan = PlanNumbers.choose(number, services.plans().plans(), this);
      services.editing().removePlan(plan.id());
      out().println("Removed “%s”. `daymark undo` brings it back.".formatted(plan.title()));
      return ExitCode.OK;
    }
  }
}
