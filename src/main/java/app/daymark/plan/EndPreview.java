package app.daymark.plan;

import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When a plan would end if its calendar were another one. Pure. */
public final class EndPreview {

  private EndPreview() {}

  /** The end with another calendar, open tasks moved to it. */
  public static LocalDate with(Plan plan, StudyCalendar after) {
    Map<UUID, Slot> moved =
        Redating.changes(plan, after).stream()
            .map(TaskDates.class::cast)
            .collect(Collectors.toMap(TaskDates::task, TaskDates::after));
    return plan.counted()
        .map(task -> moved.getOrDefault(task.id(), task.slot()).dueOn())
        .max(Comparator.naturalOrder())
        .orElse(plan.startedOn());
  }

  /** The end of a paused plan that goes on today. */
  public static LocalDate resumed(Plan plan, LocalDate today) {
    return with(plan, CalendarEdits.resumed(plan, today));
  }
}
