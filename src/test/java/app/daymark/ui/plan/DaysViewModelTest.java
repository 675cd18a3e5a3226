package app.daymark.ui.plan;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.TestData;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.DaysOffLine;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of six days, Monday 2 March to Saturday 7 March. */
class DaysViewModelTest {

  private static final DaysOff OFF = DaysOff.of(TODAY.plusDays(1), TODAY.plusDays(2));

  @TempDir private Path data;
  private ViewModelDesk desk;
  private DaysViewModel days;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    desk.plans().start(TestData.smallPlan(), PlanTerms.from(TODAY));
    days =
        new DaysViewModel(
            plan().id(),
            desk.plans(),
            desk.services().editing(),
            desk.runner(),
            desk.texts(),
            desk.changes(),
            desk.errors());
    days.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Plan plan() {
    return desk.plans().plans().getFirst();
  }

  private void assertTold(String words) {
    assertThat(desk.board().shown().getLast()).isEqualTo(new Notice(words, Notice.Kind.UNDOABLE));
  }

  @Test
  void aPlansDaysAreShownAsTheyAre() {
    assertThat(days.present().get()).isTrue();
    assertThat(days.title().get()).isEqualTo("Small plan");
    assertThat(days.end().get()).isEqualTo("Ends 7 Mar 2026");
    assertThat(days.week().get()).containsExactlyInAnyOrder(DayOfWeek.values());
    assertThat(days.daysOff()).isEmpty();
    assertThat(days.ifWeek().get()).isEmpty();
    assertThat(days.ifOff().get()).isEmpty();
    assertThat(days.paused().get()).isFalse();
  }

  @Test
  void anotherWeekShowsItsEndThenIsApplied() {
    days.week().set(Set.of(MONDAY, SATURDAY, SUNDAY));
    assertThat(days.ifWeek().get()).isEqualTo("It would end on 15 Mar 2026 instead of 7 Mar 2026.");
    assertThat(plan().calendar().latestWeek().days()).hasSize(7);
    days.changeWeek();
    assertTold("New study days: Small plan");
    assertThat(plan().calendar().latestWeek().days()).containsExactly(MONDAY, SATURDAY, SUNDAY);
    days.refresh();
    assertThat(days.end().get()).isEqualTo("Ends 15 Mar 2026");
    assertThat(days.ifWeek().get()).isEmpty();
    desk.plans().undo();
    days.refresh();
    assertThat(days.week().get()).as("follows an undo").hasSize(7);
  }

  @Test
  void aWeekWithoutADayIsRefusedInPlace() {
    days.week().set(Set.of());
    assertThat(days.weekProblem().get()).isEqualTo("Choose at least one day to study on.");
    assertThat(days.ifWeek().get()).isEmpty();
    days.changeWeek();
    assertThat(plan().calendar().latestWeek().days()).hasSize(7);
    assertThat(desk.board().shown()).isEmpty();
    days.week().set(Set.of(MONDAY));
    assertThat(days.weekProblem().get()).isEmpty();
  }

  @Test
  void aWeekThatIsBeingChosenStaysWhenSomethingElseChanges() {
    days.week().set(Set.of(MONDAY));
    days.addDaysOff(OFF);
    days.refresh();
    assertThat(days.week().get()).containsExactly(MONDAY);
  }

  @Test
  void daysOffShowTheirEndAreAddedAndTakenOut() {
    days.entry().from().set(OFF.from());
    days.entry().to().set(OFF.to());
    assertThat(days.ifOff().get()).isEqualTo("It would end on 9 Mar 2026 instead of 7 Mar 2026.");
    days.addDaysOff(OFF);
    assertTold("Days off added: 3 Mar 2026 – 4 Mar 2026");
    assertThat(days.entry().from().get()).isNull();
    days.refresh();
    assertThat(days.end().get()).isEqualTo("Ends 9 Mar 2026");
    assertThat(days.daysOff())
        .containsExactly(
            new DaysOffLine(
                OFF, "3 Mar 2026 – 4 Mar 2026", "Without them it would end on 7 Mar 2026.", true));
    days.removeDaysOff(OFF);
    assertTold("Days off taken out: 3 Mar 2026 – 4 Mar 2026");
    assertThat(plan().calendar().daysOff()).isEmpty();
  }

  @Test
  void daysOffBeyondTheEndChangeNothingAndSaySo() {
    days.entry().from().set(TODAY.plusDays(60));
    assertThat(days.ifOff().get()).isEqualTo("It would still end on 7 Mar 2026.");
  }

  @Test
  void daysOffThatMakeNoSenseAreRefused() {
    days.entry().from().set(TODAY);
    days.entry().to().set(TODAY.minusDays(1));
    assertThat(days.entry().problem().get()).contains("on or after the date they begin");
    days.addDaysOff(DaysOff.of(TODAY, TODAY.minusDays(1)));
    assertThat(plan().calendar().daysOff()).isEmpty();
    assertThat(desk.board().shown().getLast().kind()).isEqualTo(Notice.Kind.WARNING);
  }

  @Test
  void aPausedPlanSaysWhereItWouldEndAndGoesOn() {
    days.pause();
    assertTold("Paused: Small plan");
    desk.goTo(TODAY.plusDays(3));
    days.refresh();
    assertThat(days.paused().get()).isTrue();
    assertThat(days.pauseText().get())
        .isEqualTo("Paused on 2 Mar 2026. If you go on today, it ends on 10 Mar 2026.");
    days.resume();
    assertTold("Going on: Small plan");
    days.refresh();
    assertThat(plan().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(days.end().get()).isEqualTo("Ends 10 Mar 2026");
    assertThat(days.daysOff())
        .singleElement()
        .satisfies(line -> assertThat(line.removable()).as("a pause happened").isFalse())
        .satisfies(line -> assertThat(line.detail()).isEqualTo("The plan was paused."));
  }

  @Test
  void aPlanThatIsGoneSaysSo() {
    desk.plans().undo();
    days.refresh();
    assertThat(days.present().get()).isFalse();
  }
}
