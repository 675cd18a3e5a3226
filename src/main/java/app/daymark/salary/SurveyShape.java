package app.daymark.salary;

import app.daymark.journal.SurveyAction.BandFigures;
import app.daymark.journal.SurveyAction.SurveyFigures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a survey into the shape that the journal keeps. Pure. */
final class SurveyShape {

  private SurveyShape() {}

  /** The figures of a survey in which at least one is known. */
  static SurveyFigures of(SalarySurvey survey, Currency currency) {
    SalarySurvey.Range range = survey.range();
    return new SurveyFigures(
        survey.country(),
        survey.year(),
        currency.getCurrencyCode(),
        amount(survey.average()),
        amount(range == null ? null : range.low()),
        amount(range == null ? null : range.high()),
        survey.source().name(),
        survey.source().year(),
        survey.source().note(),
        survey.bands().stream().map(SurveyShape::of).toList());
  }

  private static BandFigures of(SalaryBand band) {
    return new BandFigures(
        band.fromYears(),
        Optional.ofNullable(band.toYears()),
        amount(band.average()),
        amount(band.p10()),
        amount(band.p25()),
        amount(band.median()),
        amount(band.p75()),
        amount(band.p90()),
        Optional.ofNullable(band.count()));
  }

  private static Optional<BigDecimal> amount(@Nullable Money money) {
    return Optional.ofNullable(money).map(Money::amount);
  }
}
