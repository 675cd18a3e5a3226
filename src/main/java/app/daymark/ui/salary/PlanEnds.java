package app.daymark.ui.salary;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.journal.PlanStatus;
import app.daymark.plan.Plan;
import app.daymark.ui.salary.Whereabouts.PlanEnd;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When the running plans end.
 *
 * @param byTemplate by the key of the template they were started from
 */
record PlanEnds(Map<String, List<PlanEnd>> byTemplate) {

  static final PlanEnds NONE = new PlanEnds(Map.of());

  /** More marks on one chart would hide it. */
  private static final int MOST = 2;

  /** Of the plans that go on: neither paused nor removed nor done. */
  static PlanEnds of(List<Plan> plans) {
    return new PlanEnds(
        plans.stream()
            .filter(plan -> plan.status() == PlanStatus.ACTIVE && !plan.isFinished())
            .collect(
                Collectors.groupingBy(
                    Plan::templateKey,
                    Collectors.mapping(
                        plan -> new PlanEnd(plan.title(), plan.endsOn()), Collectors.toList()))));
  }

  /** Those that lead to a role, the earliest first; no more than a chart has room for. */
  List<PlanEnd> of(Role role) {
    return role.plans().stream()
        .map(PlanTemplate::key)
        .flatMap(key -> byTemplate.getOrDefault(key, List.of()).stream())
        .sorted(Comparator.comparing(PlanEnd::on))
        .limit(MOST)
        .toList();
  }
}
