package app.daymark.terminal;

import app.daymark.journal.DaysOff;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "off", description = "Give a plan days off, ahead or in hindsight.")
final class PlanOffCommand extends PlanChange {

  @Parameters(
      index = "1",
      paramLabel = "DATES",
      description = "A date, or dates like 2026-12-24..2026-12-26.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private DaysOff off;

  @Option(names = "--remove", description = "Take these days off back, as they were given.")
  private boolean remove;

  @Override
  void change(PlanEditing editing, Plan plan) {
    if (remove) {
      editing.removeDaysOff(plan.id(), off);
    } else {
      editing.addDaysOff(plan.id(), off);
    }
  }

  @Override
  String unchanged(Plan plan) {
    return (remove ? "“%s” has no days off %s to take back." : "“%s” has %s off already.")
        .formatted(plan.title(), OffDates.text(off));
  }

  @Override
  String changed(Plan plan) {
    return (remove ? "No longer off for “%s”: %s." : "Off for “%s”: %s.")
        .formatted(plan.title(), OffDates.text(off));
  }
}
