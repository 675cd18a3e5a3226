package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Slot;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  @Test
  void moreTasksThanDaysShareADay() {
    assertThat(Schedule.spread(dates(MONDAY, StudyWeek.EVERY_DAY), 1, 2, 3))
        .containsExactly(slot(0, 0), slot(0, 0), slot(1, 1));
  }

  @Test
  void fewerTasksThanDaysTakeSeveral() {
    assertThat(Schedule.spread(dates(MONDAY, StudyWeek.EVERY_DAY), 3, 7, 2))
        .containsExactly(slot(2, 3), slot(4, 6));
  }

  @Test
  void asManyTasksAsDaysTakeOneEach() {
    assertThat(Schedule.spread(dates(MONDAY, StudyWeek.EVERY_DAY), 1, 3, 3))
        .containsExactly(slot(0, 0), slot(1, 1), slot(2, 2));
  }

  @Test
  void daysOffAreLeftOut() {
    StudyWeek week = new StudyWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    assertThat(Schedule.spread(dates(MONDAY, week), 2, 4, 2))
        .containsExactly(slot(4, 4), slot(7, 11));
  }

  private static StudyDates dates(LocalDate start, StudyWeek week) {
    return new StudyDates(StudyCalendar.of(week, start), start);
  }

  private static Slot slot(int planned, int due) {
    return new Slot(MONDAY.plusDays(planned), MONDAY.plusDays(due));
  }

  @RepeatedTest(500)
  void tasksKeepTheirOrderAndFillTheArea(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StudyWeek week = StudyWeekTest.any(random);
    LocalDate start = MONDAY.plusDays(random.nextInt(1000));
    int from = random.nextInt(1, 100);
    int days = random.nextInt(1, 30);
    int tasks = random.nextInt(1, 60);
    StudyDates numbered = dates(start, week);
    List<LocalDate> dates =
        IntStream.range(0, days).mapToObj(i -> numbered.date(from + i)).toList();

    List<Slot> slots = Schedule.spread(numbered, from, from + days - 1, tasks);

    assertThat(slots).hasSize(tasks);
    assertThat(slots)
        .allSatisfy(slot -> {
          assertThat(dates).contains(slot.plannedOn(), slot.dueOn());
          assertThat(slot.plannedOn()).isBeforeOrEqualTo(slot.dueOn());
        });
    assertThat(slots).extracting(Slot::plannedOn).isSorted();
    assertThat(slots).extracting(Slot::dueOn).isSorted();
    assertThat(dates.indexOf(slots.getFirst().plannedOn())).isZero();
    assertThat(dates.indexOf(slots.getLast().dueOn())).isEqualTo(days - 1);
    assertEven(
        tasks <= days
            ? slots.stream()
                .map(slot -> dates.indexOf(slot.dueOn()) - dates.indexOf(slot.plannedOn()) + 1)
                .toList()
            : dates.stream()
                .map(day -> (int) slots.stream().filter(s -> s.plannedOn().equals(day)).count())
                .toList());
    if (tasks <= days) {
      for (int i = 1; i < tasks; i++) {
        assertThat(dates.indexOf(slots.get(i).plannedOn()))
            .isEqualTo(dates.indexOf(slots.get(i - 1).dueOn()) + 1);
      }
    }
  }

  private static void assertEven(List<Integer> counts) {
    int least = counts.stream().mapToInt(Integer::intValue).min().orElseThrow();
    int most = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertThat(most - least).as(counts.toString()).isLessThanOrEqualTo(1);
    assertThat(least).isPositive();
  }
}
