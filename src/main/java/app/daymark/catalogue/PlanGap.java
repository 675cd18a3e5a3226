package app.daymark.catalogue;

import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan leaves out of a longer one.
 *
 * <p>Tasks are told apart by their keys, and looked for in the whole plan: one that stands under
 * another topic there is not left out.
 *
 * @param plan the one that leaves something out
 * @param missing topics of the longer plan that it has no days for, in that plan's order
 * @param reduced topics of both plans in which it lacks a task, in the longer plan's order
 */
public record PlanGap(PlanTemplate plan, List<MissingTopic> missing, List<ReducedTopic> reduced) {

  /**
   * A topic the plan has no days for.
   *
   * @param area as the longer plan has it
   * @param elsewhere its tasks that the plan has under other topics, as the plan words them
   */
  public record MissingTopic(FocusArea area, List<Task> elsewhere) {}

  /**
   * A topic of both plans.
   *
   * @param area as the longer plan has it
   * @param leftOut its tasks that the plan lacks; at least one
   * @param instead tasks that the plan has under this topic and the longer plan lacks
   */
  public record ReducedTopic(FocusArea area, List<Task> leftOut, List<Task> instead) {}

  /** Compares a plan with a longer one. */
  public static PlanGap between(PlanTemplate plan, PlanTemplate longer) {
    List<MissingTopic> missing = new ArrayList<>();
    List<ReducedTopic> reduced = new ArrayList<>();
    for (FocusArea area : longer.areas()) {
      List<Task> own = tasksOf(plan, area.key());
      List<Task> leftOut = without(area.tasks(), keys(tasks(plan)));
      if (own.isEmpty()) {
        missing.add(new MissingTopic(area, within(tasks(plan), keys(area.tasks()))));
      } else if (!leftOut.isEmpty()) {
        reduced.add(new ReducedTopic(area, leftOut, without(own, keys(tasks(longer)))));
      }
    }
    return new PlanGap(plan, List.copyOf(missing), List.copyOf(reduced));
  }

  /** Whether the plan has everything that the longer one has. */
  public boolean isEmpty() {
    return missing.isEmpty() && reduced.isEmpty();
  }

  /** The tasks of an area; an area that is there has at least one. */
  private static List<Task> tasksOf(PlanTemplate plan, String areaKey) {
    return plan.areas().stream()
        .filter(area -> area.key().equals(areaKey))
        .flatMap(area -> area.tasks().stream())
        .toList();
  }

  private static List<Task> tasks(PlanTemplate plan) {
    return plan.areas().stream().flatMap(area -> area.tasks().stream()).toList();
  }

  private static Set<String> keys(List<Task> tasks) {
    return tasks.stream().map(Task::key).collect(Collectors.toSet());
  }

  private static List<Task> within(List<Task> tasks, Set<String> keys) {
    return tasks.stream().filter(task -> keys.contains(task.key())).toList();
  }

  private static List<Task> without(List<Task> tasks, Set<String> keys) {
    return tasks.stream().filter(task -> !keys.contains(task.key())).toList();
  }
}
