package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;

@Command(name = "resume", description = "Go on with a paused plan.")
final class ResumePlanCommand extends PlanChange {

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.resume(plan.id());
  }

  @Override
  String unchanged(Plan plan) {
    return "“%s” is not paused.".formatted(plan.title());
  }

  @Override
  String changed(Plan plan) {
    return "Resumed “%s”.".formatted(plan.title());
  }
}
