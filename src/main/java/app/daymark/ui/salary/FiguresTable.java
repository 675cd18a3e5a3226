package app.daymark.ui.salary;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.ChartSeries;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart as a table. A figure that no survey has, has no column.
 *
 * @param head the names of its columns
 * @param groups one for each survey
 */
public record FiguresTable(List<String> head, List<Group> groups) {

  /**
   * The rows of one survey.
   *
   * @param title empty where there is but one
   * @param overall what holds over all experience, in one line; empty where that stands elsewhere,
   *     or nothing is known
   * @param rows a cell for each column
   */
  public record Group(String title, String overall, List<List<String>> rows) {}

  private record Column(String key, Function<SalaryBand, String> cell) {}

  /**
   * The table of some surveys; at least one.
   *
   * @param unit how amounts are written in its cells
   */
  static FiguresTable of(
      List<ChartSeries> series, PayUnit unit, OverallWords overall, Texts texts) {
    List<Column> columns = columns(series, unit, texts);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      SalarySurvey survey = series.get(i).survey();
      List<List<String>> rows = survey.bands().stream().map(band -> row(columns, band)).toList();
      String title = texts.get("salary.table.series", ChartSeries.letter(i), series.get(i).label());
      groups.add(
          series.size() == 1
              ? new Group("", "", rows)
              : new Group(title, overall.line(survey), rows));
    }
    return new FiguresTable(
        columns.stream().map(column -> texts.get(column.key)).toList(), List.copyOf(groups));
  }

  private static List<String> row(List<Column> columns, SalaryBand band) {
    return columns.stream().map(column -> column.cell.apply(band)).toList();
  }

  private static List<Column> columns(List<ChartSeries> series, PayUnit unit, Texts texts) {
    List<Column> all = new ArrayList<>();
    all.add(new Column("salary.table.years", band -> texts.get("salary.years", band.years())));
    add(all, series, "salary.table.average", SalaryBand::average, unit, texts);
    add(all, series, "salary.table.lowTenth", SalaryBand::p10, unit, texts);
    add(all, series, "salary.table.lowQuarter", SalaryBand::p25, unit, texts);
    add(all, series, "salary.table.median", SalaryBand::median, unit, texts);
    add(all, series, "salary.table.highQuarter", SalaryBand::p75, unit, texts);
    add(all, series, "salary.table.highTenth", SalaryBand::p90, unit, texts);
    if (hasAny(series, SalaryBand::count)) {
      all.add(new Column("salary.table.answers", band -> answers(band, texts)));
    }
    return all;
  }

  private static void add(
      List<Column> all,
      List<ChartSeries> series,
      String key,
      Function<SalaryBand, @Nullable Money> figure,
      PayUnit unit,
      Texts texts) {
    if (hasAny(series, figure)) {
      all.add(
          new Column(
              key,
              band -> {
                Money money = figure.apply(band);
                return money == null ? texts.get("salary.table.unknown") : unit.text(money);
              }));
    }
  }

  private static <T> boolean hasAny(
      List<ChartSeries> series, Function<SalaryBand, @Nullable T> figure) {
    return series.stream()
        .flatMap(each -> each.survey().bands().stream())
        .anyMatch(band -> figure.apply(band) != null);
  }

  private static String answers(SalaryBand band, Texts texts) {
    if (band.count() == null) {
      return texts.get("salary.table.unknown");
    }
    return texts.get(
        band.hasFew() && band.count() > 0 ? "salary.table.few" : "salary.table.count",
        band.count());
  }
}
