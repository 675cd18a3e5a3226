package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;

@Command(name = "unarchive", description = "Bring a plan back from the archive.")
final class UnarchivePlanCommand extends PlanChange {

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.unarchive(plan.id());
  }

  @Override
  String unchanged(Plan plan) {
    return "“%s” is not archived.".formatted(plan.title());
  }

  @Override
  String changed(Plan plan) {
    return "“%s” is back.".formatted(plan.title());
  }
}
