package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The axis of pay, from 0. Amounts are those of the chart's period.
 *
 * @param step between two ticks, a round number
 * @param top a multiple of it
 */
record PayScale(double step, double top) {

  /** A range that goes further up than this many times the bands would squash them. */
  private static final double HIGHEST_RANGE = 2.2;

  /**
   * Reaches all that is drawn; the highest pay of all only where the bands stay readable.
   *
   * @param ticks how many there is room for, about; at least 1
   * @param headroom the share of the axis above the highest figure, at least
   */
  static PayScale of(ChartContent content, int ticks, double headroom) {
    double bands =
        content.series().stream()
            .flatMap(each -> each.known().stream())
            .map(SalaryBand::highest)
            .mapToDouble(money -> amount(content, Objects.requireNonNull(money)))
            .max()
            .orElse(0);
    double most =
        DoubleStream.concat(DoubleStream.of(bands), others(content))
            .filter(amount -> amount <= bands * HIGHEST_RANGE)
            .max()
            .orElse(bands);
    double step = niceStep(most / ticks);
    return new PayScale(step, Math.max(step, Math.ceil(most / (1 - headroom) / step) * step));
  }

  /** Where else the axis should reach. */
  private static DoubleStream others(ChartContent content) {
    Stream<@Nullable Money> pins = content.pins().stream().map(Pin::pay);
    Stream<@Nullable Money> overall =
        content.series().stream()
            .map(ChartSeries::survey)
            .flatMap(survey -> Stream.of(survey.average(), high(survey)));
    return Stream.concat(pins, overall)
        .filter(Objects::nonNull)
        .mapToDouble(money -> amount(content, money));
  }

  private static @Nullable Money high(SalarySurvey survey) {
    return survey.range() == null ? null : survey.range().high();
  }

  private static double amount(ChartContent content, Money yearly) {
    return content.unit().period().ofYearly(yearly).amount().doubleValue();
  }

  /** The next of 1, 2, 2.5, 5 or 10 times a power of ten; a whole number. */
  static double niceStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1))));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (rough <= factor * power && factor * power % 1 == 0) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** Amounts to write at the axis, from 0 to the top. */
  List<Money> ticks(Currency currency) {
    List<Money> all = new ArrayList<>();
    for (double at = 0; at <= top + step / 2; at += step) {
      all.add(new Money(BigDecimal.valueOf(Math.round(at)), currency));
    }
    return all;
  }

  /** How far up an amount is: 0 at the axis, 1 at the top, more above it. */
  double share(double amount) {
    return amount / top;
  }
}
