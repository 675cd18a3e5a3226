package app.daymark.ui.survey;

import app.daymark.salary.Money;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalaryBand;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bands as a table of words. Columns of which nothing is known are left out.
 *
 * @param heads the names of the columns
 * @param rows one a band, with as many cells as there are heads
 */
record BandSheet(List<String> heads, List<Row> rows) {

  /**
   * A band.
   *
   * @param few whether so few people answered that it says little
   */
  record Row(List<String> cells, boolean few) {}

  /** Of no bands: nothing to show. */
  static final BandSheet EMPTY = new BandSheet(List.of(), List.of());

  private record Column(String key, Function<SalaryBand, @Nullable Money> of) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("bring.band.mean", SalaryBand::average),
          new Column("bring.band.tenth", SalaryBand::p10),
          new Column("bring.band.quarter", SalaryBand::p25),
          new Column("bring.band.median", SalaryBand::median),
          new Column("bring.band.threeQuarters", SalaryBand::p75),
          new Column("bring.band.nineTenths", SalaryBand::p90));

  static BandSheet of(List<SalaryBand> bands, Texts texts) {
    if (bands.isEmpty()) {
      return EMPTY;
    }
    List<Column> known =
        COLUMNS.stream()
            .filter(column -> bands.stream().anyMatch(band -> column.of.apply(band) != null))
            .toList();
    boolean counted = bands.stream().anyMatch(band -> band.count() != null);
    List<String> heads = new ArrayList<>(List.of(texts.get("bring.band.years")));
    if (counted) {
      heads.add(texts.get("bring.band.answers"));
    }
    known.forEach(column -> heads.add(texts.get(column.key)));
    return new BandSheet(
        heads, bands.stream().map(band -> row(band, counted, known, texts)).toList());
  }

  private static Row row(SalaryBand band, boolean counted, List<Column> known, Texts texts) {
    Stream<String> count = counted ? Stream.of(count(band, texts)) : Stream.empty();
    Stream<String> figures = known.stream().map(column -> money(column.of.apply(band), texts));
    List<String> cells =
        Stream.of(Stream.of(band.years()), count, figures).flatMap(each -> each).toList();
    return new Row(cells, band.hasFew());
  }

  private static String count(SalaryBand band, Texts texts) {
    Long count = band.count();
    return count == null ? texts.get("bring.band.unknown") : texts.get("bring.number", count);
  }

  private static String money(@Nullable Money money, Texts texts) {
    return money == null ? texts.get("bring.band.unknown") : MoneyFormat.compact(money);
  }

  /** A row as it is read aloud: each figure with its name. */
  String spoken(Row row) {
    return IntStream.range(0, heads.size())
        .mapToObj(at -> heads.get(at) + " " + row.cells().get(at))
        .reduce((before, next) -> before + ", " + next)
        .orElse("");
  }
}
