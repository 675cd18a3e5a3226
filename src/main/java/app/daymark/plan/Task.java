package app.daymark.plan;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that can be ticked.
 *
 * @param position among the tasks of its area, counted from 0 with the removed ones
 * @param originKey the stable name it has where it came from; empty for the learner's own
 * @param plannedOn the study date to begin it on
 * @param dueOn the last study date it is meant to take; not before {@code plannedOn}
 * @param doneOn the study date it was done on; null unless done
 * @param minutes estimate
 * @param note Markdown; empty when there is none
 */
public record Task(
    UUID id,
    int position,
    String originKey,
    String title,
    LocalDate plannedOn,
    LocalDate dueOn,
    TaskStatus status,
    @Nullable LocalDate doneOn,
    int minutes,
    boolean optional,
    String note) {

  public boolean isOpen() {
    return status == TaskStatus.OPEN;
  }

  /** Whether the learner has left it in the plan. */
  public boolean isInPlan() {
    return status != TaskStatus.REMOVED;
  }

  public boolean isDone() {
    return status == TaskStatus.DONE;
  }

  /** Whether it is still open after the last date it was meant to take. */
  public boolean isOverdue(LocalDate studyDate) {
    return isOpen() && dueOn.isBefore(studyDate);
  }

  /** Whether a date is one of those it is meant to take. */
  boolean isFor(LocalDate studyDate) {
    return !studyDate.isBefore(plannedOn) && !studyDate.isAfter(dueOn);
  }

  Slot slot() {
    return new Slot(plannedOn, dueOn);
  }

  Facts facts() {
    return new Facts(title, minutes, optional);
  }
}
