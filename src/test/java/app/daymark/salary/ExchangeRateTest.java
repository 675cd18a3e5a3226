package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.salary.chart.Surveys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final Currency RUPEE = Currency.getInstance("INR");
  private static final ExchangeRate RATE =
      new ExchangeRate(DOLLAR, RUPEE, new BigDecimal("85.5"), LocalDate.of(2026, 3, 2));

  @Test
  void convertsBothWays() {
    assertThat(RATE.convert(Money.of(1000, "USD"))).isEqualTo(Money.of(85_500, "INR"));
    assertThat(RATE.convert(Money.of(85_500, "INR"))).isEqualTo(Money.of(1000, "USD"));
    assertThatThrownBy(() -> RATE.convert(Money.of(1, "EUR")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void convertsEveryFigureOfASurvey() {
    SalarySurvey dollars = Surveys.spread("USD");
    SalarySurvey rupees = RATE.convert(dollars);
    assertThat(rupees.currency()).isEqualTo(RUPEE);
    assertThat(RATE.convert(rupees)).isEqualTo(dollars);
    assertThat(rupees.range()).isNotNull();
    assertThat(rupees.count()).isEqualTo(dollars.count());
  }

  @Test
  void rateIsMoreThanNothing() {
    assertThatThrownBy(() -> new ExchangeRate(DOLLAR, RUPEE, BigDecimal.ZERO, RATE.on()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
