package app.daymark.ui.role;

import app.daymark.catalogue.Role;
import app.daymark.salary.Money;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/** The chosen role, its figures and source put into words. */
public final class RoleViewModel {

  private final RoleChoice choice;
  private final Texts texts;

  public RoleViewModel(RoleChoice choice, Texts texts) {
    this.choice = choice;
    this.texts = texts;
  }

  /** Input: the role to read about. */
  public ObjectProperty<Role> role() {
    return choice.role();
  }

  public RoleChoice choice() {
    return choice;
  }

  public List<Role> related() {
    return choice.related(choice.role().get());
  }

  /** The average of the first survey in a few words; empty when there is none. */
  public String averageFact() {
    return choice.role().get().salaries().stream()
        .filter(survey -> survey.average() != null)
        .findFirst()
        .map(this::averageFact)
        .orElse("");
  }

  private String averageFact(SalarySurvey survey) {
    Money average = survey.average();
    return average == null
        ? ""
        : texts.get(
            "role.salary.fact",
            MoneyFormat.full(average),
            survey.countryIn(texts.locale()),
            String.valueOf(survey.year()));
  }

  /** What the role pays, in a sentence for each survey; empty when nothing is known. */
  public List<String> salaries() {
    return choice.role().get().salaries().stream().map(this::salary).toList();
  }

  /** Where the role's facts come from. */
  public String source() {
    Source source = choice.role().get().source();
    return texts.get("source", source.name(), String.valueOf(source.year()), source.note());
  }

  private String salary(SalarySurvey survey) {
    String place = survey.countryIn(texts.locale());
    String year = String.valueOf(survey.year());
    if (survey.average() == null) {
      return texts.get("role.salary.unknown", place, year);
    }
    String average =
        texts.get(
            "role.salary.average",
            MoneyFormat.full(survey.average()),
            place,
            year,
            survey.source().name());
    return survey.range() == null
        ? average
        : texts.get(
            "role.salary.range",
            average,
            MoneyFormat.compact(survey.range().low()),
            MoneyFormat.compact(survey.range().high()));
  }
}
