package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.StudyWeek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "week", description = "Change the study days of a plan from today on.")
final class PlanWeekCommand extends PlanChange {

  @Parameters(index = "1", paramLabel = "DAYS", description = "Like mon-fri or mon,wed,sat.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private StudyWeek week;

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.changeWeek(plan.id(), week);
  }

  @Override
  String unchanged(Plan plan) {
    return "“%s” has these study days already.".formatted(plan.title());
  }

  @Override
  String changed(Plan plan) {
    return "Study days of “%s”: %s.".formatted(plan.title(), Weeks.text(week));
  }
}
