package app.daymark.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a learner does with plans. Each can be applied, and reverted while it is the latest. */
public sealed interface PlanAction extends Action {

  /**
   * Starts a plan: a copy of a template with dates.
   *
   * @param studyWeek the weekdays to study on, Monday first; at least one
   */
  record StartPlan(
      UUID plan,
      String templateKey,
      String title,
      LocalDate startedOn,
      List<DayOfWeek> studyWeek,
      List<NewArea> areas)
      implements PlanAction {}

  /** A focus area of a plan being started. */
  record NewArea(UUID id, String title, int fromDay, int toDay, List<NewTask> tasks) {}

  /**
   * A task of a plan being started.
   *
   * @param originKey the stable name it has in its template
   * @param plannedOn the study date to begin it on
   * @param dueOn the last study date it is meant to take; not before {@code plannedOn}
   * @param minutes estimate
   */
  record NewTask(
      UUID id,
      String originKey,
      String title,
      LocalDate plannedOn,
      LocalDate dueOn,
      int minutes,
      boolean optional) {}

  /** Marks an open task as done on a study date. */
  record Tick(UUID task, LocalDate doneOn) implements PlanAction {}

  /**
   * Opens a done task again.
   *
   * @param doneOn the study date it counted for until now
   */
  record Untick(UUID task, LocalDate doneOn) implements PlanAction {}
}
