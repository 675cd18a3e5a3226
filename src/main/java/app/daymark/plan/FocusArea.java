package app.daymark.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A stretch of a plan given to one subject.
 *
 * @param fromDay first day of the template, counted from 1
 * @param toDay last day; not before {@code fromDay}
 * @param tasks in order; at least one
 */
public record FocusArea(UUID id, String title, int fromDay, int toDay, List<Task> tasks) {

  public long doneCount() {
    return tasks.stream().filter(Task::isDone).count();
  }

  /** The first date any of its tasks begins on. */
  public LocalDate startsOn() {
    return tasks.stream().map(Task::plannedOn).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The last date any of its tasks is meant to take. */
  public LocalDate endsOn() {
    return tasks.stream().map(Task::dueOn).max(Comparator.naturalOrder()).orElseThrow();
  }
}
