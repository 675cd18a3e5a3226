package app.daymark.salary.chart;

import app.daymark.salary.SalaryBand;

/** Says which word is meant, and no more. */
final class PlainWords implements ChartWords {

  @Override
  public String experience() {
    return "experience";
  }

  @Override
  public String pay() {
    return "pay";
  }

  @Override
  public String average(String money) {
    return "average " + money;
  }

  @Override
  public String lowest(String money) {
    return "lowest " + money;
  }

  @Override
  public String highest(String money) {
    return "highest " + money;
  }

  @Override
  public String above(String money) {
    return "above " + money;
  }

  @Override
  public String outer() {
    return "outer";
  }

  @Override
  public String inner() {
    return "inner";
  }

  @Override
  public String median() {
    return "median";
  }

  @Override
  public String mean() {
    return "mean";
  }

  @Override
  public String bars(boolean averages, boolean medians) {
    return "bars" + (averages ? " mean" : "") + (medians ? " median" : "");
  }

  @Override
  public String barMedian() {
    return "line";
  }

  @Override
  public String overall() {
    return "all";
  }

  @Override
  public String range() {
    return "range";
  }

  @Override
  public String hollow() {
    return "hollow";
  }

  @Override
  public String unknown() {
    return "unknown";
  }

  @Override
  public String answers(SalaryBand band) {
    return band.count() == null ? "" : "n=" + band.count();
  }

  @Override
  public String exact(ChartSeries series, SalaryBand band) {
    return series.label() + " " + band.years();
  }

  @Override
  public String exactOverall(ChartSeries series) {
    return series.label() + " all";
  }
}
