package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.ChartSeries;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings surveys onto one axis of pay: that of the first that can be drawn. One in another currency
 * is on it only at a rate that the learner gave. Pure.
 */
final class OneAxis {

  private final SurveyNames names;
  private final Rates rates;
  private final List<KnownSurvey> drawn = new ArrayList<>();
  private final List<ChartSeries> series = new ArrayList<>();
  private final List<RateLine> lines = new ArrayList<>();
  private final List<KnownSurvey> withoutBands = new ArrayList<>();
  private final List<KnownSurvey> withoutRate = new ArrayList<>();
  private @Nullable Currency currency;

  /** Brings together what was picked. */
  OneAxis(List<KnownSurvey> picked, SurveyNames names, Rates rates) {
    this.names = names;
    this.rates = rates;
    for (KnownSurvey known : picked) {
      Currency own = known.survey().currency();
      if (own == null || !ChartSeries.canDraw(known.survey())) {
        withoutBands.add(known);
      } else {
        place(known, own, names.among(picked, known));
      }
    }
  }

  private void place(KnownSurvey known, Currency own, String name) {
    Currency axis = currency == null ? own : currency;
    currency = axis;
    if (own.equals(axis)) {
      draw(known, name, known.survey());
      return;
    }
    Optional<ExchangeRate> rate = rates.between(own, axis);
    addRate(line(own, axis, rate));
    rate.ifPresentOrElse(
        given -> draw(known, name, given.convert(known.survey())), () -> withoutRate.add(known));
  }

  /** People say what one dollar is in rupees, not the other way round. */
  private static RateLine line(Currency own, Currency axis, Optional<ExchangeRate> rate) {
    if (rate.isPresent()) {
      return new RateLine(rate.get().from(), rate.get().to(), rate);
    }
    return own.getCurrencyCode().equals("INR")
        ? new RateLine(axis, own, rate)
        : new RateLine(own, axis, rate);
  }

  private void draw(KnownSurvey known, String name, SalarySurvey survey) {
    drawn.add(known);
    series.add(new ChartSeries(name, survey));
  }

  List<ChartSeries> series() {
    return series;
  }

  /** The surveys that are drawn, in the order of the series. */
  List<KnownSurvey> drawn() {
    return drawn;
  }

  /** Of the axis; null where nothing is drawn. */
  @Nullable Currency currency() {
    return currency;
  }

  /** Asks for what the learner's own pay needs to be on the axis, too. */
  void alsoFor(Currency pay) {
    if (currency != null && !currency.equals(pay)) {
      addRate(line(pay, currency, rates.between(pay, currency)));
    }
  }

  private void addRate(RateLine line) {
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }

  List<RateLine> rates() {
    return lines;
  }

  /** Those that give no figures by experience. */
  List<KnownSurvey> withoutBands() {
    return withoutBands;
  }

  /** The names of those whose currency needs a rate. */
  List<String> withoutRate() {
    return withoutRate.stream().map(names::amongAll).toList();
  }
}
