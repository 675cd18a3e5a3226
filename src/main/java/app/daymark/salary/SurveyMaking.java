package app.daymark.salary;

import app.daymark.salary.SalarySurvey.Range;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a survey from what people answered. Pure. */
public final class SurveyMaking {

  private SurveyMaking() {}

  /** The outliers among answers, by their median. */
  public static OutlierRule outliers(Answers answers) {
    return answers.size() == 0
        ? OutlierRule.NONE
        : OutlierRule.around(answers.sample().percentile(0.5));
  }

  /**
   * The survey: a band for each bound, also where nobody answered.
   *
   * @param answers at least one
   */
  public static SalarySurvey survey(
      String country,
      int year,
      Currency currency,
      Answers answers,
      BandBounds bounds,
      Source source) {
    Sample all = answers.sample();
    List<SalaryBand> bands =
        IntStream.range(0, bounds.count())
            .mapToObj(band ->
                answers
                    .sample(bounds, band)
                    .band(bounds.from().get(band), bounds.to(band), currency))
            .toList();
    return new SalarySurvey(
        country,
        year,
        Sample.money(all.mean(), currency),
        new Range(Sample.money(all.least(), currency), Sample.money(all.most(), currency)),
        bands,
        source);
  }
}
