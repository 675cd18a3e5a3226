package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * New dates for all of a plan's open tasks, but for those that are left out instead. Pure.
 *
 * @param done when the last of what is done was meant to be; empty when nothing is done
 * @param kept the tasks that stay, in order of their dates
 * @param slots one for each of these
 * @param dropped tasks to skip
 */
record NewDates(
    Plan plan, Optional<LocalDate> done, List<Task> kept, List<Slot> slots, List<Task> dropped) {

  /** What it takes; none for a task that keeps its dates. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Task task : dropped) {
      changes.add(new TaskStanding(task.id(), TaskStatus.OPEN, TaskStatus.SKIPPED));
    }
    for (int i = 0; i < slots.size(); i++) {
      if (!kept.get(i).slot().equals(slots.get(i))) {
        changes.add(Redating.dates(kept.get(i), slots.get(i)));
      }
    }
    return changes;
  }

  /** The last date any task that counts is then meant to take; the plan's start without any. */
  LocalDate end() {
    return Stream.concat(done.stream(), slots.stream().map(Slot::dueOn))
        .max(Comparator.naturalOrder())
        .orElse(plan.startedOn());
  }

  /** Adds what the plan then asks for. */
  void addTo(Load load) {
    for (int i = 0; i < slots.size(); i++) {
      load.add(plan.calendar(), slots.get(i), kept.get(i).minutes());
    }
  }
}
