package app.daymark.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
}
