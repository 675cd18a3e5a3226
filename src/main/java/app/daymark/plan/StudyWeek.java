package app.daymark.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static StudyWeek of(String text) {
    List<String> names = List.of(text.split(",", -1));
    StudyWeek week =
        new StudyWeek(
            Stream.of(DayOfWeek.values()).filter(day -> names.contains(name(day))).toList());
    if (!week.text().equals(text)) {
      throw new IllegalArgumentException("Not a study week: " + text);
    }
    return week;
  }

  /** As {@code mon,wed,sat}. */
  public String text() {
    return days.stream().map(StudyWeek::name).collect(Collectors.joining(","));
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  public boolean has(LocalDate date) {
    return days.contains(date.getDayOfWeek());
  }
}
