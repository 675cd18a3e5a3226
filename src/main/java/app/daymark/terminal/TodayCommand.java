package app.daymark.terminal;

import app.daymark.plan.PlanService;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(name = "today", description = "List today's tasks, numbered, overdue ones first.")
final class TodayCommand extends Subcommand {

  @Option(names = "--on", paramLabel = "DATE", description = "Another date than today.")
  private @Nullable LocalDate on;

  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      LocalDate now = plans.studyDate();
      TodayText.print(plans.today(on == null ? now : on), now, out());
      return ExitCode.OK;
    }
  }
}
