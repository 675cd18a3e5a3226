package app.daymark.terminal;

import app.daymark.plan.Plan;
import java.util.List;

/** Plans, chosen by the numbers that {@code daymark plan} gives them. */
final class PlanNumbers {

  private PlanNumbers() {}

  /** The plan with a number; tells the learner which there are when it is none of them. */
  static Plan choose(int number, List<Plan> plans, Subcommand command) {
    if (number < 1 || number > plans.size()) {
      throw command.wrongUse(notListed(number, plans.size()));
    }
    return plans.get(number - 1);
  }

  private static String notListed(int number, int count) {
    return count == 0
        ? "There is no plan %d: none is there yet.".formatted(number)
        : "There is no plan %d: they are numbered 1 to %d.".formatted(number, count);
  }
}
