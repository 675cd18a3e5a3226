package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
