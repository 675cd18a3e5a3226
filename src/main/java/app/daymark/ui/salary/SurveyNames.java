package app.daymark.ui.salary;

import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.function.Function;

/** What surveys are called. */
record SurveyNames(Texts texts) {

  /** The country in the window's language, as the source calls it, or all of them. */
  String place(SalarySurvey survey) {
    String country = survey.countryIn(texts.locale());
    return country.isEmpty() ? texts.get("salary.everywhere") : country;
  }

  /** India, 2023. */
  String placeAndYear(SalarySurvey survey) {
    return texts.get("salary.placeAndYear", place(survey), String.valueOf(survey.year()));
  }

  /** Among those of one role: India, 2023; with its source or a number where two are alike. */
  String amongRole(List<KnownSurvey> others, KnownSurvey known) {
    return told(others, known, this::inRole);
  }

  /** Back End Developer, India, 2023; with its source or a number where two are alike. */
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
    List<KnownSurvey> alike = alike(others, known, naming);
    if (alike.size() == 1) {
      return naming.apply(known);
    }
    Function<KnownSurvey, String> withSource = each -> withSource(each, naming);
    List<KnownSurvey> still = alike(alike, known, withSource);
    return still.size() == 1
        ? withSource.apply(known)
        : texts.get("salary.survey.number", withSource.apply(known), still.indexOf(known) + 1);
  }

  private String withSource(KnownSurvey known, Function<KnownSurvey, String> naming) {
    return texts.get("salary.survey.source", naming.apply(known), known.survey().source().name());
  }

  private static List<KnownSurvey> alike(
      List<KnownSurvey> among, KnownSurvey known, Function<KnownSurvey, String> naming) {
    String name = naming.apply(known);
    return among.stream()
        .filter(each -> each.equals(known) || naming.apply(each).equals(name))
        .toList();
  }

  /** Source: Somebody, 2023. What to keep in mind. */
  String source(SalarySurvey survey) {
    Source source = survey.source();
    return texts.get("source", source.name(), String.valueOf(source.year()), source.note()).strip();
  }
}
