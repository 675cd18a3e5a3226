package app.daymark.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;

/**
 * The weekdays a learner studies on.
 *
 * @param days Monday first, each once; at least one
 */
public record StudyWeek(List<DayOfWeek> days) {

  public static final StudyWeek EVERY_DAY = new StudyWeek(List.of(DayOfWeek.values()));

  public StudyWeek {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A study week has at least one day");
    }
    days = List.copyOf(EnumSet.copyOf(days));
  }

  public boolean has(LocalDate date) {
    return days.contains(date.getDayOfWeek());
  }

  /**
   * The study date with a number, counting from a start.
   *
   * @param number 1 is the first study date on or after {@code start}
   */
  public LocalDate date(LocalDate start, int number) {
    LocalDate date = start.plus((number - 1L) / days.size(), ChronoUnit.WEEKS);
    int left = (number - 1) % days.size();
    while (!has(date) || left > 0) {
      left -= has(date) ? 1 : 0;
      date = date.plusDays(1);
    }
    return date;
  }
}
