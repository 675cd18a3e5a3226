package app.daymark.terminal;

import app.daymark.journal.PlanStatus;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;

@Command(name = "pause", description = "Let a plan rest from today on.")
final class PausePlanCommand extends PlanChange {

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.pause(plan.id());
  }

  @Override
  String unchanged(Plan plan) {
    String standing = plan.status() == PlanStatus.ARCHIVED ? "archived" : "paused already";
    return "“%s” is %s.".formatted(plan.title(), standing);
  }

  @Override
  String changed(Plan plan) {
    return "Paused “%s”. `daymark plan resume` goes on with it.".formatted(plan.title());
  }
}
