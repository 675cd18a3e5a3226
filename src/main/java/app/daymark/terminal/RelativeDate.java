package app.daymark.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** A date that may be counted from today. */
@FunctionalInterface
interface RelativeDate {

  /** So many days from today, as +3d. */
  Pattern AHEAD = Pattern.compile("\\+(\\d{1,4})d");

  LocalDate from(LocalDate today);

  static RelativeDate parse(String text) {
    if (text.equals("tomorrow")) {
      return today -> today.plusDays(1);
    }
    Matcher ahead = AHEAD.matcher(text);
    if (ahead.matches()) {
      int days = Integer.parseInt(ahead.group(1));
      return today -> today.plusDays(days);
    }
    try {
      LocalDate date = LocalDate.parse(text);
      return _ -> date;
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "expected a date like 2026-11-22, tomorrow or +3d, found " + text);
    }
  }
}
