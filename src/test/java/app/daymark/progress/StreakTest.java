package app.daymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.DaysOff;
import app.daymark.journal.WeekSince;
import app.daymark.plan.StudyCalendar;
import app.daymark.plan.StudyWeek;
import app.daymark.progress.StreakDay.Kind;
import app.daymark.testkit.Cases;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyCalendar EVERY_DAY = StudyCalendar.of(StudyWeek.EVERY_DAY, MONDAY);
  private static final Course COURSE = new Course(EVERY_DAY, MONDAY, null, false);

  /** One task done on each of some days, counted from Monday. */
  private static Map<LocalDate, Integer> done(int... days) {
    Map<LocalDate, Integer> done = new HashMap<>();
    for (int day : days) {
      done.merge(MONDAY.plusDays(day), 1, Integer::sum);
    }
    return done;
  }

  private static int[] range(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }

  private static Streak on(int day, Map<LocalDate, Integer> done, Course... courses) {
    return Streak.of(done, List.of(courses), MONDAY.plusDays(day));
  }

  private static List<Kind> kinds(Streak streak) {
    return streak.days().stream().map(StreakDay::kind).toList();
  }

  @Test
  void withoutPlansThereIsNone() {
    assertThat(on(0, Map.of())).isEqualTo(new Streak(0, 0, 0, List.of()));
    assertThat(on(-1, Map.of(), COURSE)).isEqualTo(new Streak(0, 0, 0, List.of()));
  }

  @Test
  void todayIsOpenUntilSomethingIsDone() {
    Streak before = on(1, done(0), COURSE);
    assertThat(before.length()).isEqualTo(1);
    assertThat(kinds(before)).containsExactly(Kind.KEPT, Kind.OPEN);
    Streak after = on(1, done(0, 1, 1), COURSE);
    assertThat(after.length()).isEqualTo(2);
    assertThat(after.days())
        .containsExactly(
            new StreakDay(MONDAY, Kind.KEPT, 1), new StreakDay(MONDAY.plusDays(1), Kind.KEPT, 2));
  }

  @Test
  void missedDateBeginsAnew() {
    Streak streak = on(4, done(0, 1, 3), COURSE);
    assertThat(kinds(streak))
        .containsExactly(Kind.KEPT, Kind.KEPT, Kind.MISSED, Kind.KEPT, Kind.OPEN);
    assertThat(streak.length()).isEqualTo(1);
    assertThat(streak.longest()).isEqualTo(2);
  }

  @Test
  void freezeIsEarnedBySevenAndSpentByItself() {
    assertThat(on(5, done(range(0, 5)), COURSE).freezes()).isZero();
    assertThat(on(6, done(range(0, 6)), COURSE).freezes()).isEqualTo(1);
    Streak spent = on(8, done(range(0, 6)), COURSE);
    assertThat(kinds(spent)).endsWith(Kind.KEPT, Kind.FROZEN, Kind.OPEN);
    assertThat(spent.freezes()).isZero();
    assertThat(spent.length()).isEqualTo(7);
    assertThat(on(9, done(range(0, 6)), COURSE).length()).isZero();
  }

  @Test
  void atMostTwoFreezesAreHeld() {
    assertThat(on(13, done(range(0, 13)), COURSE).freezes()).isEqualTo(2);
    assertThat(on(20, done(range(0, 20)), COURSE).freezes()).isEqualTo(2);
    Streak streak = on(23, done(range(0, 20)), COURSE);
    assertThat(kinds(streak)).endsWith(Kind.FROZEN, Kind.FROZEN, Kind.OPEN);
    assertThat(on(24, done(range(0, 20)), COURSE).length()).isZero();
  }

  @Test
  void keptToNextFreezeCountsDown() {
    assertThat(on(0, Map.of(), COURSE).keptToNextFreeze()).isEqualTo(7);
    assertThat(on(0, done(0), COURSE).keptToNextFreeze()).isEqualTo(6);
    assertThat(on(5, done(range(0, 5)), COURSE).keptToNextFreeze()).isEqualTo(1);
    assertThat(on(6, done(range(0, 6)), COURSE).keptToNextFreeze()).isEqualTo(7);
  }

  @Test
  void restDaysDaysOffAndPausesNeitherCountNorBreak() {
    StudyWeek noTuesday =
        new StudyWeek(
            List.of(
                DayOfWeek.MONDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY));
    StudyCalendar calendar =
        StudyCalendar.of(noTuesday, MONDAY)
            .withDaysOff(DaysOff.of(MONDAY.plusDays(2), MONDAY.plusDays(2)))
            .withDaysOff(new DaysOff(MONDAY.plusDays(3), MONDAY.plusDays(3), DaysOff.Reason.PAUSE));
    Course course = new Course(calendar, MONDAY, null, false);
    Streak streak = on(4, done(0, 4), course);
    assertThat(kinds(streak))
        .containsExactly(Kind.KEPT, Kind.REST, Kind.OFF, Kind.PAUSED, Kind.KEPT);
    assertThat(streak.length()).isEqualTo(2);
    assertThat(kinds(on(4, done(0, 1, 2, 3, 4), course)))
        .containsExactly(Kind.KEPT, Kind.EXTRA, Kind.EXTRA, Kind.EXTRA, Kind.KEPT);
  }

  @Test
  void planAsksForNothingOnceItStopped() {
    Course stopped = new Course(EVERY_DAY, MONDAY, MONDAY.plusDays(1), false);
    assertThat(kinds(on(2, done(0), stopped))).containsExactly(Kind.KEPT, Kind.NONE, Kind.NONE);
    assertThat(kinds(on(2, done(0, 1), stopped))).containsExactly(Kind.KEPT, Kind.KEPT, Kind.NONE);
    assertThat(kinds(on(2, done(0, 2), stopped))).containsExactly(Kind.KEPT, Kind.NONE, Kind.EXTRA);
    Course paused = new Course(EVERY_DAY, MONDAY, MONDAY.plusDays(1), true);
    assertThat(kinds(on(2, done(0), paused))).containsExactly(Kind.KEPT, Kind.PAUSED, Kind.PAUSED);
  }

  @Test
  void dateCountsWhenAnyPlanAsks() {
    StudyCalendar mondays = StudyCalendar.of(new StudyWeek(List.of(DayOfWeek.MONDAY)), MONDAY);
    Course onMondays = new Course(mondays, MONDAY, null, false);
    assertThat(on(7, done(0, 7), onMondays).length()).isEqualTo(2);
    assertThat(on(7, done(0, 7), onMondays, COURSE).length()).isEqualTo(1);
    assertThat(
            kinds(
                on(0, Map.of(), new Course(EVERY_DAY, MONDAY.plusDays(1), null, false), onMondays)))
        .containsExactly(Kind.OPEN);
  }

  @Test
  void whatWasDoneBeforeThePlanIsExtraAndWhatIsAheadDoesNotCountYet() {
    Streak streak = on(1, done(-2, 0, 5), COURSE);
    assertThat(kinds(streak)).containsExactly(Kind.EXTRA, Kind.NONE, Kind.KEPT, Kind.OPEN);
    assertThat(streak.length()).isEqualTo(1);
  }

  @Test
  void rulesHoldForAnyPlansAndAnyWork() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      LocalDate today = MONDAY.plusDays(random.nextInt(120));
      List<Course> courses =
          IntStream.range(0, random.nextInt(4)).mapToObj(_ -> anyCourse(random)).toList();
      Map<LocalDate, Integer> done = anyWork(random);
      Streak streak = Streak.of(done, courses, today);
      assertThat(List.of(streak.length(), streak.longest(), streak.freezes()))
          .isEqualTo(StreakOracle.figures(done, courses, today));
      assertThat(streak.days())
          .extracting(StreakDay::date)
          .containsExactlyElementsOf(
              StreakOracle.first(done, courses, today).datesUntil(today.plusDays(1)).toList());
    });
  }

  private static Map<LocalDate, Integer> anyWork(Random random) {
    Map<LocalDate, Integer> done = new HashMap<>();
    int eager = random.nextInt(60, 101);
    for (int day = -5; day < 125; day++) {
      if (random.nextInt(100) < eager) {
        done.put(MONDAY.plusDays(day), random.nextInt(1, 4));
      }
    }
    return done;
  }

  private static Course anyCourse(Random random) {
    LocalDate from = MONDAY.plusDays(random.nextInt(-10, 60));
    List<WeekSince> weeks = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      weeks.add(new WeekSince(from.plusDays(weeks.size() * 20L), anyWeek(random)));
    }
    List<DaysOff> daysOff = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate first = from.plusDays(random.nextInt(-5, 60));
      DaysOff.Reason reason = random.nextBoolean() ? DaysOff.Reason.OFF : DaysOff.Reason.PAUSE;
      daysOff.add(new DaysOff(first, first.plusDays(random.nextInt(10)), reason));
    }
    LocalDate stopped = random.nextBoolean() ? null : from.plusDays(random.nextInt(80));
    return new Course(new StudyCalendar(weeks, daysOff), from, stopped, random.nextBoolean());
  }

  private static List<DayOfWeek> anyWeek(Random random) {
    List<DayOfWeek> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(3) > 0) {
        days.add(day);
      }
    }
    return days.isEmpty() ? List.of(DayOfWeek.SUNDAY) : days;
  }

  /** The same work with a stretch off in between is the same streak. */
  @Test
  void stretchOffChangesNothing() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      Map<LocalDate, Integer> done = anyWork(random);
      done.keySet().removeIf(date -> date.isBefore(MONDAY));
      LocalDate today = MONDAY.plusDays(random.nextInt(120));
      LocalDate from = MONDAY.plusDays(random.nextInt(130));
      int length = random.nextInt(1, 60);
      DaysOff.Reason reason = random.nextBoolean() ? DaysOff.Reason.OFF : DaysOff.Reason.PAUSE;
      Course rested =
          new Course(
              EVERY_DAY.withDaysOff(new DaysOff(from, from.plusDays(length - 1), reason)),
              MONDAY,
              null,
              false);
      Map<LocalDate, Integer> later = new HashMap<>();
      done.forEach((date, count) -> later.put(after(date, from, length), count));

      Streak streak = Streak.of(done, List.of(COURSE), today);
      Streak same = Streak.of(later, List.of(rested), after(today, from, length));
      assertThat(same.length()).isEqualTo(streak.length());
      assertThat(same.longest()).isEqualTo(streak.longest());
      assertThat(same.freezes()).isEqualTo(streak.freezes());
    });
  }

  private static LocalDate after(LocalDate date, LocalDate from, int length) {
    return date.isBefore(from) ? date : date.plusDays(length);
  }
}
