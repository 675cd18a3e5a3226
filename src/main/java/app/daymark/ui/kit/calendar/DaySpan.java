package app.daymark.ui.kit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of a calendar, without a gap: the place of each follows from its date.
 *
 * @param days may be empty
 */
record DaySpan(List<DayMark> days) {

  DaySpan {
    for (int i = 1; i < days.size(); i++) {
      LocalDate next = days.get(i - 1).date().plusDays(1);
      if (!days.get(i).date().equals(next)) {
        throw new IllegalArgumentException(days.get(i).date() + " stands where " + next + " must");
      }
    }
    days = List.copyOf(days);
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  DayMark at(LocalDate date) {
    return days.get((int) ChronoUnit.DAYS.between(first(), date));
  }

  LocalDate first() {
    return days.getFirst().date();
  }

  LocalDate last() {
    return days.getLast().date();
  }

  /** The date, or the one nearest to it. */
  LocalDate nearest(LocalDate date) {
    return date.isBefore(first()) ? first() : date.isAfter(last()) ? last() : date;
  }

  boolean has(LocalDate date) {
    return !isEmpty() && !date.isBefore(first()) && !date.isAfter(last());
  }

  /** Today, or the first date where there is no today. */
  LocalDate start() {
    return days.stream().filter(DayMark::today).map(DayMark::date).findFirst().orElse(first());
  }
}
