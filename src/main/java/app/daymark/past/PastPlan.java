package app.daymark.past;

import app.daymark.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stood.
 *
 * @param now the same as it stands; null when it was removed since
 * @param since what became of it
 */
public record PastPlan(Plan then, @Nullable Plan now, Difference since) {

  static PastPlan of(Plan then, List<Plan> present) {
    Plan now =
        present.stream().filter(plan -> plan.id().equals(then.id())).findFirst().orElse(null);
    List<Plan> later = now == null ? List.of() : List.of(now);
    return new PastPlan(then, now, Difference.between(List.of(then), later));
  }
}
