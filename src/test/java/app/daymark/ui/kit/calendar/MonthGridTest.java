package app.daymark.ui.kit.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.calendar.MonthGrid.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthGridTest {

  @Test
  void aDateStandsUnderItsWeekday() {
    MonthGrid november = month(2026, 11, MONDAY);
    assertThat(november.slots()).hasSize(30);
    assertThat(november.slots().getFirst()).isEqualTo(new Slot(LocalDate.of(2026, 11, 1), 0, 6));
    assertThat(november.slots().get(1)).isEqualTo(new Slot(LocalDate.of(2026, 11, 2), 1, 0));
    assertThat(november.slots().getLast()).isEqualTo(new Slot(LocalDate.of(2026, 11, 30), 5, 0));
  }

  @Test
  void whereWeeksStartOnSundayTheSameMonthIsARowShorter() {
    MonthGrid november = month(2026, 11, SUNDAY);
    assertThat(november.slots().getFirst()).isEqualTo(new Slot(LocalDate.of(2026, 11, 1), 0, 0));
    assertThat(november.slots().getLast()).isEqualTo(new Slot(LocalDate.of(2026, 11, 30), 4, 1));
  }

  @Test
  void weeksBeforeTheFirstDayTakeNoRoom() {
    List<MonthGrid> grids =
        MonthGrid.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 2), MONDAY);
    assertThat(grids)
        .extracting(MonthGrid::month)
        .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
    assertThat(grids.getFirst().slots())
        .hasSize(8)
        .startsWith(new Slot(LocalDate.of(2026, 11, 23), 0, 0))
        .endsWith(new Slot(LocalDate.of(2026, 11, 30), 1, 0));
    assertThat(grids.getLast().slots())
        .containsExactly(
            new Slot(LocalDate.of(2026, 12, 1), 0, 1), new Slot(LocalDate.of(2026, 12, 2), 0, 2));
  }

  @Test
  void monthsGoOnOverTheEndOfAYear() {
    assertThat(MonthGrid.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), MONDAY))
        .containsExactly(
            new MonthGrid(
                YearMonth.of(2026, 12), List.of(new Slot(LocalDate.of(2026, 12, 31), 0, 3))),
            new MonthGrid(
                YearMonth.of(2027, 1), List.of(new Slot(LocalDate.of(2027, 1, 1), 0, 4))));
  }

  @Test
  void februaryHasALeapDayWhenTheYearHas() {
    assertThat(month(2028, 2, MONDAY).slots()).hasSize(29);
    assertThat(month(2027, 2, MONDAY).slots()).hasSize(28);
    assertThat(month(2028, 2, MONDAY).slots().getLast())
        .isEqualTo(new Slot(LocalDate.of(2028, 2, 29), 4, 1));
  }

  @ParameterizedTest
  @EnumSource
  void theColumnsBeginWithTheFirstWeekday(DayOfWeek weekStart) {
    List<DayOfWeek> weekdays = MonthGrid.weekdays(weekStart);
    assertThat(weekdays).startsWith(weekStart).containsExactlyInAnyOrder(DayOfWeek.values());
    for (int month = 1; month <= 12; month++) {
      assertThat(month(2026, month, weekStart).slots())
          .allSatisfy(slot ->
              assertThat(weekdays.get(slot.column())).isEqualTo(slot.date().getDayOfWeek()));
    }
  }

  @Test
  void fewMonthsMakeOnePortionAndManyMakeEvenOnes() {
    assertThat(MonthGrid.portions(months(13), 13)).containsExactly(months(13));
    assertThat(MonthGrid.portions(months(14), 13)).extracting(List::size).containsExactly(7, 7);
    List<List<MonthGrid>> tenYears = MonthGrid.portions(months(121), 13);
    assertThat(tenYears).allSatisfy(each -> assertThat(each).hasSizeBetween(12, 13));
    assertThat(tenYears.stream().flatMap(List::stream)).isEqualTo(months(121));
  }

  private static List<MonthGrid> months(int count) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return MonthGrid.of(first, first.plusMonths(count).minusDays(1), MONDAY);
  }

  private static MonthGrid month(int year, int month, DayOfWeek weekStart) {
    YearMonth whole = YearMonth.of(year, month);
    return MonthGrid.of(whole.atDay(1), whole.atEndOfMonth(), weekStart).getFirst();
  }
}
