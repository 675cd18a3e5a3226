package app.daymark.terminal;

import app.daymark.salary.Money;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalaryBand;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bands as bars of characters, all on one scale from 0: {@code ####} up to an average; {@code
 * --==|==--} where the percentiles are known, from the 10th to the 90th, thick from the 25th to the
 * 75th, with the median in it.
 */
final class SalaryBars {

  private static final int WIDTH = 48;

  private final double most;

  private SalaryBars(List<SalaryBand> bands) {
    most =
        bands.stream()
            .flatMap(band -> Stream.of(band.typical(), band.p90()).filter(Objects::nonNull))
            .mapToDouble(money -> money.amount().doubleValue())
            .max()
            .orElse(1);
  }

  /** A line for each band. */
  static List<String> of(List<SalaryBand> bands) {
    SalaryBars bars = new SalaryBars(bands);
    int years = bands.stream().mapToInt(band -> band.years().length()).max().orElse(0);
    return bands.stream()
        .map(band ->
            "  %s  %s"
                .formatted(" ".repeat(years - band.years().length()) + band.years(), bars.of(band)))
        .map(String::stripTrailing)
        .toList();
  }

  private String of(SalaryBand band) {
    Money shown = band.median() == null ? band.typical() : band.median();
    if (shown == null) {
      return "nothing known";
    }
    return bar(band) + "  " + MoneyFormat.compact(shown);
  }

  private String bar(SalaryBand band) {
    if (band.p10() == null || band.median() == null || band.p90() == null) {
      return "#".repeat(Math.max(1, at(band.typical())));
    }
    StringBuilder bar = new StringBuilder(" ".repeat(at(band.p90()) + 1));
    fill(bar, '-', band.p10(), band.p90());
    if (band.p25() != null && band.p75() != null) {
      fill(bar, '=', band.p25(), band.p75());
    }
    bar.setCharAt(at(band.median()), '|');
    return bar.toString();
  }

  private void fill(StringBuilder bar, char with, Money from, Money to) {
    for (int at = at(from); at <= at(to); at++) {
      bar.setCharAt(at, with);
    }
  }

  private int at(@Nullable Money money) {
    return money == null ? 0 : (int) Math.round(money.amount().doubleValue() / most * (WIDTH - 1));
  }
}
