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

  /** Says what hollow bands are. */
  String hollow();

  /** Said where nothing is known of a band. */
  String unknown();

  /** A band's figures, every digit of them. */
  String exact(ChartSeries series, SalaryBand band);
}
