package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A plan as it would be after some of its tasks got other dates or were dropped. Pure.
 *
 * @param moved dates of the tasks that got others
 * @param dropped tasks that no longer count
 */
record Outlook(Plan plan, Map<UUID, Slot> moved, Set<UUID> dropped) {

  /** After changes of dates and standings; others are none of its business. */
  static Outlook after(Plan plan, List<Change> changes) {
    Map<UUID, Slot> moved = new HashMap<>();
    Set<UUID> dropped = new HashSet<>();
    for (Change change : changes) {
      switch (change) {
        case TaskDates dates -> moved.put(dates.task(), dates.after());
        case TaskStanding standing -> dropped.add(standing.task());
        default -> throw new IllegalArgumentException("Dates do not follow from " + change);
      }
    }
    return new Outlook(plan, moved, dropped);
  }

  /** Hands over each task that counts, with its dates. */
  void forEach(BiConsumer<Task, Slot> use) {
    plan.counted()
        .filter(task -> !dropped.contains(task.id()))
        .forEach(task -> use.accept(task, slot(task)));
  }

  /** The last date of them all; the plan's start when none is left. */
  LocalDate end() {
    return plan.counted()
        .filter(task -> !dropped.contains(task.id()))
        .map(task -> slot(task).dueOn())
        .max(Comparator.naturalOrder())
        .orElse(plan.startedOn());
  }

  private Slot slot(Task task) {
    return moved.getOrDefault(task.id(), task.slot());
  }
}
