package app.daymark.journal;

import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.BandFigures;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.journal.SurveyAction.SurveyFigures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an action about a salary survey may say. A database must take it, and give it back alike.
 */
final class SurveyLimits {

  private static final int LONGEST_KEY = 500;
  private static final int LONGEST_NAME = 1_000;
  private static final int MOST_BANDS = 1_000;
  private static final int MOST_YEARS = 1_000;
  private static final long MOST_PEOPLE = 10_000_000_000_000L;
  private static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000_000_000L);

  private final ValueLimits values;

  private SurveyLimits(ValueLimits values) {
    this.values = values;
  }

  static void check(SurveyAction action, ValueLimits values) {
    SurveyLimits limits = new SurveyLimits(values);
    switch (action) {
      case AddSurvey add -> {
        values.line("a role's key", add.role(), LONGEST_KEY);
        limits.check(add.figures());
      }
      case RemoveSurvey remove -> values.line("a source", remove.source(), LONGEST_NAME);
    }
  }

  private void check(SurveyFigures figures) {
    values.line("a country", figures.country(), LONGEST_NAME);
    year(figures.year());
    year(figures.sourceYear());
    values.require(
        isCurrency(figures.currency()), () -> "its currency is no code of three letters");
    values.line("a source", figures.source(), LONGEST_NAME);
    values.lines("a note", figures.note());
    Stream.of(figures.average(), figures.low(), figures.high()).forEach(this::amount);
    values.require(
        figures.low().isPresent() == figures.high().isPresent(),
        () -> "its range has one end only");
    if (figures.low().isPresent() && figures.high().isPresent()) {
      values.require(
          figures.low().get().compareTo(figures.high().get()) <= 0,
          () -> "its range ends below where it begins");
    }
    values.number("the count of bands", figures.bands().size(), 0, MOST_BANDS);
    int free = 0;
    for (BandFigures band : figures.bands()) {
      check(band, free);
      free = band.toYears().orElse(MOST_YEARS + 1);
    }
  }

  /** A band begins where the one before ended, or later. */
  private void check(BandFigures band, int free) {
    values.number("a band's first year", band.fromYears(), free, MOST_YEARS);
    band.toYears()
        .ifPresent(to -> values.number("a band's end", to, band.fromYears() + 1L, MOST_YEARS));
    Stream.of(band.mean(), band.p10(), band.p25(), band.median(), band.p75(), band.p90())
        .forEach(this::amount);
    band.count().ifPresent(count -> values.number("a count of people", count, 0, MOST_PEOPLE));
  }

  private void year(int year) {
    values.number(
        "a survey's year", year, ValueLimits.EARLIEST.getYear(), ValueLimits.LATEST.getYear());
  }

  /** The scale is looked at first: a short text can mean more digits than fit into memory. */
  private void amount(Optional<BigDecimal> amount) {
    amount.ifPresent(pay ->
        values.require(
            pay.scale() >= 0
                && pay.scale() <= 2
                && pay.signum() >= 0
                && pay.compareTo(MOST_PAY) <= 0,
            () ->
                "an amount of pay is not from 0 to %s, to the hundredth at most"
                    .formatted(MOST_PAY)));
  }

  private static boolean isCurrency(String code) {
    return Currency.availableCurrencies()
        .map(Currency::getCurrencyCode)
        .anyMatch(known -> known.equals(code));
  }
}
