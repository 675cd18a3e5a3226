package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.AreaPosition;
import app.daymark.journal.Change.Place;
import app.daymark.journal.Change.TaskPlace;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes the edits that change the order of tasks and areas. The dates stay where they are and the
 * open tasks move through them: what comes earlier in the plan is done earlier. Pure.
 */
final class Arrangement {

  private static final Comparator<Slot> BY_DATE =
      Comparator.comparing(Slot::plannedOn).thenComparing(Slot::dueOn);

  private Arrangement() {}

  /**
   * Moves a task.
   *
   * @param to the area to move it to
   * @param index where among the tasks shown there, itself not counted; beyond the last is the end
   */
  static Edit moveTask(Plan plan, Task task, FocusArea to, int index) {
    List<FocusArea> moved = new ArrayList<>();
    for (FocusArea area : plan.areas()) {
      List<Task> tasks = new ArrayList<>(area.all());
      tasks.removeIf(each -> each.id().equals(task.id()));
      if (area.id().equals(to.id())) {
        tasks.add(position(tasks, index), task);
      }
      moved.add(with(area, tasks));
    }
    List<Change> changes = places(plan.areas(), moved);
    changes.addAll(dates(plan.areas(), moved));
    return new Edit(Verb.MOVE_TASK, task.title(), changes);
  }

  /**
   * Moves an area.
   *
   * @param index where among the areas shown, itself not counted; beyond the last is the end
   */
  static Edit moveArea(Plan plan, FocusArea area, int index) {
    List<FocusArea> others = new ArrayList<>(plan.allAreas());
    others.remove(area);
    List<FocusArea> shown = others.stream().filter(each -> !each.removed()).toList();
    int position = index < shown.size() ? others.indexOf(shown.get(index)) : others.size();
    others.add(position, area);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).position() != i) {
        changes.add(new AreaPosition(others.get(i).id(), others.get(i).position(), i));
      }
    }
    changes.addAll(dates(plan.areas(), others.stream().filter(each -> !each.removed()).toList()));
    return new Edit(Verb.MOVE_AREA, area.title(), changes);
  }

  /** Moves the tasks from a position on by one. */
  static List<Change> roomAt(FocusArea area, int position) {
    return area.all().stream()
        .filter(task -> task.position() >= position)
        .map(task ->
            (Change)
                new TaskPlace(
                    task.id(),
                    new Place(area.id(), task.position()),
                    new Place(area.id(), task.position() + 1)))
        .toList();
  }

  /** Where all the dates of what changed its order are given out again, in order. */
  private static List<Change> dates(List<FocusArea> before, List<FocusArea> after) {
    List<Task> old = open(before);
    List<Task> now = open(after);
    int from = 0;
    int to = old.size();
    while (from < to && old.get(from).equals(now.get(from))) {
      from++;
    }
    while (to > from && old.get(to - 1).equals(now.get(to - 1))) {
      to--;
    }
    List<Slot> slots = old.subList(from, to).stream().map(Task::slot).sorted(BY_DATE).toList();
    List<Change> changes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Slot slot = slots.get(i - from);
      if (!slot.equals(now.get(i).slot())) {
        changes.add(Redating.dates(now.get(i), slot));
      }
    }
    return changes;
  }

  private static List<Task> open(List<FocusArea> areas) {
    return areas.stream().flatMap(area -> area.tasks().stream()).filter(Task::isOpen).toList();
  }

  private static int position(List<Task> tasks, int index) {
    List<Task> shown = tasks.stream().filter(Task::isInPlan).toList();
    return index < shown.size() ? tasks.indexOf(shown.get(index)) : tasks.size();
  }

  private static List<Change> places(List<FocusArea> before, List<FocusArea> after) {
    Map<UUID, Place> old = places(before);
    List<Change> changes = new ArrayList<>();
    places(after)
        .forEach((task, place) -> {
          Place was = Objects.requireNonNull(old.get(task));
          if (!was.equals(place)) {
            changes.add(new TaskPlace(task, was, place));
          }
        });
    return changes;
  }

  private static Map<UUID, Place> places(List<FocusArea> areas) {
    Map<UUID, Place> places = new LinkedHashMap<>();
    for (FocusArea area : areas) {
      for (int i = 0; i < area.all().size(); i++) {
        places.put(area.all().get(i).id(), new Place(area.id(), i));
      }
    }
    return places;
  }

  private static FocusArea with(FocusArea area, List<Task> tasks) {
    return new FocusArea(
        area.id(),
        area.position(),
        area.title(),
        area.fromDay(),
        area.toDay(),
        area.removed(),
        List.copyOf(tasks));
  }
}
