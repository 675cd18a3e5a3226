package app.daymark.salary.chart;

import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import java.util.List;

/**
 * One survey on a chart.
 *
 * @param label what tells it from the others
 * @param survey in the chart's currency
 */
public record ChartSeries(String label, SalarySurvey survey) {

  /** The bands of which a figure is known. */
  List<SalaryBand> known() {
    return survey.bands().stream().filter(ChartSeries::isKnown).toList();
  }

  /** Whether something is known over all experience. */
  boolean hasOverall() {
    return survey.average() != null || survey.range() != null;
  }

  static boolean isKnown(SalaryBand band) {
    return band.typical() != null;
  }

  /** Whether there is anything to draw by experience. */
  public static boolean canDraw(SalarySurvey survey) {
    return survey.bands().stream().anyMatch(ChartSeries::isKnown);
  }

  /** What it is called beside its figures: A, B, C or D. */
  public static String letter(int series) {
    return String.valueOf((char) ('A' + series));
  }
}
