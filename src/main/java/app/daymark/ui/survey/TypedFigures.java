package app.daymark.ui.survey;

import app.daymark.journal.Refusal;
import app.daymark.salary.BandBounds;
import app.daymark.salary.BandRules;
import app.daymark.salary.Money;
import app.daymark.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures as people type them; each refusal says what is expected. Pure. */
final class TypedFigures {

  /** In digits, or in groups as they are written in India and elsewhere: the last has three. */
  private static final Pattern AMOUNT =
      Pattern.compile("-?(\\d{1,18}|\\d{1,3}([, ]\\d{2,3}){0,5}[, ]\\d{3})(\\.\\d{1,2})?");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

  private final Texts texts;

  TypedFigures(Texts texts) {
    this.texts = texts;
  }

  /** A year's pay; null for an empty text. */
  @Nullable Money pay(String text, Currency currency) {
    if (text.isEmpty()) {
      return null;
    }
    if (!AMOUNT.matcher(text).matches()) {
      throw Refusal.inWords(texts.get("hand.wrong.amount"));
    }
    BigDecimal amount = new BigDecimal(text.replaceAll("[, ]", ""));
    if (amount.signum() <= 0) {
      throw Refusal.inWords(texts.get("hand.wrong.nothing"));
    }
    if (amount.compareTo(BandRules.MOST_PAY) > 0) {
      throw Refusal.inWords(texts.get("hand.wrong.absurd"));
    }
    return Money.ofHundredths(amount, currency);
  }

  /** Years of experience; null for an empty text. */
  @Nullable Integer experience(String text) {
    if (text.isEmpty()) {
      return null;
    }
    long years = whole(text);
    if (years < 0 || years > BandBounds.MOST_YEARS) {
      throw Refusal.inWords(texts.get("hand.wrong.experience", BandBounds.MOST_YEARS));
    }
    return (int) years;
  }

  /** A number of people; null for an empty text. */
  @Nullable Long people(String text) {
    if (text.isEmpty()) {
      return null;
    }
    long people = whole(text);
    if (people < 0 || people > BandRules.MOST_PEOPLE) {
      throw Refusal.inWords(texts.get("hand.wrong.people"));
    }
    return people;
  }

  /** A year of the calendar. */
  int year(String text) {
    long year = whole(text);
    if (year < ImportForm.EARLIEST || year > ImportForm.LATEST) {
      throw Refusal.inWords(texts.get("hand.wrong.year"));
    }
    return (int) year;
  }

  /** A whole number; less than 0 for anything else. */
  private static long whole(String text) {
    return WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
  }
}
