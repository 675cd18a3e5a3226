package app.daymark.plan;

import app.daymark.journal.PlanStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a list of plans tells of each.
 *
 * @param since the date since which it stands as its status says
 * @param endsOn the last date any task that counts is meant to take; its start when it has none
 * @param done how many tasks are done
 * @param all how many count: neither removed nor skipped
 * @param open how many are open
 */
public record PlanSummary(
    UUID id,
    String templateKey,
    String title,
    LocalDate startedOn,
    PlanStatus status,
    LocalDate since,
    LocalDate endsOn,
    int done,
    int all,
    int open) {

  /** Whether nothing in it is open any more. */
  public boolean isFinished() {
    return open == 0;
  }

  public boolean isArchived() {
    return status == PlanStatus.ARCHIVED;
  }

  /** Whether the learner only looks around in it. */
  public boolean isSample() {
    return SamplePlan.isMarked(templateKey);
  }

  /** The key of the template it was started from, also of a sample. */
  public String template() {
    return SamplePlan.unmarked(templateKey);
  }
}
