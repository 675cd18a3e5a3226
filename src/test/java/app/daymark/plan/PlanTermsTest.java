package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.Refusal;
import app.daymark.testkit.Cases;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTermsTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private static PlanTerms terms(List<DaysOff> daysOff, int minutes) {
    return new PlanTerms(MONDAY, StudyWeek.EVERY_DAY, daysOff, minutes);
  }

  private static void assertRefused(PlanTerms terms, String why) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PlanPreview.of(TestData.smallPlan(), terms))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "1969-12-31", "2201-01-01", "9999-12-31", "-0044-03-15"})
  void startOutsideOfTimeIsRefused(String start) {
    assertRefused(PlanTerms.from(LocalDate.parse(start)), "between 1970-01-01 and 2200-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "2024-02-29", "2200-12-31"})
  void startAtTheEdgesOfTimeWorks(String start) {
    PlanPreview preview =
        PlanPreview.of(TestData.smallPlan(), PlanTerms.from(LocalDate.parse(start)));
    assertThat(preview.firstOn()).isEqualTo(start);
    assertThat(preview.endsOn()).isEqualTo(LocalDate.parse(start).plusDays(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 9, 1_441})
  void minutesNoDayHasAreRefused(int minutes) {
    assertRefused(terms(List.of(), minutes), "10 to 1,440 minutes a study day, not ");
  }

  @Test
  void fewAndManyMinutesWork() {
    assertThat(PlanPreview.of(TestData.smallPlan(), terms(List.of(), 10)).endsOn())
        .isEqualTo(MONDAY.plusDays(14));
    assertThat(PlanPreview.of(TestData.smallPlan(), terms(List.of(), 1_440)).endsOn())
        .isEqualTo(MONDAY);
  }

  @Test
  void daysOffEndAfterTheyBegin() {
    DaysOff wrong = DaysOff.of(MONDAY, MONDAY.minusDays(1));
    assertRefused(terms(List.of(wrong), 0), "Days off end on or after the date they begin");
    LocalDate never = LocalDate.of(2201, 1, 1);
    assertRefused(terms(List.of(DaysOff.of(MONDAY, never)), 0), "Days off lie between");
    LocalDate past = LocalDate.of(1969, 1, 1);
    assertRefused(terms(List.of(DaysOff.of(past, MONDAY)), 0), "Days off lie between");
  }

  @Test
  void planHasUpTo500StretchesOfDaysOff() {
    List<DaysOff> most =
        IntStream.range(0, 500).mapToObj(i -> DaysOff.of(MONDAY, MONDAY.plusDays(i))).toList();
    assertThat(PlanPreview.of(TestData.smallPlan(), terms(most, 0)).firstOn())
        .isEqualTo(MONDAY.plusDays(500));
    List<DaysOff> more =
        IntStream.range(0, 501).mapToObj(i -> DaysOff.of(MONDAY, MONDAY.plusDays(i))).toList();
    assertRefused(terms(more, 0), "up to 500 stretches of days off, not 501");
  }

  @Test
  void previewShowsWhatEachDateHas() {
    PlanTerms terms = terms(List.of(DaysOff.of(MONDAY, MONDAY)), 60);
    PlanPreview preview = PlanPreview.of(TestData.smallPlan(), terms);
    LocalDate tuesday = MONDAY.plusDays(1);
    assertThat(preview.calendar()).isEqualTo(terms.calendar());
    assertThat(preview.firstOn()).isEqualTo(tuesday);
    assertThat(preview.endsOn()).isEqualTo(MONDAY.plusDays(3));
    assertThat(preview.tasks())
        .isEqualTo(Map.of(tuesday, 2, tuesday.plusDays(1), 2, tuesday.plusDays(2), 1));
    assertThat(preview.load().byDate().values()).containsExactly(60, 60, 30);
  }

  @Test
  void ownPaceIsNeverExceededAndKeepsTheOrder() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      int minutes = random.nextInt(10, 300);
      List<DaysOff> daysOff =
          IntStream.range(0, random.nextInt(4))
              .mapToObj(i -> DaysOff.of(MONDAY.plusDays(i * 9L), MONDAY.plusDays(i * 11L)))
              .toList();
      PlanTerms terms = new PlanTerms(MONDAY, StudyWeekTest.any(random), daysOff, minutes);
      StartPlan start = NewPlan.from(TestData.anyPlan(random), terms, TestData.ids(seed));
      List<NewTask> tasks = start.areas().stream().flatMap(area -> area.tasks().stream()).toList();
      assertThat(tasks).isSortedAccordingTo(Comparator.comparing(NewTask::plannedOn));
      assertThat(tasks).isSortedAccordingTo(Comparator.comparing(NewTask::dueOn));
      assertThat(load(tasks, terms.calendar()).values()).allMatch(each -> each <= minutes);
      StudyDates dates = new StudyDates(terms.calendar(), MONDAY);
      start
          .areas()
          .forEach(area -> {
            assertThat(dates.date(area.fromDay())).isEqualTo(area.tasks().getFirst().plannedOn());
            assertThat(dates.date(area.toDay())).isEqualTo(area.tasks().getLast().dueOn());
          });
    });
  }

  private static Map<LocalDate, Integer> load(List<NewTask> tasks, StudyCalendar calendar) {
    Map<LocalDate, Integer> load = new HashMap<>();
    for (NewTask task : tasks) {
      List<LocalDate> dates =
          task.plannedOn().datesUntil(task.dueOn().plusDays(1)).filter(calendar::has).toList();
      assertThat(dates).startsWith(task.plannedOn()).endsWith(task.dueOn());
      int left = task.minutes();
      for (int i = 0; i < dates.size(); i++) {
        int part = Math.ceilDiv(left, dates.size() - i);
        load.merge(dates.get(i), part, Integer::sum);
        left -= part;
      }
    }
    return load;
  }
}
