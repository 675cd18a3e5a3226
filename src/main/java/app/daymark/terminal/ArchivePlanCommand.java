package app.daymark.terminal;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;

@Command(name = "archive", description = "Put a plan out of sight, with all that was done in it.")
final class ArchivePlanCommand extends PlanChange {

  @Override
  void change(PlanEditing editing, Plan plan) {
    editing.archive(plan.id());
  }

  @Override
  String unchanged(Plan plan) {
    return "“%s” is archived already.".formatted(plan.title());
  }

  @Override
  String changed(Plan plan) {
    return "Archived “%s”. `daymark plan unarchive` brings it back.".formatted(plan.title());
  }
}
