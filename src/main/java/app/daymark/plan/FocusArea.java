package app.daymark.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A stretch of a plan given to one subject.
 *
 * @param position among the areas of its plan, counted from 0 with the removed ones
 * @param fromDay first day in the plan, counted from 1
 * @param toDay last day; not before {@code fromDay}
 * @param removed whether the learner took it out; what was done in it is kept
 * @param all its tasks in order, with the removed ones
 */
public record FocusArea(
    UUID id, int position, String title, int fromDay, int toDay, boolean removed, List<Task> all) {

  /** What is in the plan, in order. */
  public List<Task> tasks() {
    return all.stream().filter(Task::isInPlan).toList();
  }

  public long doneCount() {
    return all.stream().filter(Task::isDone).count();
  }

  /** The first date any of its tasks begins on; empty without tasks. */
  public Optional<LocalDate> startsOn() {
    return dates(Task::plannedOn).min(Comparator.naturalOrder());
  }

  /** The last date any of its tasks is meant to take; empty without tasks. */
  public Optional<LocalDate> endsOn() {
    return dates(Task::dueOn).max(Comparator.naturalOrder());
  }

  private Stream<LocalDate> dates(Function<Task, LocalDate> date) {
    return tasks().stream().map(date);
  }
}
