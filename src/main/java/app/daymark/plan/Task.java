package app.daymark.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that can be ticked.
 *
 * @param originKey the stable name it has where it came from
 * @param plannedOn the study date to begin it on
 * @param dueOn the last study date it is meant to take; not before {@code plannedOn}
 * @param doneOn the study date it was done on; null unless done
 * @param minutes estimate
 * @param note empty when there is none
 */
public record Task(
    UUID id,
    String originKey,
    String title,
    LocalDate plannedOn,
    LocalDate dueOn,
    TaskStatus status,
    @Nullable LocalDate doneOn,
    int minutes,
    boolean optional,
    String note) {

  public boolean isDone() {
    return status == TaskStatus.DONE;
  }

  /** Whether it is still open after the last date it was meant to take. */
  public boolean isOverdue(LocalDate studyDate) {
    return status == TaskStatus.OPEN && dueOn.isBefore(studyDate);
  }
}
