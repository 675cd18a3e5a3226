package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From answers to a survey, counted by hand. */
class SurveyMakingTest {

  private static final Currency USD = Currency.getInstance("USD");

  private static SalarySurvey survey(Answers answers) {
    return SurveyMaking.survey(
        "IN", 2023, USD, answers, BandBounds.USUAL, new Source("A survey", 2023, ""));
  }

  private static String text(@Nullable Money money) {
    return Objects.requireNonNull(money).amount().toPlainString();
  }

  @Test
  void eachBandHasItsOwnFiguresAndAnEmptyOneSaysSo() {
    Answers answers = new Answers();
    answers.add(10, 0, 1);
    answers.add(20, 0.5, 1);
    answers.add(50, 0, 1);
    answers.add(100, 1, 1);
    answers.add(100.5, 10, 1);
    SalarySurvey survey = survey(answers);
    assertThat(survey.bands()).extracting(SalaryBand::count).containsExactly(3L, 1L, 0L, 1L);
    assertThat(survey.bands())
        .extracting(SalaryBand::years)
        .containsExactly("0–1", "1–5", "5–10", "10+");
    SalaryBand first = survey.bands().getFirst();
    assertThat(
            List.of(
                text(first.average()),
                text(first.p10()),
                text(first.p25()),
                text(first.median()),
                text(first.p75()),
                text(first.p90())))
        .containsExactly("26.67", "12", "15", "20", "35", "44");
    SalaryBand one = survey.bands().get(1);
    assertThat(List.of(text(one.average()), text(one.p10()), text(one.p90()))).containsOnly("100");
    SalaryBand empty = survey.bands().get(2);
    assertThat(empty).isEqualTo(new SalaryBand(5, 10, null, null, null, null, null, null, 0L));
    assertThat(empty.hasFew()).isTrue();
    assertThat(survey.bands().getLast().toYears()).isNull();
    assertThat(text(survey.average())).isEqualTo("56.1");
    SalarySurvey.Range range = Objects.requireNonNull(survey.range());
    assertThat(text(range.low())).isEqualTo("10");
    assertThat(text(range.high())).isEqualTo("100.5");
    assertThat(survey.count()).isEqualTo(5);
    assertThat(survey.currency()).isEqualTo(USD);
  }

  @Test
  void answersThatStandForManyCountAsMany() {
    Answers answers = new Answers();
    answers.add(40, 0, 1);
    answers.add(10, 0, 3);
    assertThat(answers.people()).isEqualTo(4);
    SalaryBand band = survey(answers).bands().getFirst();
    assertThat(text(band.average())).isEqualTo("17.5");
    assertThat(text(band.median())).isEqualTo("10");
    assertThat(text(band.p90())).isEqualTo("31");
    assertThat(band.count()).isEqualTo(4);
  }

  @Test
  void outliersAreTenTimesOffTheMedian() {
    Answers answers = new Answers();
    for (double pay : new double[] {9.9, 10, 100, 100, 100, 1_000, 1_000.1}) {
      answers.add(pay, 3, 1);
    }
    OutlierRule rule = SurveyMaking.outliers(answers);
    assertThat(rule).isEqualTo(new OutlierRule(10, 1_000));
    assertThat(answers.without(rule).size()).isEqualTo(5);
    assertThat(answers.without(OutlierRule.NONE).size()).isEqualTo(7);
    assertThat(SurveyMaking.outliers(new Answers())).isEqualTo(OutlierRule.NONE);
  }

  @Test
  void answersGrow() {
    Answers answers = new Answers();
    for (int pay = 1; pay <= 5_001; pay++) {
      answers.add(pay, pay % 12, 1);
    }
    assertThat(answers.sample().percentile(0.5)).isEqualTo(2_501);
    assertThat(survey(answers).count()).isEqualTo(5_001);
  }

  @Test
  void surveyThatSaysNothingHasNoCurrencyAndNoCount() {
    SalarySurvey nothing =
        new SalarySurvey("IN", 2023, null, null, List.of(), new Source("A survey", 2023, ""));
    assertThat(nothing.currency()).isNull();
    assertThat(nothing.count()).isNull();
  }
}
