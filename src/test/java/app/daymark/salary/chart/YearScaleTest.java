package app.daymark.salary.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.daymark.salary.SalaryBand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearScaleTest {

  private static YearScale scale(List<SalaryBand> one, List<SalaryBand> other) {
    return YearScale.of(
        Surveys.content(
                Surveys.survey(null, null, one.toArray(SalaryBand[]::new)),
                Surveys.survey(null, null, other.toArray(SalaryBand[]::new)))
            .series());
  }

  private static final List<SalaryBand> USUAL = Surveys.averages().bands();

  @Test
  void surveysWithTheSameBandsHaveASlotForEach() {
    YearScale scale = scale(USUAL, USUAL);
    assertThat(scale.slots())
        .extracting(YearScale.Slot::years)
        .containsExactly("0–1", "1–5", "5–10", "10+");
    assertThat(USUAL).allSatisfy(band -> assertThat(scale.first(band)).isEqualTo(scale.last(band)));
  }

  @Test
  void bandOfAnotherSurveyMayTakeSeveral() {
    SalaryBand wide = Surveys.average(0, 8, 1);
    SalaryBand open = Surveys.average(8, null, 1);
    YearScale scale = scale(USUAL, List.of(wide, open));
    assertThat(scale.slots())
        .extracting(YearScale.Slot::years)
        .containsExactly("0–1", "1–5", "5–8", "8–10", "10+");
    assertThat(scale.first(wide)).isZero();
    assertThat(scale.last(wide)).isEqualTo(2);
    assertThat(scale.first(open)).isEqualTo(3);
    assertThat(scale.last(open)).isEqualTo(4);
  }

  @Test
  void yearsThatNoBandIsAboutHaveASlotToo() {
    YearScale scale = scale(List.of(Surveys.average(0, 2, 1)), List.of(Surveys.average(5, 7, 1)));
    assertThat(scale.slots())
        .extracting(YearScale.Slot::years)
        .containsExactly("0–2", "2–5", "5–7");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5, 0.5", "1, 1", "3, 1.5", "3.5, 1.625", "5, 2", "10, 3", "20, 3.5"})
  void yearsGoOnEvenlyWithinASlot(double years, double position) {
    assertThat(scale(USUAL, USUAL).position(years).orElseThrow()).isCloseTo(position, within(1e-9));
  }

  @Test
  void moreYearsAreNeverFurtherLeft() {
    YearScale scale = scale(USUAL, List.of(Surveys.average(0, 8, 1)));
    double last = -1;
    for (double years = 0; years <= 60; years += 0.25) {
      double now = scale.position(years).orElseThrow();
      assertThat(now).isGreaterThan(last).isLessThan(scale.slots().size());
      last = now;
    }
  }

  @Test
  void yearsOutsideAllBandsHaveNoPlace() {
    YearScale scale = scale(List.of(Surveys.average(1, 2, 1)), List.of(Surveys.average(2, 5, 1)));
    assertThat(scale.position(0.9)).isEmpty();
    assertThat(scale.position(5)).isEmpty();
    assertThat(scale.position(4.9)).isPresent();
  }
}
