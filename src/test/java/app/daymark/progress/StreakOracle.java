package app.daymark.progress;

import app.daymark.journal.DaysOff;
import app.daymark.journal.WeekSince;
import app.daymark.progress.StreakDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of the streak once more, told simply and worked out slowly. */
final class StreakOracle {

  private StreakOracle() {}

  /** Every study date until today, each told as kept, missed or, today, still open. */
  private static List<Kind> studyDates(
      Map<LocalDate, Integer> done, List<Course> courses, LocalDate today) {
    List<Kind> dates = new ArrayList<>();
    for (LocalDate date = first(done, courses, today);
        !date.isAfter(today);
        date = date.plusDays(1)) {
      boolean studied = done.containsKey(date);
      if (isAsked(courses, date, studied)) {
        dates.add(studied ? Kind.KEPT : date.equals(today) ? Kind.OPEN : Kind.MISSED);
      }
    }
    return dates;
  }

  static LocalDate first(Map<LocalDate, Integer> done, List<Course> courses, LocalDate today) {
    LocalDate first = today.plusDays(1);
    for (LocalDate date : done.keySet()) {
      first = date.isBefore(first) ? date : first;
    }
    for (Course course : courses) {
      first = course.from().isBefore(first) ? course.from() : first;
    }
    return first;
  }

  private static boolean isAsked(List<Course> courses, LocalDate date, boolean studied) {
    for (Course course : courses) {
      LocalDate stopped = course.stoppedOn();
      boolean stops =
          stopped != null && (stopped.isBefore(date) || (stopped.equals(date) && !studied));
      if (!course.from().isAfter(date) && !stops && isStudyDate(course, date)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStudyDate(Course course, LocalDate date) {
    for (DaysOff off : course.calendar().daysOff()) {
      if (off.from().compareTo(date) <= 0 && date.compareTo(off.to()) <= 0) {
        return false;
      }
    }
    WeekSince holding = course.calendar().weeks().getFirst();
    for (WeekSince week : course.calendar().weeks()) {
      if (!date.isBefore(week.since())) {
        holding = week;
      }
    }
    return holding.days().contains(date.getDayOfWeek());
  }

  /** Length, longest and freezes, in this order. */
  static List<Integer> figures(
      Map<LocalDate, Integer> done, List<Course> courses, LocalDate today) {
    int length = 0;
    int longest = 0;
    int freezes = 0;
    for (Kind kind : studyDates(done, courses, today)) {
      if (kind == Kind.KEPT) {
        length += 1;
        longest = length > longest ? length : longest;
        boolean earned = length > 0 && length % 7 == 0;
        freezes = earned ? Math.min(2, freezes + 1) : freezes;
      } else if (kind == Kind.MISSED && freezes == 0) {
        length = 0;
      } else if (kind == Kind.MISSED) {
        freezes -= 1;
      }
    }
    return List.of(length, longest, freezes);
  }
}
