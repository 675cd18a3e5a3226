package app.daymark.salary.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.SalarySurvey.Range;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayScaleTest {

  @ParameterizedTest
  @CsvSource({
    "200000, 200000",
    "200001, 250000",
    "170000, 200000",
    "260000, 500000",
    "7, 10",
    "2.2, 5",
    "0, 1"
  })
  void stepsOfTheAxisAreRoundNumbers(double rough, double step) {
    assertThat(PayScale.niceStep(rough)).isEqualTo(step);
  }

  @Test
  void axisOfNothingHasATop() {
    assertThat(top(Surveys.content(Surveys.survey(null, null, Surveys.average(0, 1, 0)))))
        .isEqualTo(1);
  }

  @Test
  void reachesAverageAndRange() {
    Money average = Money.of(900_000, "INR");
    Range range = new Range(Money.of(1, "INR"), Money.of(1_000_000, "INR"));
    assertThat(top(Surveys.content(Surveys.survey(average, null, Surveys.average(0, 1, 500_000)))))
        .isGreaterThan(900_000);
    assertThat(top(Surveys.content(Surveys.survey(average, range, Surveys.average(0, 1, 500_000)))))
        .isGreaterThan(1_000_000);
  }

  @Test
  void rangeThatWouldSquashTheBandsIsLeftAbove() {
    ChartContent content = Surveys.content(Surveys.spread("INR"));
    assertThat(top(content)).isGreaterThan(2_100_000 * 1.9).isLessThan(9_000_000);
  }

  @Test
  void monthsPayHasAnAxisOfItsOwn() {
    PayUnit monthly = new PayUnit(Period.MONTH, Length.FULL);
    ChartContent content =
        new ChartContent(
            "", Surveys.content(Surveys.averages()).series(), monthly, List.of(), List.of());
    PayScale scale = PayScale.of(content, 5, 0.1);
    assertThat(scale.ticks(Currency.getInstance("INR")))
        .containsExactly(
            Money.of(0, "INR"),
            Money.of(20_000, "INR"),
            Money.of(40_000, "INR"),
            Money.of(60_000, "INR"),
            Money.of(80_000, "INR"),
            Money.of(100_000, "INR"));
  }

  private static double top(ChartContent content) {
    return PayScale.of(content, 5, 0.1).top();
  }
}
