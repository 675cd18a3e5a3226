package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which currency counts. Where nobody chose one, it is that of the first row, and then the rows
 * must agree.
 */
final class CurrencyChoice {

  private static final Pattern MARKS = Pattern.compile("\\s.*", Pattern.DOTALL);

  private final Column column;
  private final boolean isChosen;
  private @Nullable Currency currency;
  private boolean hasOthers;

  private CurrencyChoice(Column column, @Nullable Currency chosen) {
    this.column = column;
    this.isChosen = chosen != null;
    this.currency = chosen;
  }

  /** A chosen one; where the column is missing, all pay is in it. */
  static CurrencyChoice of(Column column, Currency chosen) {
    return new CurrencyChoice(column, chosen);
  }

  /**
   * The one chosen in the options, or else the file's, or else the country's.
   *
   * @throws app.daymark.journal.Refusal when nobody says
   */
  static CurrencyChoice of(Column column, SurveySource source, SurveyOptions options) {
    if (options.currency() != null || column.isThere()) {
      return new CurrencyChoice(column, options.currency());
    }
    return Optional.ofNullable(options.country())
        .flatMap(Countries::code)
        .map(code -> Currency.getInstance(Locale.of("", code)))
        .map(currency -> of(column, currency))
        .orElseThrow(() ->
            source.refusal(
                Phrase.of("it does not say in which currency pay is"),
                Phrase.of("choose it, such as INR, or add a column currency")));
  }

  /** Whether the row that was read last is in it. The code may be followed by a name. */
  boolean fits() {
    if (!column.isThere()) {
      return true;
    }
    String text = column.value();
    if (text == null) {
      return false;
    }
    if (currency == null) {
      currency = parsed(MARKS.matcher(text.strip()).replaceFirst(""));
    }
    boolean isFit = currency != null && isIn(text, currency.getCurrencyCode());
    hasOthers |= !isFit;
    return isFit;
  }

  private static boolean isIn(String text, String code) {
    return text.regionMatches(true, 0, code, 0, code.length())
        && (text.length() == code.length() || Character.isWhitespace(text.charAt(code.length())));
  }

  private static @Nullable Currency parsed(String code) {
    try {
      return Currency.getInstance(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The currency, once a row was in it. */
  Currency currency() {
    return Objects.requireNonNull(currency);
  }

  /**
   * To be asked at the end.
   *
   * @throws app.daymark.journal.Refusal when nobody chose one of several, or none could be read
   */
  void check(SurveySource source) {
    if (!hasOthers || isChosen) {
      return;
    }
    if (currency == null) {
      throw source.refusal(
          Phrase.of("its column currency holds no currency"),
          Phrase.of("write each by its three letters, such as INR"));
    }
    throw source.refusal(
        Phrase.of("its pay is in several currencies"),
        Phrase.of("choose which to take, such as %s", currency.getCurrencyCode()));
  }
}
