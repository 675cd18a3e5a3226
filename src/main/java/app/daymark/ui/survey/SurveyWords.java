package app.daymark.ui.survey;

import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a survey into a line or two. Pure. */
final class SurveyWords {

  private SurveyWords() {}

  /** India, 2023: Stack Overflow Developer Survey 2023. */
  static String title(SalarySurvey survey, Texts texts) {
    return texts.get(
        "bring.survey.title",
        place(survey, texts),
        String.valueOf(survey.year()),
        survey.source().name());
  }

  private static String place(SalarySurvey survey, Texts texts) {
    String country = survey.countryIn(texts.locale());
    return country.isEmpty() ? texts.get("bring.country.all") : country;
  }

  /** What it says as a whole: 1,204 answers, average $23,333, from $10,000 to $40,000. */
  static String figures(SalarySurvey survey, Texts texts) {
    Long count = survey.count();
    SalarySurvey.Range range = survey.range();
    return Stream.of(
            count == null
                ? texts.get("bring.survey.bands", survey.bands().size())
                : texts.get("bring.survey.answers", count),
            survey.average() == null
                ? ""
                : texts.get("bring.survey.average", MoneyFormat.full(survey.average())),
            range == null
                ? ""
                : texts.get(
                    "bring.survey.range",
                    MoneyFormat.full(range.low()),
                    MoneyFormat.full(range.high())))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
