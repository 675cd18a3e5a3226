package app.daymark.salary.chart;

import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import java.util.List;

/**
 * What a chart shows.
 *
 * @param title above it, with the names of the series; empty where these stand elsewhere
 * @param series from one to {@link #MOST}, in one currency, of each at least one band known
 * @param unit how pay is written
 * @param pins may be empty
 * @param notes below it, such as where the figures come from; may be empty
 */
public record ChartContent(
    String title, List<ChartSeries> series, PayUnit unit, List<Pin> pins, List<String> notes) {

  /** More can no longer be told apart. */
  public static final int MOST = 4;

  public ChartContent {
    if (series.isEmpty() || series.size() > MOST) {
      throw new IllegalArgumentException("A chart has 1 to 4 series, not " + series.size());
    }
    if (series.stream().map(each -> each.survey().currency()).distinct().count() > 1) {
      throw new IllegalArgumentException("A chart has one currency");
    }
  }

  /** Whether a band of it is about few people. */
  boolean hasFew() {
    return series.stream().flatMap(each -> each.known().stream()).anyMatch(SalaryBand::hasFew);
  }

  boolean isComparison() {
    return series.size() > 1;
  }

  /** Whether a band's spread is drawn, and not only what is typical. */
  boolean hasSpread() {
    return series.stream().flatMap(each -> each.known().stream()).anyMatch(SalaryBand::hasSpread);
  }

  /** Whether what holds over all experience has a column of its own, beside the bands. */
  boolean hasOverall() {
    return isComparison() && series.stream().anyMatch(ChartSeries::hasOverall);
  }

  /** The same to be taken out: without what is the learner's own business. */
  public ChartContent toTakeOut(String withTitle, List<String> withNotes) {
    return new ChartContent(withTitle, series, unit, List.of(), withNotes);
  }
}
