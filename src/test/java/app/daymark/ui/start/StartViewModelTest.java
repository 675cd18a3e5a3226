package app.daymark.ui.start;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.DaysOff;
import app.daymark.plan.Plan;
import app.daymark.plan.StudyWeek;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartViewModelTest {

  @TempDir private Path data;
  private final AtomicInteger started = new AtomicInteger();
  private ViewModelDesk desk;
  private StartViewModel starting;
  private PlanTemplate template;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    template = desk.template("back-end-20");
    starting = starting(desk.runner());
    starting.refresh();
  }

  private StartViewModel starting(TaskRunner runner) {
    return new StartViewModel(
        template,
        StudyWeek.EVERY_DAY,
        desk.plans(),
        runner,
        desk.texts(),
        desk.board(),
        desk.errors(),
        started::incrementAndGet);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StartPreview preview() {
    return requireNonNull(starting.preview().get());
  }

  private DayMark day(LocalDate date) {
    return preview().days().stream().filter(day -> day.date().equals(date)).findFirst().get();
  }

  @Test
  void whatAPlanMeansIsSaidBeforeItStarts() {
    assertThat(starting.title()).isEqualTo("Start “Back end in 20 days”");
    assertThat(preview().first()).isEqualTo("2 Mar 2026");
    assertThat(preview().last()).isEqualTo("21 Mar 2026");
    assertThat(preview().studyDays()).isEqualTo("20");
    assertThat(preview().busiest()).isEqualTo("2\u00a0h 45\u00a0min");
    assertThat(preview().summary()).isEqualTo("2 Mar 2026 – 21 Mar 2026, 20 study days");
    assertThat(preview().days()).hasSize(20);
    assertThat(day(TODAY).today()).isTrue();
    assertThat(day(TODAY).text()).startsWith("Mon 2 Mar: 2 tasks, about");
    assertThat(day(TODAY.plusDays(19)).end()).isTrue();
    assertThat(day(TODAY.plusDays(19)).text()).endsWith("The last day");
    assertThat(preview().days())
        .extracting(DayMark::kind)
        .contains(Kind.LIGHT, Kind.MEDIUM, Kind.FULL);
  }

  @Test
  void restDaysAndDaysOffAreShownAndPutTheEndOff() {
    starting.form().week().set(Set.copyOf(EnumSet.range(MONDAY, FRIDAY)));
    assertThat(preview().last()).isEqualTo("27 Mar 2026");
    starting.addDaysOff(DaysOff.of(TODAY.plusDays(1), TODAY.plusDays(2)));
    assertThat(preview().last()).isEqualTo("31 Mar 2026");
    assertThat(day(TODAY.plusDays(1)).kind()).isEqualTo(Kind.OFF);
    assertThat(day(TODAY.plusDays(1)).text()).isEqualTo("Tue 3 Mar: day off");
    assertThat(day(TODAY.plusDays(5)).kind()).isEqualTo(Kind.REST);
    starting.removeDaysOff(DaysOff.of(TODAY.plusDays(1), TODAY.plusDays(2)));
    assertThat(preview().last()).isEqualTo("27 Mar 2026");
  }

  @Test
  void anOwnPaceFillsDaysUpToItsMinutes() {
    starting.form().minutes().set(60);
    assertThat(preview().last()).isEqualTo("21 Mar 2026");
    starting.form().ownPace().set(true);
    assertThat(preview().busiest()).isEqualTo("1\u00a0h");
    assertThat(preview().studyDays()).isGreaterThan("20");
  }

  @Test
  void aPlanStartsOnTheChosenTermsWithUndoAtHand() {
    DaysOff added = DaysOff.of(TODAY.plusDays(8), TODAY.plusDays(9));
    starting.form().startOn().set(TODAY.plusDays(1));
    starting.form().week().set(Set.of(TUESDAY, MONDAY));
    starting.form().ownPace().set(true);
    starting.form().minutes().set(120);
    starting.addDaysOff(added);
    starting.addDaysOff(added);
    // Entered, but not added: it counts all the same, for the preview showed it.
    starting.form().entry().from().set(TODAY.plusDays(20));
    starting.start();
    assertThat(started).hasValue(1);
    Plan plan = desk.plans().plans().getFirst();
    assertThat(plan.startedOn()).isEqualTo(TODAY.plusDays(1));
    assertThat(plan.calendar().latestWeek().days()).containsExactly(MONDAY, TUESDAY);
    assertThat(plan.calendar().daysOff())
        .containsExactly(added, DaysOff.of(TODAY.plusDays(20), TODAY.plusDays(20)));
    assertThat(plan.minutesADay()).isEqualTo(120);
    assertThat(desk.texts().dateWithYear(plan.endsOn())).isEqualTo(preview().last());
    assertThat(desk.board().shown())
        .containsExactly(new Notice("Started: Back end in 20 days", Notice.Kind.UNDOABLE));
  }

  @Test
  void aSecondPlanFromATemplateIsAskedForFirst() {
    starting.start();
    assertThat(starting.asking().get()).isFalse();
    starting = starting(desk.runner());
    starting.refresh();
    assertThat(starting.before().get()).isEqualTo("2 Mar 2026");
    starting.start();
    assertThat(starting.asking().get()).isTrue();
    assertThat(desk.plans().plans()).hasSize(1);
    starting.notNow();
    assertThat(starting.asking().get()).isFalse();
    assertThat(desk.plans().plans()).hasSize(1);
    starting.start();
    starting.startAnother();
    assertThat(desk.plans().plans()).hasSize(2);
    assertThat(started).hasValue(2);
  }

  @Test
  void aWeekWithoutADayIsNoWeek() {
    starting.form().week().set(Set.of());
    assertRefused("Choose at least one day to study on.");
  }

  @Test
  void anEmptiedDateIsAskedFor() {
    starting.form().startOn().set(null);
    assertRefused("Choose a date to start on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "1969-12-31", "2201-01-01", "9999-12-31"})
  void aDateBeyondAllCalendarsIsRefused(LocalDate date) {
    starting.form().startOn().set(date);
    assertRefused("between 1970-01-01 and 2200-12-31");
  }

  @Test
  void daysOffThatEndBeforeTheyBeginAreRefusedWhereTheyAreEntered() {
    starting.form().entry().from().set(TODAY.plusDays(3));
    starting.form().entry().to().set(TODAY);
    assertThat(starting.form().entry().problem().get())
        .startsWith("Days off end on or after the date they begin");
    assertThat(starting.form().entry().entered().get()).isNull();
    assertRefused("The days off need another look");
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 9})
  void tooLittleADayIsRefused(int minutes) {
    starting.form().ownPace().set(true);
    starting.form().minutes().set(minutes);
    assertRefused("10 to 1,440 minutes");
  }

  private void assertRefused(String reason) {
    assertThat(starting.problem().get()).contains(reason);
    assertThat(starting.canStart().get()).isFalse();
    assertThat(starting.preview().get()).isNull();
    starting.start();
    starting.startAnother();
    assertThat(desk.plans().plans()).isEmpty();
    assertThat(started).hasValue(0);
    starting.form().startOn().set(TODAY);
    starting.form().week().set(Set.of(MONDAY));
    starting.form().entry().clear();
    starting.form().ownPace().set(false);
    assertThat(starting.problem().get()).isEmpty();
    assertThat(starting.canStart().get()).isTrue();
  }

  @Test
  void aVacationLongerThanThePlanSimplyWorks() {
    starting.addDaysOff(DaysOff.of(TODAY.plusDays(1), TODAY.plusYears(3)));
    starting.start();
    assertThat(desk.plans().plans().getFirst().endsOn()).isAfter(TODAY.plusYears(3));
  }

  @Test
  void theOfferedDateGoesOnWithTheCalendarButAChosenOneStays() {
    desk.goTo(TODAY.plusDays(1));
    starting.refresh();
    assertThat(starting.form().startOn().get()).isEqualTo(TODAY.plusDays(1));
    starting.form().startOn().set(TODAY.plusDays(9));
    desk.goTo(TODAY.plusDays(2));
    starting.refresh();
    assertThat(starting.form().startOn().get()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void onlyTheAnswerToTheLatestTermsIsShown() {
    WaitingRunner later = new WaitingRunner();
    starting = starting(later);
    starting.refresh();
    starting.form().startOn().set(TODAY.plusDays(5));
    starting.form().startOn().set(TODAY.plusDays(10));
    later.runNewestFirst();
    assertThat(preview().first()).isEqualTo("12 Mar 2026");
  }

  @Test
  void aSecondClickBeforeTheFirstIsMetStartsNothing() {
    WaitingRunner later = new WaitingRunner();
    starting = starting(later);
    assertThat(starting.canStart().get()).as("before it is known what was started").isFalse();
    starting.refresh();
    later.runAll();
    starting.start();
    starting.start();
    later.runAll();
    assertThat(desk.plans().plans()).hasSize(1);
    assertThat(started).hasValue(1);
  }
}
