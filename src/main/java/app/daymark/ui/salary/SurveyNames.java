package app.daymark.ui.salary;

import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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

  /** Among those of one role: India, 2023; with its source where that tells two apart. */
  String amongRole(List<KnownSurvey> others, KnownSurvey known) {
    return told(others, known, this::inRole);
  }

  /** Back End Developer, India, 2023; with its source where that tells two apart. */
  String among(List<KnownSurvey> others, KnownSurvey known) {
    return told(others, known, this::amongAll);
  }

  /** Back End Developer, India, 2023. */
  String amongAll(KnownSurvey known) {
    return texts.get("salary.survey.any", known.roleTitle(), inRole(known));
  }

  private String inRole(KnownSurvey known) {
    String name = placeAndYear(known.survey());
    return known.own().isPresent() ? texts.get("salary.survey.own", name) : name;
  }

  private String told(
      List<KnownSurvey> others, KnownSurvey known, Function<KnownSurvey, String> naming) {
    String name = naming.apply(known);
    long same = others.stream().filter(each -> naming.apply(each).equals(name)).count();
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
