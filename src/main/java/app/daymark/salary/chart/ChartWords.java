package app.daymark.salary.chart;

import app.daymark.salary.SalaryBand;

/** What a chart says. */
public interface ChartWords {

  /** Names the axis of experience. */
  String experience();

  /** Names the axis of pay. */
  String pay();

  String average(String money);

  String lowest(String money);

  String highest(String money);

  /** The highest pay, where it lies above the chart. */
  String above(String money);

  /** How many answers a band rests on. */
  String answers(SalaryBand band);

  /** What the light part of a band is. */
  String outer();

  /** What the strong part of a band is. */
  String inner();

  /** What the line in a band is. */
  String median();

  /** What the dot in a band is. */
  String mean();

  /**
   * What bars are as high as.
   *
   * @param averages whether there are some up to the average
   * @param medians whether there are some up to the median, their average unknown
   */
  String bars(boolean averages, boolean medians);

  /** What the line on a bar is. */
  String barMedian();

  /** Names the column of all experience together, beside the bands. */
  String overall();

  /** What the upright line in it is. */
  String range();

  /** Says what hollow bands are. */
  String hollow();

  /** Said where nothing is known of a band. */
  String unknown();

  /** A band's figures, every digit of them. */
  String exact(ChartSeries series, SalaryBand band);

  /** The figures over all experience, every digit of them. */
  String exactOverall(ChartSeries series);
}
