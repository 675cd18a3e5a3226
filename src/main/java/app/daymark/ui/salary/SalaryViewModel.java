package app.daymark.ui.salary;

import app.daymark.catalogue.Role;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the chosen role pays, put into words. */
public final class SalaryViewModel {

  private final RoleChoice choice;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<SalarySurvey>> survey =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SalaryViewModel(RoleChoice choice, Texts texts) {
    this.choice = choice;
    this.texts = texts;
    choice.role().addListener((_, _, role) -> show(role));
    show(choice.role().get());
  }

  public RoleChoice choice() {
    return choice;
  }

  /** The survey to draw; empty when nothing is known about the role's pay. */
  public ReadOnlyObjectProperty<Optional<SalarySurvey>> survey() {
    return survey.getReadOnlyProperty();
  }

  public String roleTitle() {
    return choice.role().get().title();
  }

  /** India, 2023. */
  public String placeAndYear(SalarySurvey shown) {
    String place = Locale.of("", shown.country()).getDisplayCountry(texts.locale());
    return texts.get("salary.placeAndYear", place, String.valueOf(shown.year()));
  }

  public String average(SalarySurvey shown) {
    return shown.average() == null
        ? texts.get("salary.unknown")
        : MoneyFormat.full(shown.average());
  }

  public String range(SalarySurvey shown) {
    return shown.range() == null
        ? texts.get("salary.unknown")
        : texts.get(
            "salary.fromTo",
            MoneyFormat.compact(shown.range().low()),
            MoneyFormat.compact(shown.range().high()));
  }

  public String years(SalaryBand band) {
    return texts.get("salary.years", band.years());
  }

  public String pay(SalaryBand band) {
    return band.typical() == null ? texts.get("salary.unknown") : MoneyFormat.full(band.typical());
  }

  /** What the short form of the amounts stands for; empty where readers know. */
  public String unit(SalarySurvey shown) {
    return shown.country().equals("IN") ? texts.get("salary.lakh") : "";
  }

  public String source(SalarySurvey shown) {
    Source source = shown.source();
    return texts.get("source", source.name(), String.valueOf(source.year()), source.note());
  }

  private void show(Role role) {
    survey.set(role.salaries().stream().findFirst());
  }
}
