package app.daymark.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Dates as the terminal reads and writes them. */
final class Dates {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_WITH_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a date like 2026-11-22, found " + text);
    }
  }

  static String full(LocalDate date) {
    return LONG.format(date);
  }

  static String brief(LocalDate date) {
    return SHORT.format(date);
  }

  /** One date, or the first and the last of several. */
  static String brief(LocalDate from, LocalDate to) {
    return from.equals(to) ? brief(from) : brief(from) + " to " + brief(to);
  }

  /** The same for dates that may be far away: it says the year. */
  static String withYear(LocalDate from, LocalDate to) {
    String last = SHORT_WITH_YEAR.format(to);
    if (from.equals(to)) {
      return last;
    }
    boolean sameYear = from.getYear() == to.getYear();
    return (sameYear ? SHORT : SHORT_WITH_YEAR).format(from) + " to " + last;
  }
}
