package app.daymark.ui.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.ChartSeries;
import app.daymark.salary.chart.ChartWords;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The chart's words in the window's language.
 *
 * @param isComparison whether figures need to say whose they are
 */
public record ChartTexts(Texts texts, PayUnit unit, boolean isComparison) implements ChartWords {

  @Override
  public String experience() {
    return texts.get("salary.axis.experience");
  }

  @Override
  public String pay() {
    return texts.get("salary.axis.pay." + period());
  }

  private String period() {
    return unit.period().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String average(String money) {
    return texts.get("salary.chart.average", money);
  }

  @Override
  public String lowest(String money) {
    return texts.get("salary.chart.lowest", money);
  }

  @Override
  public String highest(String money) {
    return texts.get("salary.chart.highest", money);
  }

  @Override
  public String above(String money) {
    return texts.get("salary.chart.above", money);
  }

  @Override
  public String outer() {
    return texts.get("salary.key.outer");
  }

  @Override
  public String inner() {
    return texts.get("salary.key.inner");
  }

  @Override
  public String median() {
    return texts.get("salary.key.median");
  }

  @Override
  public String mean() {
    return texts.get("salary.key.mean");
  }

  @Override
  public String bars(boolean averages, boolean medians) {
    return texts.get(
        averages && medians
            ? "salary.key.bar.both"
            : averages ? "salary.key.bar.average" : "salary.key.bar.median");
  }

  @Override
  public String barMedian() {
    return texts.get("salary.key.bar.line");
  }

  @Override
  public String overall() {
    return texts.get("salary.chart.overall");
  }

  @Override
  public String range() {
    return texts.get("salary.key.range");
  }

  @Override
  public String hollow() {
    return texts.get("salary.key.hollow", SalaryBand.FEW);
  }

  @Override
  public String unknown() {
    return texts.get("salary.unknown");
  }

  @Override
  public String answers(SalaryBand band) {
    Long count = band.count();
    return count == null
        ? ""
        : texts.get(band.hasFew() && count > 0 ? "salary.answers.few" : "salary.answers", count);
  }

  @Override
  public String exact(ChartSeries series, SalaryBand band) {
    List<String> parts = new ArrayList<>();
    add(parts, "salary.exact.median", band.median());
    addBetween(parts, "salary.exact.inner", band.p25(), band.p75());
    addBetween(parts, "salary.exact.outer", band.p10(), band.p90());
    add(parts, "salary.exact.average", band.average());
    String figures =
        parts.isEmpty()
            ? texts.get("salary.unknown")
            : texts.get("salary.exact." + period(), String.join(", ", parts));
    String said = texts.get("salary.exact", texts.get("salary.years", band.years()), figures);
    if (band.count() != null) {
      said = texts.get("salary.exact.answers", said, answers(band));
    }
    return isComparison ? texts.get("salary.exact.of", series.label(), said) : said;
  }

  @Override
  public String exactOverall(ChartSeries series) {
    SalarySurvey survey = series.survey();
    List<String> parts = new ArrayList<>();
    add(parts, "salary.exact.average", survey.average());
    if (survey.range() != null) {
      addBetween(parts, "salary.exact.range", survey.range().low(), survey.range().high());
    }
    String figures = texts.get("salary.exact." + period(), String.join(", ", parts));
    return texts.get("salary.exact.of", series.label(), texts.get("salary.exact.overall", figures));
  }

  private void add(List<String> parts, String key, @Nullable Money money) {
    if (money != null) {
      parts.add(texts.get(key, unit.full(money)));
    }
  }

  private void addBetween(
      List<String> parts, String key, @Nullable Money low, @Nullable Money high) {
    if (low != null && high != null) {
      parts.add(texts.get(key, unit.full(low), unit.full(high)));
    }
  }
}
