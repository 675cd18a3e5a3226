package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyWeekTest {

  private static final StudyWeek WEEKEND =
      new StudyWeek(List.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  @Test
  void daysAreKeptOnceAndMondayFirst() {
    assertThat(WEEKEND.days()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(StudyWeek.EVERY_DAY.days()).containsExactly(DayOfWeek.values());
  }

  @Test
  void weekHasAtLeastOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyWeek(List.of()))
        .withMessage("A study week has at least one day");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 1, 2026-11-28",
    "2026-11-23, 2, 2026-11-29",
    "2026-11-23, 3, 2026-12-05",
    "2026-11-28, 1, 2026-11-28",
    "2026-11-29, 1, 2026-11-29",
    "2026-11-29, 2, 2026-12-05",
    "2026-11-29, 3, 2026-12-06",
  })
  void weekendLearnerStudiesOnWeekends(LocalDate start, int number, LocalDate expected) {
    assertThat(WEEKEND.date(start, number)).isEqualTo(expected);
  }

  @Test
  void everyDayLearnerStudiesEveryDay() {
    assertThat(StudyWeek.EVERY_DAY.date(TestData.MONDAY, 1)).isEqualTo(TestData.MONDAY);
    assertThat(StudyWeek.EVERY_DAY.date(TestData.MONDAY, 90))
        .isEqualTo(TestData.MONDAY.plusDays(89));
    assertThat(StudyWeek.EVERY_DAY.has(TestData.MONDAY)).isTrue();
    assertThat(WEEKEND.has(TestData.MONDAY)).isFalse();
  }

  /** Against counting day by day. */
  @RepeatedTest(100)
  void dateIsTheOneCountingDayByDayFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StudyWeek week = any(random);
    LocalDate start = TestData.MONDAY.plusDays(random.nextInt(1000));
    LocalDate date = start.minusDays(1);
    for (int number = 1; number <= 40; number++) {
      do {
        date = date.plusDays(1);
      } while (!week.days().contains(date.getDayOfWeek()));
      assertThat(week.date(start, number)).as("%s from %s", week, start).isEqualTo(date);
    }
  }

  /** One to seven weekdays. */
  static StudyWeek any(Random random) {
    int bits = random.nextInt(1, 128);
    return new StudyWeek(
        IntStream.rangeClosed(1, 7)
            .filter(day -> (bits >> (day - 1) & 1) == 1)
            .mapToObj(DayOfWeek::of)
            .toList());
  }
}
