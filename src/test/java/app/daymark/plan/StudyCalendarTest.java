package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daymark.journal.DaysOff;
import app.daymark.journal.WeekSince;
import app.daymark.plan.StudyCalendar.Kind;
import app.daymark.testkit.Cases;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StudyCalendarTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyWeek MONDAYS = new StudyWeek(List.of(DayOfWeek.MONDAY));
  private static final StudyWeek TUESDAYS = new StudyWeek(List.of(DayOfWeek.TUESDAY));

  private static DaysOff off(int from, int to) {
    return DaysOff.of(MONDAY.plusDays(from), MONDAY.plusDays(to));
  }

  @Test
  void calendarHasAtLeastOneWeek() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyCalendar(List.of(), List.of()))
        .withMessage("A calendar has at least one week");
  }

  @Test
  void weekHoldsFromItsDateOnAndTheFirstAlsoBefore() {
    StudyCalendar calendar =
        StudyCalendar.of(MONDAYS, MONDAY).withWeek(TUESDAYS, MONDAY.plusWeeks(1));
    assertThat(calendar.weekOn(MONDAY.minusYears(1))).isEqualTo(MONDAYS.days());
    assertThat(calendar.weekOn(MONDAY.plusDays(6))).isEqualTo(MONDAYS.days());
    assertThat(calendar.weekOn(MONDAY.plusDays(7))).isEqualTo(TUESDAYS.days());
    assertThat(calendar.latestWeek()).isEqualTo(TUESDAYS);
    assertThat(calendar.has(MONDAY.minusWeeks(1))).isTrue();
    assertThat(calendar.has(MONDAY)).isTrue();
    assertThat(calendar.has(MONDAY.plusDays(1))).isFalse();
    assertThat(calendar.has(MONDAY.plusDays(7))).isFalse();
    assertThat(calendar.has(MONDAY.plusDays(8))).isTrue();
  }

  @Test
  void anotherWeekOnTheSameDateTakesThePlaceOfTheFirst() {
    StudyCalendar mondays = StudyCalendar.of(MONDAYS, MONDAY);
    StudyCalendar tuesdays = mondays.withWeek(TUESDAYS, MONDAY.plusWeeks(1));
    assertThat(tuesdays.weeks()).hasSize(2);
    assertThat(tuesdays.withWeek(MONDAYS, MONDAY.plusWeeks(1))).isEqualTo(mondays);
    assertThat(mondays.withWeek(TUESDAYS, MONDAY)).isEqualTo(StudyCalendar.of(TUESDAYS, MONDAY));
  }

  @Test
  void sameWeekAgainChangesNothing() {
    StudyCalendar calendar = StudyCalendar.of(MONDAYS, MONDAY);
    assertThat(calendar.withWeek(MONDAYS, MONDAY.plusWeeks(1))).isEqualTo(calendar);
    assertThat(calendar.withWeek(MONDAYS, MONDAY)).isEqualTo(calendar);
    assertThat(calendar.withWeek(MONDAYS, MONDAY.minusWeeks(1))).isEqualTo(calendar);
  }

  @Test
  void restDayStaysARestDayOnAHoliday() {
    StudyCalendar calendar =
        StudyCalendar.of(MONDAYS, MONDAY)
            .withDaysOff(off(0, 1))
            .withDaysOff(new DaysOff(MONDAY.plusDays(7), MONDAY.plusDays(7), DaysOff.Reason.PAUSE));
    assertThat(calendar.kind(MONDAY)).isEqualTo(Kind.OFF);
    assertThat(calendar.kind(MONDAY.plusDays(1))).isEqualTo(Kind.REST);
    assertThat(calendar.kind(MONDAY.plusDays(7))).isEqualTo(Kind.PAUSE);
    assertThat(calendar.kind(MONDAY.plusDays(14))).isEqualTo(Kind.STUDY);
    assertThat(calendar.onOrAfter(MONDAY)).isEqualTo(MONDAY.plusDays(14));
    assertThat(calendar.onOrAfter(MONDAY.plusDays(14))).isEqualTo(MONDAY.plusDays(14));
  }

  @Test
  void daysOffAreInOrderAndOnceHoweverTheyCame() {
    StudyCalendar calendar = StudyCalendar.of(MONDAYS, MONDAY);
    assertThat(calendar.withDaysOff(off(3, 4)).withDaysOff(off(0, 9)).withDaysOff(off(0, 1)))
        .isEqualTo(
            calendar
                .withDaysOff(off(0, 1))
                .withDaysOff(off(0, 9))
                .withDaysOff(off(3, 4))
                .withDaysOff(off(0, 1)));
    DaysOff pause = new DaysOff(MONDAY, MONDAY, DaysOff.Reason.PAUSE);
    assertThat(calendar.withDaysOff(pause).withDaysOff(off(0, 0)).daysOff())
        .containsExactly(off(0, 0), pause);
    assertThat(calendar.withDaysOff(off(0, 0)).withoutDaysOff(off(0, 0))).isEqualTo(calendar);
    assertThat(calendar.withDaysOff(off(0, 0)).withoutDaysOff(off(0, 1)).daysOff()).hasSize(1);
  }

  @Test
  void numbersAreThoseOfCountingDayByDay() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      LocalDate start = anyDate(random);
      StudyCalendar calendar = anyCalendar(random, start);
      StudyDates dates = new StudyDates(calendar, start);
      List<LocalDate> counted = new ArrayList<>();
      LocalDate end = start.plusDays(random.nextInt(500));
      for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
        if (isStudyDate(calendar, date)) {
          counted.add(date);
        }
      }
      if (random.nextBoolean()) {
        dates.number(end);
      }
      for (int i = 0; i < counted.size(); i++) {
        assertThat(dates.date(i + 1)).isEqualTo(counted.get(i));
        assertThat(dates.number(counted.get(i))).isEqualTo(i + 1);
      }
      LocalDate any = start.plusDays(random.nextInt(-20, 520));
      if (any.isBefore(end)) {
        long before = counted.stream().filter(date -> date.isBefore(any)).count();
        assertThat(dates.number(any)).isEqualTo((int) before + 1);
      }
    });
  }

  /** Half of them shortly before a leap day. */
  private static LocalDate anyDate(Random random) {
    LocalDate first = LocalDate.of(1970, 1, 1);
    LocalDate any = first.plusDays(random.nextInt(231 * 365));
    return random.nextBoolean()
        ? any
        : LocalDate.of(any.getYear() / 4 * 4, 2, 28).minusDays(random.nextInt(30));
  }

  private static StudyCalendar anyCalendar(Random random, LocalDate start) {
    StudyCalendar calendar = StudyCalendar.of(StudyWeekTest.any(random), start);
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate since = start.plusDays(random.nextInt(-10, 200));
      calendar = calendar.withWeek(StudyWeekTest.any(random), since);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = start.plusDays(random.nextInt(-30, 300));
      calendar = calendar.withDaysOff(DaysOff.of(from, from.plusDays(random.nextInt(60))));
    }
    return calendar;
  }

  private static boolean isStudyDate(StudyCalendar calendar, LocalDate date) {
    for (DaysOff off : calendar.daysOff()) {
      if (off.from().compareTo(date) <= 0 && off.to().compareTo(date) >= 0) {
        return false;
      }
    }
    WeekSince holding = calendar.weeks().getFirst();
    for (WeekSince week : calendar.weeks()) {
      holding = week.since().compareTo(date) <= 0 ? week : holding;
    }
    return holding.days().contains(date.getDayOfWeek());
  }
}
