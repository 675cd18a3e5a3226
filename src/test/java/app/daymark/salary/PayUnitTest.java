package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayUnitTest {

  @ParameterizedTest
  @CsvSource({
    "1250000, INR, YEAR, FULL, '₹12,50,000'",
    "1250000, INR, YEAR, SHORT, '₹12.5 L'",
    "1250000, INR, MONTH, FULL, '₹1,04,167'",
    "1250000, INR, MONTH, SHORT, '₹1.04 L'",
    "12500000, INR, YEAR, SHORT, '₹1.25 Cr'",
    "1000000, INR, MONTH, SHORT, '₹83,333'",
    "120000, USD, YEAR, FULL, '$120,000'",
    "120000, USD, MONTH, FULL, '$10,000'",
    "120000, USD, MONTH, SHORT, '$10K'",
  })
  void writesAYearsPay(long amount, String currency, Period period, Length length, String text) {
    assertThat(new PayUnit(period, length).text(Money.of(amount, currency))).isEqualTo(text);
  }

  @Test
  void monthsPayIsBroughtToAYears() {
    assertThat(Period.MONTH.toYearly(Money.of(50_000, "INR"))).isEqualTo(Money.of(600_000, "INR"));
    assertThat(Period.YEAR.toYearly(Money.of(50_000, "INR"))).isEqualTo(Money.of(50_000, "INR"));
  }

  @Test
  void isFoundByItsKeyOrNotAtAll() {
    for (Period period : Period.values()) {
      for (Length length : Length.values()) {
        PayUnit unit = new PayUnit(period, length);
        assertThat(PayUnit.of(unit.key())).contains(unit);
      }
    }
    assertThat(PayUnit.of("WEEK FULL")).isEmpty();
  }
}
