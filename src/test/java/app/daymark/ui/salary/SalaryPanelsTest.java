package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.DrawnPanel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryPanelsTest {

  @TempDir private Path data;
  private int closed;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private SalaryDesk desk() {
    SalarySurvey another = Surveys.survey(null, null, Surveys.average(0, 9, 1));
    return new SalaryDesk(
        data,
        List.of(
            List.of(Surveys.averages()),
            List.of(Surveys.spread("INR"), Surveys.spread("USD"), another)));
  }

  private HereViewModel here(SalaryDesk desk) {
    return new HereViewModel(desk.salary, desk.desk.texts(), () -> closed++);
  }

  @ParameterizedTest
  @ValueSource(ints = {560, 620})
  void panelsAreReadToTheirEnd(int width) {
    try (SalaryDesk desk = desk()) {
      HereViewModel here = here(desk);
      here.years().set("many");
      here.save();
      DrawnPanel drawn = DrawnPanel.of(() -> new HerePanel(here, desk.desk.texts()), width);
      assertThat(drawn.clipped()).isEmpty();
      assertThat(drawn.texts("problem"))
          .containsExactly("Years of experience are a number from 0 to 60, such as 2 or 3.5.");
      DrawnPanel picker =
          DrawnPanel.of(
              () ->
                  new SurveyPickerPanel(
                      new SurveyPickerViewModel(desk.salary.surveys(), desk.desk.texts()),
                      desk.desk.texts()),
              width);
      assertThat(picker.clipped()).isEmpty();
      assertThat(picker.texts("item-title")).hasSize(4);
    }
  }

  @Test
  void whereTheLearnerIsIsShownAndForgotten() {
    try (SalaryDesk desk = desk()) {
      HereViewModel here = here(desk);
      assertThat(here.hasStanding()).isFalse();
      assertThat(here.currency().get().getCurrencyCode()).isEqualTo("INR");
      here.years().set("2");
      here.pay().set("6 lakh");
      here.save();
      assertThat(closed).isEqualTo(1);
      assertThat(desk.salary.standing())
          .contains(new Standing(new BigDecimal("2"), Optional.of(Money.of(600_000, "INR"))));
      HereViewModel again = here(desk);
      assertThat(again.pay().get()).isEqualTo("600000");
      again.clear();
      assertThat(closed).isEqualTo(2);
      assertThat(desk.salary.standing()).isEmpty();
    }
  }

  @Test
  void searchFindsByAnyWord() {
    try (SalaryDesk desk = desk()) {
      SurveyPickerViewModel picker =
          new SurveyPickerViewModel(desk.salary.surveys(), desk.desk.texts());
      picker.search().set("  ANDROID  indi ");
      assertThat(picker.found()).hasSize(3);
      picker.search().set("nobody");
      assertThat(picker.found()).isEmpty();
      assertThat(picker.hint().getValue()).isEqualTo("No survey fits these words.");
      picker.search().set("");
      assertThat(picker.found()).hasSize(4);
    }
  }

  @Test
  void noMoreThanFourCanBePicked() {
    SalarySurvey[] many = {
      Surveys.survey(null, null, Surveys.average(0, 7, 1)),
      Surveys.survey(null, null, Surveys.average(0, 8, 1)),
      Surveys.survey(null, null, Surveys.average(0, 9, 1)),
      Surveys.survey(null, null, Surveys.average(0, 10, 1))
    };
    try (SalaryDesk desk =
        new SalaryDesk(data, List.of(List.of(Surveys.averages()), List.of(many)))) {
      SurveyPickerViewModel picker =
          new SurveyPickerViewModel(desk.salary.surveys(), desk.desk.texts());
      KnownSurvey first = picker.found().getFirst();
      assertThat(picker.isPicked(first)).isTrue();
      assertThat(picker.canToggle(first)).isFalse();
      for (KnownSurvey each : picker.found()) {
        picker.toggle(each);
      }
      KnownSurvey last = picker.found().getLast();
      assertThat(
              Collections.frequency(picker.found().stream().map(picker::isPicked).toList(), true))
          .isEqualTo(4);
      assertThat(picker.canToggle(last)).isFalse();
      assertThat(picker.hint().getValue()).startsWith("Four is as many");
      picker.toggle(picker.found().get(1));
      assertThat(picker.canToggle(last)).isTrue();
    }
  }
}
