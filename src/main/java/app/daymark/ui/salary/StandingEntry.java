package app.daymark.ui.salary;

import app.daymark.journal.Refusal;
import app.daymark.salary.BandRules;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.Standing;
import app.daymark.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a learner types about their experience and pay. Pure. */
record StandingEntry(Texts texts) {

  private static final Pattern YEARS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

  /** Digits, in groups of which the last has three, a fraction, and a word for how many. */
  private static final Pattern PAY =
      Pattern.compile(
          "[^\\d,.-]?\\s*((?:\\d{1,18}|\\d{1,3}(?:[, ]\\d{2,3}){0,5}[, ]\\d{3})(?:\\.\\d{1,4})?)\\s*([a-z]{0,6})\\.?");

  private static final Map<String, Integer> WORDS =
      Map.of(
          "",
          1,
          "k",
          1_000,
          "l",
          100_000,
          "lac",
          100_000,
          "lakh",
          100_000,
          "lakhs",
          100_000,
          "cr",
          10_000_000,
          "crore",
          10_000_000,
          "crores",
          10_000_000,
          "m",
          1_000_000);

  /**
   * What was typed.
   *
   * @param pay blank for none
   * @throws Refusal for what cannot be
   */
  Standing read(String years, String pay, Currency currency, Period period) {
    return new Standing(
        years(years),
        pay.isBlank()
            ? Optional.empty()
            : Optional.of(period.toYearly(new Money(amount(pay), currency))));
  }

  private BigDecimal years(String typed) {
    String plain = typed.strip();
    if (plain.isEmpty()) {
      throw Refusal.inWords(texts.get("salary.here.noYears"));
    }
    if (YEARS.matcher(plain).matches()) {
      BigDecimal years = new BigDecimal(plain.replace(',', '.'));
      if (years.compareTo(BigDecimal.valueOf(Standing.MOST_YEARS)) <= 0) {
        return years;
      }
    }
    throw Refusal.inWords(texts.get("salary.here.badYears", Standing.MOST_YEARS));
  }

  private BigDecimal amount(String typed) {
    Matcher parts = PAY.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (parts.matches() && WORDS.containsKey(parts.group(2))) {
      BigDecimal amount =
          new BigDecimal(parts.group(1).replaceAll("[, ]", ""))
              .multiply(BigDecimal.valueOf(WORDS.getOrDefault(parts.group(2), 1)));
      if (amount.signum() > 0 && amount.compareTo(BandRules.MOST_PAY) <= 0) {
        return amount;
      }
    }
    throw Refusal.inWords(texts.get("salary.here.badPay"));
  }
}
