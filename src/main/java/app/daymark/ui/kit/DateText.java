package app.daymark.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Dates in a field: written as everywhere else, read in that form, as 2026-11-22 or as 22/11/2026.
 */
public final class DateText extends StringConverter<@Nullable LocalDate> {

  private final Texts texts;

  public DateText(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate date) {
    return date == null ? "" : texts.dateWithYear(date);
  }

  /**
   * The date; null for none.
   *
   * @throws DateTimeException for what is no date; the field then keeps the one it had
   */
  @Override
  public @Nullable LocalDate fromString(String text) {
    if (text.isBlank()) {
      return null;
    }
    DateTimeFormatter anyForm =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendOptional(texts.dateFormat())
            .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendOptional(DateTimeFormatter.ofPattern("d/M/uuuu"))
            .appendOptional(DateTimeFormatter.ofPattern("d.M.uuuu"))
            .appendOptional(DateTimeFormatter.ofPattern("d-M-uuuu"))
            .toFormatter(texts.locale())
            .withResolverStyle(ResolverStyle.STRICT);
    return LocalDate.parse(text.strip(), anyForm);
  }
}
