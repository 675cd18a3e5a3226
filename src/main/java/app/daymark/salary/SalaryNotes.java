package app.daymark.salary;

import app.daymark.store.DeviceNotes;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this device remembers about pay: how the learner wants it written, exchange rates they gave,
 * and where they are themselves. Not in the journal, which backups and exports carry away from
 * here. What was noted and cannot be read counts as not noted. May be called from any thread.
 */
public final class SalaryNotes {

  private static final String UNIT = "pay.unit";
  private static final String RATE = "pay.rate.";
  private static final String YEARS = "pay.own.years";
  private static final String PAY = "pay.own.amount";

  /** People may write into the file; a number with an exponent could be of any length. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

  private final DeviceNotes notes;

  public SalaryNotes(DeviceNotes notes) {
    this.notes = notes;
  }

  /** How pay is written. */
  public PayUnit unit() {
    return notes.text(UNIT).flatMap(PayUnit::of).orElse(PayUnit.USUAL);
  }

  public void unit(PayUnit unit) {
    notes.text(UNIT, unit.key());
  }

  /** The rate that the learner gave last for two currencies, either way round. */
  public Optional<ExchangeRate> rate(Currency one, Currency other) {
    return notes
        .text(key(one, other))
        .map(text -> text.split(" "))
        .filter(parts -> parts.length == 4)
        .flatMap(SalaryNotes::rate)
        .filter(rate -> rate.joins(one, other));
  }

  private static Optional<ExchangeRate> rate(String[] parts) {
    try {
      return Optional.of(
          new ExchangeRate(
              Currency.getInstance(parts[0]),
              Currency.getInstance(parts[1]),
              number(parts[2]),
              LocalDate.parse(parts[3])));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  public void rate(ExchangeRate rate) {
    notes.text(
        key(rate.from(), rate.to()),
        "%s %s %s %s".formatted(rate.from(), rate.to(), rate.rate().toPlainString(), rate.on()));
  }

  /** One for both ways round, so that no two rates contradict each other. */
  private static String key(Currency one, Currency other) {
    return Stream.of(one.getCurrencyCode(), other.getCurrencyCode())
        .sorted()
        .collect(Collectors.joining("-", RATE, ""));
  }

  /** Where the learner is, if they said so. */
  public Optional<Standing> standing() {
    try {
      return notes.text(YEARS).map(years -> new Standing(number(years), pay()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Money> pay() {
    return notes
        .text(PAY)
        .map(text -> text.split(" "))
        .filter(parts -> parts.length == 2)
        .map(parts -> new Money(number(parts[0]), Currency.getInstance(parts[1])));
  }

  /** Notes it down, or forgets it: all of it or, if that cannot be written, nothing. */
  public void standing(Optional<Standing> standing) {
    String pay =
        standing
            .flatMap(Standing::pay)
            .map(money -> money.amount().toPlainString() + " " + money.currency())
            .orElse("");
    notes.texts(
        Map.of(YEARS, standing.map(own -> own.years().toPlainString()).orElse(""), PAY, pay));
  }

  private static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a number as it is noted down here");
    }
    return new BigDecimal(text);
  }
}
