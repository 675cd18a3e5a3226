package app.daymark.terminal;

import app.daymark.plan.EditLimits;
import app.daymark.plan.PlanService;
import app.daymark.plan.Today.Item;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "defer",
    description = "Move tasks to another date, by their numbers in `daymark today`.")
final class DeferCommand extends Subcommand {

  @Mixin
  @SuppressWarnings("NullAway.Init") // set by picocli
  private TaskNumbers numbers;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "A study date like 2026-11-22, tomorrow, or +3d for in three days.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private RelativeDate to;

  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanService plans = services.plans();
      LocalDate now = plans.studyDate();
      LocalDate date = to.from(now);
      Set<Item> chosen = numbers.in(plans.today(now));
      // The date must suit all of them before the first is moved.
      chosen.forEach(item -> check(plans, item, date));
      for (Item item : chosen) {
        services.editing().defer(item.task().id(), date);
        out().printf("Moved to %s: %s%n", Dates.full(date), item.task().title());
      }
      return ExitCode.OK;
    }
  }

  private static void check(PlanService plans, Item item, LocalDate date) {
    plans
        .plan(item.planId())
        .ifPresent(plan -> EditLimits.checkDate(plan, date, plans.studyDate()));
  }
}
