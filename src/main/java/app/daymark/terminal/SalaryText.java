package app.daymark.terminal;

import app.daymark.salary.Money;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A survey as text: a table, and bars. */
final class SalaryText {

  private static final String UNKNOWN = "-";

  private SalaryText() {}

  private record Figure(String name, Function<SalaryBand, @Nullable Money> of) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("mean", SalaryBand::average),
          new Figure("p10", SalaryBand::p10),
          new Figure("p25", SalaryBand::p25),
          new Figure("median", SalaryBand::median),
          new Figure("p75", SalaryBand::p75),
          new Figure("p90", SalaryBand::p90));

  /** Prints a survey with its source. */
  static void print(SalarySurvey survey, PrintWriter out) {
    out.println("%s, %d: %s".formatted(place(survey), survey.year(), survey.source().name()));
    overall(survey).forEach(out::println);
    if (!survey.bands().isEmpty()) {
      out.println();
      table(survey.bands()).forEach(out::println);
      out.println();
      SalaryBars.of(survey.bands()).forEach(out::println);
    }
    if (!survey.source().note().isEmpty()) {
      out.println();
      out.println(survey.source().note());
    }
  }

  private static String place(SalarySurvey survey) {
    return survey.country().isEmpty() ? "All countries" : survey.countryIn(Locale.ENGLISH);
  }

  private static List<String> overall(SalarySurvey survey) {
    SalarySurvey.Range range = survey.range();
    return Stream.of(
            survey.average() == null ? "" : "Average " + MoneyFormat.full(survey.average()),
            range == null
                ? ""
                : "From %s to %s"
                    .formatted(MoneyFormat.full(range.low()), MoneyFormat.full(range.high())))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Columns of which nothing is known are left out. */
  private static List<String> table(List<SalaryBand> bands) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("years", bands, SalaryBand::years));
    for (Figure figure : FIGURES) {
      if (bands.stream().anyMatch(band -> figure.of.apply(band) != null)) {
        columns.add(column(figure.name, bands, band -> text(figure.of.apply(band))));
      }
    }
    if (bands.stream().anyMatch(band -> band.count() != null)) {
      columns.add(column("answers", bands, SalaryText::count));
    }
    return IntStream.rangeClosed(0, bands.size()).mapToObj(row -> line(columns, row)).toList();
  }

  private static List<String> column(
      String name, List<SalaryBand> bands, Function<SalaryBand, String> cell) {
    return Stream.concat(Stream.of(name), bands.stream().map(cell)).toList();
  }

  private static String line(List<List<String>> columns, int row) {
    StringBuilder line = new StringBuilder();
    for (List<String> column : columns) {
      int width = column.stream().mapToInt(String::length).max().orElse(0) + 2;
      line.append(" ".repeat(width - column.get(row).length())).append(column.get(row));
    }
    return line.toString();
  }

  private static String text(@Nullable Money money) {
    return money == null ? UNKNOWN : MoneyFormat.full(money);
  }

  private static String count(SalaryBand band) {
    return band.count() == null
        ? UNKNOWN
        : "%,d%s".formatted(band.count(), band.hasFew() && band.count() > 0 ? " (few)" : "");
  }
}
