package app.daymark.terminal;

import app.daymark.journal.DaysOff;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days off as the terminal reads and writes them. */
final class OffDates {

  private static final String BETWEEN = "..";

  private OffDates() {}

  /** A date, or the first and the last of several, as {@code 2026-12-24..2026-12-26}. */
  static DaysOff parse(String text) {
    int dots = text.indexOf(BETWEEN);
    LocalDate from = date(dots < 0 ? text : text.substring(0, dots), text);
    LocalDate to = dots < 0 ? from : date(text.substring(dots + BETWEEN.length()), text);
    if (to.isBefore(from)) {
      throw new TypeConversionException(
          "expected the earlier date first, as in %s..%s, found %s".formatted(to, from, text));
    }
    return DaysOff.of(from, to);
  }

  private static LocalDate date(String text, String all) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "expected a date like 2026-12-24 or dates like 2026-12-24..2026-12-26, found "
              + (all.isBlank() ? "none" : all));
    }
  }

  static String text(DaysOff off) {
    return Dates.withYear(off.from(), off.to());
  }
}
