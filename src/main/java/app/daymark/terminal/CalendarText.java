package app.daymark.terminal;

import app.daymark.journal.DaysOff;
import app.daymark.plan.StudyCalendar;
import app.daymark.plan.StudyWeek;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** When a plan is worked on, as text. */
final class CalendarText {

  private CalendarText() {}

  /** Prints what is not as usual, which is every day without days off. */
  static void print(StudyCalendar calendar, PrintWriter out) {
    if (!calendar.latestWeek().equals(StudyWeek.EVERY_DAY)) {
      out.println("Study days: " + Weeks.text(calendar.latestWeek()));
    }
    String off =
        calendar.daysOff().stream()
            .filter(each -> each.reason() == DaysOff.Reason.OFF)
            .map(OffDates::text)
            .collect(Collectors.joining(", "));
    if (!off.isEmpty()) {
      out.println("Days off: " + off);
    }
  }
}
