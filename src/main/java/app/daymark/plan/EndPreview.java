package app.daymark.plan;

import java.time.LocalDate;

/** When a plan would end if its calendar were another one. Pure. */
public final class EndPreview {

  private EndPreview() {}

  /** The end with another calendar, open tasks moved to it. */
  public static LocalDate with(Plan plan, StudyCalendar after) {
    return Outlook.after(plan, Redating.changes(plan, after)).end();
  }

  /** The end of a paused plan that goes on today. */
  public static LocalDate resumed(Plan plan, LocalDate today) {
    return with(plan, CalendarEdits.resumed(plan, today));
  }
}
