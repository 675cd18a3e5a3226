package app.daymark.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Dates in a field: written as everywhere else, read in that form or as 2026-11-22. */
final class DateText extends StringConverter<@Nullable LocalDate> {

  private final Texts texts;

  DateText(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate date) {
    return date == null ? "" : texts.dateWithYear(date);
  }

  /** The date, or null for none and for what is no date: then the plan starts today. */
  @Override
  public @Nullable LocalDate fromString(String text) {
    for (DateTimeFormatter format :
        new DateTimeFormatter[] {texts.dateFormat(), DateTimeFormatter.ISO_LOCAL_DATE}) {
      try {
        return LocalDate.parse(text.strip(), format);
      } catch (DateTimeException e) {
        // The next form, or none.
      }
    }
    return null;
  }
}
