package app.daymark.ui.plan;

import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Works out where a row of a plan goes. Pure. */
final class RowMoves {

  private RowMoves() {}

  /**
   * A new place for a task.
   *
   * @param area where to
   * @param index among the tasks there, the moved one not counted
   */
  record TaskTarget(UUID area, int index) {}

  /** One step up or down, into the next area at its edge; empty at the plan's first or last. */
  static Optional<TaskTarget> stepTask(Plan plan, UUID task, int step) {
    List<FocusArea> areas = plan.areas();
    for (int i = 0; i < areas.size(); i++) {
      int at = indexOf(areas.get(i).tasks(), task);
      if (at >= 0) {
        int to = at + step;
        if (to >= 0 && to < areas.get(i).tasks().size()) {
          return Optional.of(new TaskTarget(areas.get(i).id(), to));
        }
        int next = i + step;
        return next < 0 || next >= areas.size()
            ? Optional.empty()
            : Optional.of(
                new TaskTarget(
                    areas.get(next).id(), step > 0 ? 0 : areas.get(next).tasks().size()));
      }
    }
    return Optional.empty();
  }

  /** Onto a task: takes its place. Onto a heading: the first of that area. */
  static Optional<TaskTarget> dropTask(Plan plan, UUID task, UUID onto) {
    for (FocusArea area : plan.areas()) {
      int at = indexOf(area.tasks(), onto);
      // Taking the task out moves what comes after it up by one: its place is the same number.
      if (at >= 0 || area.id().equals(onto)) {
        return Optional.of(new TaskTarget(area.id(), Math.max(0, at)));
      }
    }
    return Optional.empty();
  }

  /** One step up or down among the areas; empty at the first or last. */
  static Optional<Integer> stepArea(Plan plan, UUID area, int step) {
    int to = areaIndex(plan, area) + step;
    return to < 0 || to >= plan.areas().size() ? Optional.empty() : Optional.of(to);
  }

  /** Onto an area, or a task in it: takes the area's place. */
  static Optional<Integer> dropArea(Plan plan, UUID onto) {
    for (int i = 0; i < plan.areas().size(); i++) {
      FocusArea area = plan.areas().get(i);
      if (area.id().equals(onto) || indexOf(area.tasks(), onto) >= 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static int areaIndex(Plan plan, UUID area) {
    return plan.areas().stream().map(FocusArea::id).toList().indexOf(area);
  }

  private static int indexOf(List<Task> tasks, UUID task) {
    return tasks.stream().map(Task::id).toList().indexOf(task);
  }
}
