package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.terminal.Backstage.Services;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** What changes a plan, chosen by its number, and says when it ends then. */
abstract class PlanChange extends Subcommand {

  @Parameters(index = "0", paramLabel = "N", description = "Number of the plan in `daymark plan`.")
  private int number;

  @Override
  public final Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      Plan before = PlanNumbers.choose(number, plans.plans(), this);
      change(services.editing(), before);
      Plan after = plans.plan(before.id()).orElseThrow();
      out().println(after.equals(before) ? unchanged(before) : changed(after));
      out().println(end(after));
      return ExitCode.OK;
    }
  }

  abstract void change(PlanEditing editing, Plan plan);

  /** What to say when the plan was like this already. */
  abstract String unchanged(Plan plan);

  abstract String changed(Plan plan);

  private static String end(Plan plan) {
    return plan.isFinished()
        ? "It is finished."
        : "It ends on %s%s.".formatted(Dates.full(plan.endsOn()), provided(plan));
  }

  /** Completes when it ends. */
  private static String provided(Plan plan) {
    return switch (plan.status()) {
      case PAUSED -> ", later by every study date it rests";
      case ACTIVE, ARCHIVED, REMOVED -> "";
    };
  }
}
