package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0          | ₹0
          7          | ₹7
          999        | ₹999
          1000       | ₹1,000
          99999      | ₹99,999
          100000     | ₹1,00,000
          503801     | ₹5,03,801
          9999999    | ₹99,99,999
          10000000   | ₹1,00,00,000
          1234567890 | ₹1,23,45,67,890
          """)
  void rupeesAreGroupedByLakhAndCrore(long amount, String expected) {
    assertThat(MoneyFormat.full(Money.of(amount, "INR"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0            | ₹0
          999          | ₹999
          1000         | ₹1,000
          99999        | ₹99,999
          100000       | ₹1 L
          179000       | ₹1.79 L
          384000       | ₹3.84 L
          503801       | ₹5.04 L
          505000       | ₹5.05 L
          624000       | ₹6.24 L
          1000000      | ₹10 L
          9990000      | ₹99.9 L
          9999499      | ₹99.99 L
          9999999      | ₹1 Cr
          10000000     | ₹1 Cr
          12500000     | ₹1.25 Cr
          100000000    | ₹10 Cr
          """)
  void shortRupeesAreInLakhAndCrore(long amount, String expected) {
    assertThat(MoneyFormat.compact(Money.of(amount, "INR"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | USD | $0
          999     | USD | $999
          120000  | USD | $120,000
          1250000 | EUR | €1,250,000
          5000000 | JPY | ¥5,000,000
          """)
  void otherCurrenciesAreGroupedByThousands(long amount, String currency, String expected) {
    assertThat(MoneyFormat.full(Money.of(amount, currency))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          999     | $999
          1000    | $1K
          99999   | $100K
          120000  | $120K
          120500  | $120.5K
          1250000 | $1.2M
          """)
  void otherShortCurrenciesAreInThousandsAndMillions(long amount, String expected) {
    assertThat(MoneyFormat.compact(Money.of(amount, "USD"))).isEqualTo(expected);
  }

  @Test
  void partsOfAUnitAreRoundedNotShown() {
    Money money = new Money(new BigDecimal("503800.50"), Currency.getInstance("INR"));
    assertThat(MoneyFormat.full(money)).isEqualTo("₹5,03,801");
  }
}
