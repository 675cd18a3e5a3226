package app.daymark.plan;

import app.daymark.journal.Change.Standing;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.TaskStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A learner's own copy of a template, with dates.
 *
 * @param startedOn its first calendar date
 * @param minutesADay what the learner wants to spend on it; 0 for the pace of the template
 * @param standing where it stands, and since when
 * @param allAreas in order, with the removed ones
 */
public record Plan(
    UUID id,
    String templateKey,
    String title,
    LocalDate startedOn,
    StudyCalendar calendar,
    int minutesADay,
    Standing standing,
    List<FocusArea> allAreas) {

  /** The same plan in another calendar; its tasks keep their dates. */
  Plan with(StudyCalendar other) {
    return new Plan(id, templateKey, title, startedOn, other, minutesADay, standing, allAreas);
  }

  public PlanStatus status() {
    return standing.status();
  }

  /** Whether the learner still has it. */
  public boolean isKept() {
    return status() != PlanStatus.REMOVED;
  }

  /** Whether the learner only looks around in it. */
  public boolean isSample() {
    return SamplePlan.isMarked(templateKey);
  }

  /** The key of the template it was started from, also of a sample. */
  public String template() {
    return SamplePlan.unmarked(templateKey);
  }

  /** What is in the plan, in order. */
  public List<FocusArea> areas() {
    return allAreas.stream().filter(area -> !area.removed()).toList();
  }

  /** What is in the plan, in order. */
  public Stream<Task> tasks() {
    return areas().stream().flatMap(area -> area.tasks().stream());
  }

  public Stream<Task> open() {
    return tasks().filter(Task::isOpen);
  }

  /** What counts: tasks the learner decided against do not. */
  public long taskCount() {
    return counted().count();
  }

  /** Neither removed nor skipped. */
  Stream<Task> counted() {
    return tasks().filter(task -> task.status() != TaskStatus.SKIPPED);
  }

  public long doneCount() {
    return tasks().filter(Task::isDone).count();
  }

  /** Whether nothing in it is open any more. */
  public boolean isFinished() {
    return open().findAny().isEmpty();
  }

  /** The last date any task that counts is meant to take; its start when it has none. */
  public LocalDate endsOn() {
    return counted().map(Task::dueOn).max(Comparator.naturalOrder()).orElse(startedOn);
  }
}
