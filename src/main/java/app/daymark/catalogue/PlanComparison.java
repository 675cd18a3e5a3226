package app.daymark.catalogue;

import app.daymark.catalogue.PlanTemplate.FocusArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a role side by side, by topic. Focus areas with the same key are about one topic.
 *
 * @param plans as they were given
 * @param topics in the order of the longest plan; one it lacks follows the topic before it in the
 *     plan it comes from
 * @param gaps what each plan shorter than the longest leaves out of it, in the order of the plans
 */
public record PlanComparison(List<PlanTemplate> plans, List<Topic> topics, List<PlanGap> gaps) {

  /**
   * One row of the comparison.
   *
   * @param title as the longest plan that has the topic calls it
   * @param parts what each plan gives to the topic, in the order of the plans
   */
  public record Topic(String key, String title, List<Part> parts) {}

  /** What one plan gives to one topic. */
  public sealed interface Part {}

  /**
   * The plan has the topic.
   *
   * @param share of the plan's days, above 0 and at most 1
   * @param minutes the estimates of the tasks together
   */
  public record Given(int days, double share, int tasks, int minutes) implements Part {}

  /** The plan lacks the topic. */
  public record Absent() implements Part {}

  /** Compares any number of plans, in the order they should stand in. */
  public static PlanComparison of(List<PlanTemplate> plans) {
    List<PlanTemplate> byLength = byLength(plans);
    return new PlanComparison(
        List.copyOf(plans),
        inOrder(byLength).stream().map(area -> topic(area, plans)).toList(),
        byLength.stream().findFirst().map(longest -> gaps(plans, longest)).orElse(List.of()));
  }

  /** The plan the others are measured by: the first of the longest ones. */
  public Optional<PlanTemplate> longest() {
    return byLength(plans).stream().findFirst();
  }

  /** The most days that any plan gives to one topic; 0 when there is none. */
  public int mostDays() {
    return plans.stream()
        .flatMap(plan -> plan.areas().stream())
        .mapToInt(FocusArea::days)
        .max()
        .orElse(0);
  }

  /** Longest first; plans of one length stay as they are. */
  private static List<PlanTemplate> byLength(List<PlanTemplate> plans) {
    return plans.stream().sorted(Comparator.comparingInt(PlanTemplate::days).reversed()).toList();
  }

  /** An area for each topic, from the longest plan that has it. */
  private static List<FocusArea> inOrder(List<PlanTemplate> byLength) {
    List<FocusArea> order = new ArrayList<>();
    for (PlanTemplate plan : byLength) {
      int next = 0;
      for (FocusArea area : plan.areas()) {
        int known = order.stream().map(FocusArea::key).toList().indexOf(area.key());
        if (known < 0) {
          order.add(next, area);
        }
        next = (known < 0 ? next : known) + 1;
      }
    }
    return order;
  }

  private static Topic topic(FocusArea named, List<PlanTemplate> plans) {
    return new Topic(
        named.key(), named.title(), plans.stream().map(plan -> part(plan, named.key())).toList());
  }

  private static Part part(PlanTemplate plan, String key) {
    for (FocusArea area : plan.areas()) {
      if (area.key().equals(key)) {
        double share = (double) area.days() / plan.days();
        return new Given(area.days(), share, area.tasks().size(), area.minutes());
      }
    }
    return new Absent();
  }

  private static List<PlanGap> gaps(List<PlanTemplate> plans, PlanTemplate longest) {
    return plans.stream()
        .filter(plan -> plan.days() < longest.days())
        .map(plan -> PlanGap.between(plan, longest))
        .toList();
  }
}
