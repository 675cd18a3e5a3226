package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Money LESS = Money.of(179_000, "INR");
  private static final Money MORE = Money.of(1_000_000, "INR");

  @Test
  void amountsOfOneCurrencyAreInOrder() {
    assertThat(LESS).isLessThan(MORE);
    assertThat(MORE).isGreaterThan(LESS);
    assertThat(LESS).isEqualByComparingTo(Money.of(179_000, "INR"));
    assertThat(Stream.of(MORE, LESS).sorted()).containsExactly(LESS, MORE);
  }

  @Test
  void amountsOfTwoCurrenciesHaveNoOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LESS.compareTo(Money.of(179_000, "USD")))
        .withMessage("INR and USD have no order");
  }

  @Test
  void payIsNeverNegative() {
    assertThat(Money.of(0, "INR").amount()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(-1, "INR"))
        .withMessageContaining("not negative: -1");
  }

  @Test
  void rangeGoesFromLowToHigh() {
    assertThat(new SalarySurvey.Range(LESS, LESS).high()).isEqualTo(LESS);
    assertThatIllegalArgumentException().isThrownBy(() -> new SalarySurvey.Range(MORE, LESS));
  }

  @Test
  void bandIsNamedByItsYears() {
    assertThat(SalaryBand.ofAverage(0, 1, LESS).years()).isEqualTo("0–1");
    assertThat(SalaryBand.ofAverage(5, 10, LESS).years()).isEqualTo("5–10");
    assertThat(SalaryBand.ofAverage(10, null, MORE).years()).isEqualTo("10+");
  }
}
