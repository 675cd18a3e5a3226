package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "rename", description = "Give a plan another title.")
final class RenamePlanCommand extends PlanChange {

  @Parameters(index = "1", paramLabel = "TITLE", description = "What it is called from now on.")
  private String title = "";

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.rename(plan.id(), title);
  }

  @Override
  String unchanged(Plan plan) {
    return "It is called “%s” already.".formatted(plan.title());
  }

  @Override
  String changed(Plan plan) {
    return "Renamed: “%s”.".formatted(plan.title());
  }
}
