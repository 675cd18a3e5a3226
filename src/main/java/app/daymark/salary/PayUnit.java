package app.daymark.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How pay is written: for which time, and how long.
 *
 * @param period what an amount is for; surveys hold a year's
 */
public record PayUnit(Period period, Length length) {

  /** A year's pay with every digit. */
  public static final PayUnit USUAL = new PayUnit(Period.YEAR, Length.FULL);

  /** What one amount is pay for. */
  public enum Period {
    YEAR(1),
    MONTH(12);

    private final BigDecimal inAYear;

    Period(int inAYear) {
      this.inAYear = BigDecimal.valueOf(inAYear);
    }

    /** The part of a year's pay that falls on one such period. */
    public Money ofYearly(Money yearly) {
      return this == YEAR
          ? yearly
          : Money.ofHundredths(
              yearly.amount().divide(inAYear, 2, RoundingMode.HALF_UP), yearly.currency());
    }

    /** A year's pay, from that of one such period. */
    public Money toYearly(Money pay) {
      return new Money(pay.amount().multiply(inAYear), pay.currency());
    }
  }

  /** How an amount is written. */
  public enum Length {
    /** Every digit of whole units. */
    FULL,
    /** As people say it: ₹5.05 L, $120K. */
    SHORT
  }

  public PayUnit with(Period other) {
    return new PayUnit(other, length);
  }

  public PayUnit with(Length other) {
    return new PayUnit(period, other);
  }

  /** A year's pay as it should be written. */
  public String text(Money yearly) {
    return textOfPeriod(period.ofYearly(yearly));
  }

  /** Pay for the period as it should be written. */
  public String textOfPeriod(Money pay) {
    return length == Length.FULL ? MoneyFormat.full(pay) : MoneyFormat.compact(pay);
  }

  /** A year's pay for the period, whole units. */
  public String full(Money yearly) {
    return MoneyFormat.full(period.ofYearly(yearly));
  }

  /** A year's pay for the period, in short. */
  public String brief(Money yearly) {
    return MoneyFormat.compact(period.ofYearly(yearly));
  }

  /** A name to note it down by. */
  String key() {
    return period + " " + length;
  }

  /** The unit that was noted down by a name; empty for none. */
  static Optional<PayUnit> of(String key) {
    return Stream.of(Period.values())
        .flatMap(period -> Arrays.stream(Length.values()).map(each -> new PayUnit(period, each)))
        .filter(unit -> unit.key().equals(key))
        .findFirst();
  }
}
