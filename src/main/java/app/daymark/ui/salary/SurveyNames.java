package app.daymark.ui.salary;

import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Locale;

/** What surveys are called. */
record SurveyNames(Texts texts) {

  /** The country in the window's language, as the source calls it, or all of them. */
  String place(SalarySurvey survey) {
    String country = survey.country();
    if (country.isEmpty()) {
      return texts.get("salary.everywhere");
    }
    return country.matches("[A-Z]{2}")
        ? Locale.of("", country).getDisplayCountry(texts.locale())
        : country;
  }

  /** India, 2023. */
  String placeAndYear(SalarySurvey survey) {
    return texts.get("salary.placeAndYear", place(survey), String.valueOf(survey.year()));
  }

  /** Among those of one role: India, 2023 (Somebody). */
  String amongRole(KnownSurvey known) {
    String source = known.survey().source().name();
    return texts.get(
        known.own().isPresent() ? "salary.survey.own" : "salary.survey.pack",
        placeAndYear(known.survey()),
        source);
  }

  /** Among all: Back End Developer, India, 2023. */
  String amongAll(KnownSurvey known) {
    return texts.get("salary.survey.any", known.roleTitle(), placeAndYear(known.survey()));
  }

  /** The same, with its source where another one would be called the same. */
  String among(List<KnownSurvey> others, KnownSurvey known) {
    String name = amongAll(known);
    long same = others.stream().filter(each -> amongAll(each).equals(name)).count();
    return same > 1
        ? texts.get("salary.survey.source", name, known.survey().source().name())
        : name;
  }

  /** Source: Somebody, 2023. What to keep in mind. */
  String source(SalarySurvey survey) {
    Source source = survey.source();
    return texts.get("source", source.name(), String.valueOf(source.year()), source.note()).strip();
  }
}
