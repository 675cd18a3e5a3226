package app.daymark.journal;

import app.daymark.journal.Change.TaskNote;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a learner does with plans. */
public sealed interface PlanAction extends Reversible {

  /**
   * Starts a plan: a copy of a template with dates.
   *
   * @param studyWeek the weekdays to study on, Monday first; at least one
   * @param minutesADay what the learner wants to spend; 0 for the pace of the template
   */
  record StartPlan(
      UUID plan,
      String templateKey,
      String title,
      LocalDate startedOn,
      List<DayOfWeek> studyWeek,
      List<DaysOff> daysOff,
      int minutesADay,
      List<NewArea> areas)
      implements PlanAction {}

  /** A focus area that comes into a plan. */
  record NewArea(UUID id, String title, int fromDay, int toDay, List<NewTask> tasks) {}

  /**
   * A task that comes into a plan.
   *
   * @param originKey the stable name it has in its template; empty for the learner's own
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
      boolean optional) {

    public Slot slot() {
      return new Slot(plannedOn, dueOn);
    }
  }

  /** Marks an open task as done on a study date. */
  record Tick(UUID task, LocalDate doneOn) implements PlanAction {}

  /**
   * Opens a done task again.
   *
   * @param doneOn the study date it counted for until now
   */
  record Untick(UUID task, LocalDate doneOn) implements PlanAction {}

  /**
   * Any other change of plans, told by what was before and what is after.
   *
   * @param verb what the learner wanted
   * @param subject the title of what it was done to, as it was then
   * @param changes in the order they are applied; at least one
   */
  record Edit(Verb verb, String subject, List<Change> changes) implements PlanAction {

    @Override
    public boolean continues(Reversible before) {
      return verb == Verb.CONTINUE_NOTE
          && before instanceof Edit edit
          && !notes().isEmpty()
          && notes().equals(edit.notes());
    }

    /** The tasks whose notes it writes; none if it does anything else, too. */
    private List<UUID> notes() {
      return changes.stream().allMatch(TaskNote.class::isInstance)
          ? changes.stream().map(change -> ((TaskNote) change).task()).toList()
          : List.of();
    }
  }

  /** What an edit is for. The names stand in journals: they never change. */
  enum Verb {
    DEFER,
    PULL_FORWARD,
    SKIP,
    REOPEN,
    PUSH,
    COMPRESS,
    TRIM,
    CHANGE_WEEK,
    CHANGE_DAYS_OFF,
    PAUSE,
    RESUME,
    ARCHIVE,
    UNARCHIVE,
    RENAME_PLAN,
    /** A sample becomes a plan like any other. */
    KEEP_SAMPLE,
    REMOVE_PLAN,
    ADD_TASK,
    CHANGE_TASK,
    SPLIT_TASK,
    MOVE_TASK,
    REMOVE_TASK,
    WRITE_NOTE,
    /** More of a note that was written last. */
    CONTINUE_NOTE,
    ADD_AREA,
    RENAME_AREA,
    MOVE_AREA,
    REMOVE_AREA
  }
}
