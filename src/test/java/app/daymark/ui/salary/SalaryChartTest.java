package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalaryChartTest {

  @ParameterizedTest
  @CsvSource({
    "200000, 200000",
    "200001, 250000",
    "170000, 200000",
    "260000, 500000",
    "7, 10",
    "0, 1"
  })
  void stepsOfTheAxisAreRoundNumbers(double rough, double step) {
    assertThat(SalaryChart.niceStep(rough)).isEqualTo(step);
  }
}
