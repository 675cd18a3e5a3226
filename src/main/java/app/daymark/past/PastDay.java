package app.daymark.past;

import app.daymark.plan.Plan;
import app.daymark.progress.Streak;
import java.time.LocalDate;
import java.util.List;

/**
 * How things stood at the end of a study date.
 *
 * @param plans those the learner had, the one started first on top
 * @param streak as it stood
 * @param thatDay what changed on that date, over all plans
 */
public record PastDay(LocalDate date, List<PastPlan> plans, Streak streak, Difference thatDay) {

  /** The plans alone, as they stood. */
  public List<Plan> plansThen() {
    return plans.stream().map(PastPlan::then).toList();
  }

  static PastDay of(LocalDate date, State before, State after, List<Plan> present) {
    return new PastDay(
        date,
        after.plans().stream().map(plan -> PastPlan.of(plan, present)).toList(),
        after.streak(date),
        Difference.between(before.plans(), after.plans()));
  }
}
