package app.daymark.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A learner's own copy of a template, with dates.
 *
 * @param startedOn its first calendar date
 * @param areas in order; at least one
 */
public record Plan(
    UUID id,
    String templateKey,
    String title,
    LocalDate startedOn,
    StudyWeek studyWeek,
    PlanStatus status,
    List<FocusArea> areas) {

  public Stream<Task> tasks() {
    return areas.stream().flatMap(area -> area.tasks().stream());
  }

  public long taskCount() {
    return tasks().count();
  }

  public long doneCount() {
    return tasks().filter(Task::isDone).count();
  }

  /** Whether nothing in it is open any more. */
  public boolean isFinished() {
    return tasks().noneMatch(task -> task.status() == TaskStatus.OPEN);
  }

  /** The last date any of its tasks is meant to take. */
  public LocalDate endsOn() {
    return areas.stream().map(FocusArea::endsOn).max(Comparator.naturalOrder()).orElseThrow();
  }
}
