package app.daymark.salary;

import app.daymark.salary.SalarySurvey.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the learner says a currency is worth in another one. Daymark knows no rates of its own.
 *
 * @param from one unit of it is
 * @param to so many of these
 * @param rate more than 0
 * @param on the date the learner said so
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate on) {

  /** Between two currencies that are not the same. */
  public ExchangeRate {
    if (rate.signum() <= 0 || from.equals(to)) {
      throw new IllegalArgumentException("No rate: 1 %s = %s %s".formatted(from, rate, to));
    }
  }

  /** Whether it is about two currencies, either way round. */
  public boolean joins(Currency one, Currency other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }

  /**
   * An amount in the other of its two currencies, to the hundredth.
   *
   * @throws IllegalArgumentException for an amount in neither
   */
  public Money convert(Money money) {
    if (money.currency().equals(from)) {
      return rounded(money.amount().multiply(rate), to);
    }
    if (money.currency().equals(to)) {
      return rounded(money.amount().divide(rate, MathContext.DECIMAL64), from);
    }
    throw new IllegalArgumentException("%s is neither %s nor %s".formatted(money, from, to));
  }

  private static Money rounded(BigDecimal amount, Currency currency) {
    return Money.ofHundredths(amount.setScale(2, RoundingMode.HALF_UP), currency);
  }

  /** A survey with all of its amounts converted. */
  public SalarySurvey convert(SalarySurvey survey) {
    Range range = survey.range();
    List<SalaryBand> bands = survey.bands().stream().map(this::convert).toList();
    return new SalarySurvey(
        survey.country(),
        survey.year(),
        orNull(survey.average()),
        range == null ? null : new Range(convert(range.low()), convert(range.high())),
        bands,
        survey.source());
  }

  private SalaryBand convert(SalaryBand band) {
    return new SalaryBand(
        band.fromYears(),
        band.toYears(),
        orNull(band.average()),
        orNull(band.p10()),
        orNull(band.p25()),
        orNull(band.median()),
        orNull(band.p75()),
        orNull(band.p90()),
        band.count());
  }

  private @Nullable Money orNull(@Nullable Money money) {
    return money == null ? null : convert(money);
  }
}
