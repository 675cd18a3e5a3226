package app.daymark.terminal;

import app.daymark.plan.StudyWeek;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Study weeks as the terminal reads and writes them. */
final class Weeks {

  private Weeks() {}

  /** Days and ranges of days, as {@code mon-wed,sat}; a range may run over the end of the week. */
  static StudyWeek parse(String text) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] ends = part.split("-", -1);
      if (ends.length > 2) {
        throw unreadable(text);
      }
      DayOfWeek last = day(ends[ends.length - 1], text);
      DayOfWeek day = day(ends[0], text);
      days.add(day);
      while (day != last) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return new StudyWeek(days);
  }

  /** The first three letters of a day's English name are enough. */
  private static DayOfWeek day(String text, String all) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    if (name.length() >= 3) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().startsWith(name)) {
          return day;
        }
      }
    }
    throw unreadable(all);
  }

  private static TypeConversionException unreadable(String text) {
    return new TypeConversionException(
        "expected days like mon-fri or mon,wed,sat, found " + (text.isBlank() ? "none" : text));
  }

  static String text(StudyWeek week) {
    if (week.equals(StudyWeek.EVERY_DAY)) {
      return "every day";
    }
    return week.days().stream()
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }
}
