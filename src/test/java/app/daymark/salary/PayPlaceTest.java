package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPlaceTest {

  private static SalaryBand band(
      @Nullable Integer p10,
      @Nullable Integer p25,
      @Nullable Integer median,
      @Nullable Integer p75,
      @Nullable Integer p90) {
    return new SalaryBand(
        0, null, null, money(p10), money(p25), money(median), money(p75), money(p90), null);
  }

  private static @Nullable Money money(@Nullable Integer amount) {
    return amount == null ? null : Money.of(amount, "INR");
  }

  @ParameterizedTest
  @CsvSource({
    "9, LOWEST_TENTH",
    "10, LOWEST_QUARTER",
    "24, LOWEST_QUARTER",
    "25, BELOW_MEDIAN",
    "49, BELOW_MEDIAN",
    "50, ABOVE_MEDIAN",
    "74, ABOVE_MEDIAN",
    "75, HIGHEST_QUARTER",
    "89, HIGHEST_QUARTER",
    "90, HIGHEST_TENTH"
  })
  void payIsInTheSmallestPartThatHoldsIt(int pay, PayPlace place) {
    assertThat(PayPlace.of(band(10, 25, 50, 75, 90), Money.of(pay, "INR"))).contains(place);
  }

  @Test
  void withFewerFiguresLessIsSaid() {
    Money pay = Money.of(40, "INR");
    assertThat(PayPlace.of(band(10, null, 50, null, 90), pay)).contains(PayPlace.LOWER_HALF);
    assertThat(PayPlace.of(band(10, null, 30, null, 90), pay)).contains(PayPlace.UPPER_HALF);
    assertThat(PayPlace.of(band(null, 25, null, 75, null), pay)).contains(PayPlace.MIDDLE_HALF);
    assertThat(PayPlace.of(band(10, null, null, null, 90), pay)).contains(PayPlace.MOST);
    assertThat(PayPlace.of(band(null, null, 50, null, null), pay)).isEmpty();
  }
}
