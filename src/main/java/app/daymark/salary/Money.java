package app.daymark.salary;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency's main unit (rupees, not paise).
 *
 * @param amount not negative
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("An amount of pay is not negative: " + amount);
    }
  }

  public static Money of(long amount, String currencyCode) {
    return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currencyCode));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** An amount to the hundredth, written without zeros that say nothing. */
  public static Money ofHundredths(BigDecimal amount, Currency currency) {
    BigDecimal plain = amount.stripTrailingZeros();
    return new Money(plain.scale() < 0 ? plain.setScale(0) : plain, currency);
  }

  /**
   * @throws IllegalArgumentException when the currencies differ: they have no order
   */
  @Override
  public int compareTo(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " have no order");
    }
    return amount.compareTo(other.amount);
  }
}
