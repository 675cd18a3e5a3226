package app.daymark.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The study dates of a calendar, numbered from 1 beginning with a start. They are found as they are
 * asked for.
 */
final class StudyDates {

  private final StudyCalendar calendar;
  private final List<LocalDate> dates = new ArrayList<>();
  private LocalDate next;

  /**
   * Numbers a calendar's dates.
   *
   * @param start the first date that may have the number 1
   */
  StudyDates(StudyCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.next = start;
  }

  /**
   * The study date with a number.
   *
   * @param number at least 1
   */
  LocalDate date(int number) {
    while (dates.size() < number) {
      find();
    }
    return dates.get(number - 1);
  }

  /** The number of a date; of the next study date if it is none, and 1 for those before. */
  int number(LocalDate date) {
    while (dates.isEmpty() || dates.getLast().isBefore(date)) {
      find();
    }
    int index = Collections.binarySearch(dates, date);
    return index >= 0 ? index + 1 : -index;
  }

  private void find() {
    LocalDate found = calendar.onOrAfter(next);
    dates.add(found);
    next = found.plusDays(1);
  }
}
