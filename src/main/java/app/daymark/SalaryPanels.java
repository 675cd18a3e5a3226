package app.daymark;

import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.HerePanel;
import app.daymark.ui.salary.HereViewModel;
import app.daymark.ui.salary.SalaryViewModel;
import app.daymark.ui.salary.SurveyPickerPanel;
import app.daymark.ui.salary.SurveyPickerViewModel;

/** The part of the composition root that makes what lies over the salary screen. */
final class SalaryPanels {

  private final SalaryViewModel salary;
  private final Texts texts;
  private final Panel.Place place;

  SalaryPanels(SalaryViewModel salary, Texts texts, Panel.Place place) {
    this.salary = salary;
    this.texts = texts;
    this.place = place;
  }

  /** Everything that can be compared. */
  void compare() {
    place.open(new SurveyPickerPanel(new SurveyPickerViewModel(salary.surveys(), texts), texts));
  }

  /** Where the learner is. */
  void here() {
    place.open(close -> new HerePanel(new HereViewModel(salary, texts, close), texts));
  }
}
