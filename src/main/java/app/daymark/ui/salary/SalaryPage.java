package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.salary.chart.ChartContent;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that the screen says, put into words.
 *
 * @param lead what its figures are; empty where there are none
 * @param facts what holds over all experience
 * @param chips the surveys on the chart, where they are compared
 * @param rates what is needed, or used, to bring currencies together
 * @param hints what else is to be said above the chart: why something is not drawn
 * @param standing where the learner is, and where their plans lead
 * @param chart empty where there is nothing to draw
 * @param table empty where nothing is known by experience
 * @param briefTable the same with its amounts in short
 * @param captions what is to be known to read the figures
 * @param sources where they come from
 * @param notes what goes with a chart that is taken out
 */
public record SalaryPage(
    String title,
    String lead,
    List<Fact> facts,
    List<Chip> chips,
    List<RateLine> rates,
    List<String> hints,
    List<String> standing,
    Optional<ChartContent> chart,
    Optional<FiguresTable> table,
    Optional<FiguresTable> briefTable,
    List<String> captions,
    List<String> sources,
    List<String> notes) {

  /**
   * A figure over all experience.
   *
   * @param sign the style it is drawn with in the chart
   */
  public record Fact(String name, String value, String sign) {}

  /**
   * A survey that is compared.
   *
   * @param series its number in the chart, from 0; empty where it is not drawn
   */
  public record Chip(String name, KnownSurvey survey, OptionalInt series) {}

  /**
   * A rate: one unit of a currency is so many of another.
   *
   * @param rate the one that was given; empty while there is none
   */
  public record RateLine(Currency from, Currency to, Optional<ExchangeRate> rate) {}

  /** Whether anything at all is known. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }
}
