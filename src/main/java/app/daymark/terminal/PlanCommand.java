package app.daymark.terminal;

import app.daymark.past.PastDay;
import app.daymark.plan.Plan;
import app.daymark.terminal.Backstage.Services;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "plan",
    description = "List your plans, or outline one by its number.",
    subcommands = {
      PausePlanCommand.class,
      ResumePlanCommand.class,
      ArchivePlanCommand.class,
      UnarchivePlanCommand.class,
      RenamePlanCommand.class,
      RemovePlanCommand.class,
      PlanWeekCommand.class,
      PlanOffCommand.class
    })
final class PlanCommand extends Subcommand {

  private static final String NO_PLAN =
      "No plan yet. `daymark catalogue` lists what you can start.";

  @Parameters(
      paramLabel = "N",
      arity = "0..1",
      description = "Number of the plan to outline; without it, all are listed.")
  private @Nullable Integer number;

  @Option(names = "--all", description = "Outline all of them.")
  private boolean all;

  @Mixin private final PastOption on = new PastOption();

  @Override
  public Integer call() {
    if (all && number != null) {
      throw wrongUse("Expected either a number or --all, as in `daymark plan 1`.");
    }
    try (Services services = open()) {
      Optional<PastDay> past = on.day(services, this);
      List<Plan> plans = past.map(PastDay::plansThen).orElseGet(services.plans()::plans);
      List<Plan> outlined =
          number == null ? plans : List.of(PlanNumbers.choose(number, plans, this));
      past.ifPresent(day -> out().println(PastOption.heading(day) + System.lineSeparator()));
      if (plans.isEmpty()) {
        out().println(past.isPresent() ? "There was no plan." : NO_PLAN);
      } else if (all || number != null) {
        outlines(outlined);
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
