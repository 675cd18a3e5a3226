package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import app.daymark.salary.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Surveys for charts, and the words and the measure of a chart without a screen. */
public final class Surveys {

  /** Each letter is 7 wide, each line 15 high. */
  static final TextMeasure MEASURE =
      (_, text) -> new TextMeasure.Size(7 * text.length(), text.isEmpty() ? 0 : 15);

  private Surveys() {}

  /** Averages of four bands, as the packs have them. */
  public static SalarySurvey averages() {
    return survey(
        Money.of(503_801, "INR"),
        new Range(Money.of(179_000, "INR"), Money.of(1_000_000, "INR")),
        average(0, 1, 384_000),
        average(1, 5, 505_000),
        average(5, 10, 624_000),
        average(10, null, 1_000_000));
  }

  public static SalaryBand average(int from, @Nullable Integer to, long average) {
    return SalaryBand.ofAverage(from, to, Money.of(average, "INR"));
  }

  /** Four bands with their spread; the last one of 12 people. */
  public static SalarySurvey spread(String currency) {
    return survey(
        Money.of(900_000, currency),
        new Range(Money.of(100_000, currency), Money.of(9_000_000, currency)),
        spread(0, 1, 400_000, currency, 45L),
        spread(1, 5, 700_000, currency, 1204L),
        spread(5, 10, 1_300_000, currency, 640L),
        spread(10, null, 2_100_000, currency, 12L));
  }

  public static SalaryBand spread(
      int from, @Nullable Integer to, long median, String currency, @Nullable Long count) {
    return new SalaryBand(
        from,
        to,
        Money.of(median * 11 / 10, currency),
        Money.of(median / 2, currency),
        Money.of(median * 3 / 4, currency),
        Money.of(median, currency),
        Money.of(median * 14 / 10, currency),
        Money.of(median * 19 / 10, currency),
        count);
  }

  public static SalarySurvey survey(
      @Nullable Money average, @Nullable Range range, SalaryBand... bands) {
    return new SalarySurvey(
        "IN", 2023, average, range, List.of(bands), new Source("Somebody", 2023, "A note."));
  }

  /** A content of some surveys, without pins. */
  public static ChartContent content(SalarySurvey... surveys) {
    List<ChartSeries> series = new ArrayList<>();
    for (SalarySurvey survey : surveys) {
      series.add(new ChartSeries("Survey " + (series.size() + 1), survey));
    }
    return new ChartContent("", series, PayUnit.USUAL, List.of(), List.of());
  }

  /** Any survey in rupees of which at least one band is known. */
  static SalarySurvey any(Random random) {
    List<SalaryBand> bands = new ArrayList<>();
    int from = random.nextInt(3);
    int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 7);
    for (int i = 0; i < count; i++) {
      boolean isOpen = i == count - 1 && random.nextBoolean();
      int to = from + 1 + random.nextInt(5);
      bands.add(band(from, isOpen ? null : to, i == 0, random));
      from = to + (random.nextInt(6) == 0 ? 1 : 0);
    }
    long middle = 200_000 + random.nextLong(1_000_000);
    return survey(
        random.nextBoolean() ? Money.of(middle, "INR") : null,
        random.nextBoolean()
            ? new Range(Money.of(middle / 3, "INR"), Money.of(middle * 5, "INR"))
            : null,
        bands.toArray(SalaryBand[]::new));
  }

  private static SalaryBand band(
      int from, @Nullable Integer to, boolean mustBeKnown, Random random) {
    long amount = 100_000 + random.nextLong(3_000_000);
    Long people = random.nextBoolean() ? (Long) random.nextLong(90) : null;
    return switch (random.nextInt(mustBeKnown ? 3 : 4)) {
      case 0 -> average(from, to, amount);
      case 1 -> spread(from, to, amount, "INR", people);
      case 2 ->
          new SalaryBand(from, to, null, null, null, Money.of(amount, "INR"), null, null, people);
      default -> new SalaryBand(from, to, null, null, null, null, null, null, people);
    };
  }

  /** Short words, so that what is drawn can be told from them. */
  static ChartWords words() {
    return new PlainWords();
  }
}
