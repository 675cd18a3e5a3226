package app.daymark.ui.catchup;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.TaskStatus;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.TestData;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatchUpViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private CatchUpViewModel catchUp;
  private int taken;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    catchUp = on(desk.runner());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CatchUpViewModel on(TaskRunner runner) {
    return new CatchUpViewModel(
        desk.services().catchUp(),
        desk.services().settings(),
        runner,
        desk.texts(),
        desk.board(),
        desk.errors(),
        () -> taken++);
  }

  @Test
  void withNothingBehindThereIsNothingToChoose() {
    assertThat(catchUp.loaded().get()).isFalse();
    start(TestData.smallPlan(), TODAY);
    catchUp.refresh();
    assertThat(catchUp.loaded().get()).isTrue();
    assertThat(catchUp.behind().get()).isFalse();
    assertThat(catchUp.lines()).isEmpty();
  }

  @Test
  void eachWaySaysWhenItEndsAndHowFullDaysGet() {
    start(TestData.smallPlan(), TODAY.minusDays(2));
    catchUp.refresh();
    assertThat(catchUp.behind().get()).isTrue();
    assertThat(catchUp.summary().get()).startsWith("3 tasks from earlier days are still open.");
    assertThat(card(Choice.PUSH))
        .satisfies(card -> {
          assertThat(card.title()).isEqualTo("Move everything later");
          assertThat(card.endLabel() + " " + card.end()).isEqualTo("Ends 7 Mar 2026");
          assertThat(card.later()).isEqualTo("2 days later");
          assertThat(card.load() + " " + card.fullest()).isEqualTo("1\u00a0h on Mon 2 Mar");
          assertThat(card.details())
              .isEqualTo(
                  "Move everything later. Ends 7 Mar 2026, 2 days later."
                      + " Fullest day: 1\u00a0h on Mon 2 Mar.");
        });
    assertThat(card(Choice.COMPRESS))
        .satisfies(card -> {
          assertThat(card.title()).isEqualTo("Fuller days");
          assertThat(card.end()).isEqualTo("4 Mar 2026");
          assertThat(card.later()).isEqualTo("1 day sooner");
        });
    assertThat(card(Choice.TRIM).title()).isEqualTo("Leave some out");
  }

  @Test
  void fullerDaysAreSuggestedWhereTheyGetNoFullerThanByMovingOn() {
    start(TestData.smallPlan(), TODAY.minusDays(2));
    catchUp.refresh();
    assertThat(suggested()).containsExactly(Choice.COMPRESS);
    assertThat(catchUp.reason().get()).startsWith("Suggested: everything fits, it ends sooner");
  }

  @Test
  void leavingOutIsSuggestedWhereOptionalTasksAloneKeepTheEnd() {
    start(days(List.of(60, 60, 60), 1), TODAY.minusDays(1));
    catchUp.refresh();
    assertThat(suggested()).containsExactly(Choice.TRIM);
    assertThat(card(Choice.TRIM).text()).isEqualTo("1 task fewer.");
    assertThat(catchUp.reason().get()).startsWith("Suggested: leaving out optional");
  }

  @Test
  void elseMovingOnIsSuggested() {
    start(days(List.of(60, 60, 60), 0), TODAY.minusDays(1));
    catchUp.refresh();
    assertThat(suggested()).containsExactly(Choice.PUSH);
    assertThat(card(Choice.TRIM).ready()).isFalse();
    assertThat(catchUp.reason().get()).startsWith("Suggested: moving everything later");
    catchUp.take(Choice.TRIM);
    assertThat(taken).as("what is not ready cannot be taken").isZero();
  }

  @ParameterizedTest
  @EnumSource
  void oneClickTakesAWayAndOneUndoTakesItBack(Choice choice) {
    start(days(List.of(60, 60, 60), 1), TODAY.minusDays(1));
    List<Plan> before = desk.plans().plans();
    catchUp.refresh();
    String end = card(choice).end();

    catchUp.take(choice);

    assertThat(taken).isEqualTo(1);
    assertThat(desk.board().shown().getLast())
        .isEqualTo(new Notice("Moved on: “Days” now ends " + end + ".", Notice.Kind.UNDOABLE));
    assertThat(desk.plans().plans().getFirst().endsOn())
        .isEqualTo(choice == Choice.PUSH ? TODAY.plusDays(2) : TODAY.plusDays(1));
    tasks()
        .filteredOn(task -> task.status() == TaskStatus.SKIPPED)
        .hasSize(choice == Choice.TRIM ? 1 : 0);
    catchUp.refresh();
    assertThat(catchUp.behind().get()).isFalse();

    desk.plans().undo();
    assertThat(desk.plans().plans()).isEqualTo(before);
    catchUp.refresh();
    assertThat(catchUp.behind().get()).isTrue();
  }

  @Test
  void theLimitHoldsForFullerDaysAndSaysSoWhereItMovesTheEnd() {
    start(days(List.of(60, 60, 60), 0), TODAY.minusDays(1));
    catchUp.refresh();
    assertThat(card(Choice.COMPRESS).later()).isEqualTo("the same end");
    catchUp.limit().set(60);
    assertThat(card(Choice.COMPRESS).title()).isEqualTo("Fuller days");
    assertThat(card(Choice.COMPRESS).later())
        .isEqualTo("1 day later; with 60 min a day it cannot be sooner");
    assertThat(card(Choice.COMPRESS).load()).isEqualTo("1\u00a0h");
    assertThat(card(Choice.TRIM).later()).isEqualTo("1 day later, with 60 min a day");
    assertThat(card(Choice.PUSH).later()).isEqualTo("1 day later");
  }

  @ParameterizedTest
  @EnumSource
  void theLimitIsKeptBeforeAWayIsTaken(Choice choice) {
    start(days(List.of(60, 60, 60), 1), TODAY.minusDays(1));
    List<Plan> before = desk.plans().plans();
    catchUp.refresh();
    catchUp.limit().set(120);
    assertThat(dayLimit()).as("not while it is being chosen").isEqualTo(180);
    catchUp.take(choice);
    catchUp.closed();
    assertThat(dayLimit()).isEqualTo(120);
    assertThat(desk.plans().undo().orElseThrow()).contains("“Days”");
    assertThat(desk.plans().plans()).isEqualTo(before);
    assertThat(dayLimit()).isEqualTo(120);
  }

  @Test
  void theLimitIsKeptWhenThePanelClosesAndOnlyIfItWasChanged() {
    start(TestData.smallPlan(), TODAY.minusDays(2));
    catchUp.refresh();
    catchUp.closed();
    catchUp.refresh();
    catchUp.limit().set(90);
    catchUp.closed();
    catchUp.closed();
    assertThat(dayLimit()).isEqualTo(90);
    assertThat(desk.plans().undo()).contains("change of the setting day-limit");
    assertThat(desk.plans().undo()).contains("start of “Small plan”");
    assertThat(dayLimit()).isEqualTo(180);
  }

  @Test
  void aLimitThatIsSetElsewhereHoldsHere() {
    desk.services().settings().setDayLimit(45);
    catchUp.refresh();
    assertThat(catchUp.limit().get()).isEqualTo(45);
  }

  @Test
  void aLimitThatNoPlanFitsIntoIsRefusedInWords() {
    start(TestData.smallPlan(), TODAY.minusDays(2));
    catchUp.limit().set(5);
    assertThat(desk.board().latest()).contains("10 to 1,440 minutes");
  }

  @Test
  void optionalTasksComeFirstAndTheSuggestedAreTicked() {
    start(days(List.of(60, 60, 60), 1), TODAY.minusDays(1));
    catchUp.refresh();
    assertThat(catchUp.lines())
        .extracting(DropLine::title)
        .containsExactly("Task 2", "Task 0", "Task 1");
    assertThat(catchUp.lines())
        .extracting(line -> line.dropped().get())
        .containsExactly(true, false, false);
    assertThat(catchUp.lines().getFirst().estimate()).isEqualTo("1\u00a0h, optional");
    assertThat(catchUp.lines().getFirst().detail()).isEqualTo("Days, Tue 3 Mar");
    assertThat(catchUp.leftOut().get()).startsWith("1 of 3 open tasks, about 1\u00a0h.");
  }

  @Test
  void tickingChangesWhatIsLeftOutAtOnce() {
    start(days(List.of(60, 60, 60), 1), TODAY.minusDays(1));
    catchUp.refresh();
    DropLine optional = catchUp.lines().getFirst();
    catchUp.toggle(optional);
    assertThat(card(Choice.TRIM).text()).isEqualTo("Nothing is chosen yet.");
    assertThat(card(Choice.TRIM).ready()).isFalse();
    assertThat(catchUp.leftOut().get())
        .isEqualTo("Nothing is ticked: everything stays in the plan.");
    assertThat(suggested()).as("it stays where it is").containsExactly(Choice.TRIM);
    catchUp.toggle(catchUp.lines().get(1));
    catchUp.toggle(catchUp.lines().get(2));
    assertThat(card(Choice.TRIM).text()).isEqualTo("2 tasks fewer.");
    assertThat(catchUp.lines().getFirst()).as("the lines stay").isSameAs(optional);
    catchUp.limit().set(90);
    assertThat(card(Choice.TRIM).text()).as("a new limit keeps them").isEqualTo("2 tasks fewer.");
    catchUp.take(Choice.TRIM);
    tasks()
        .extracting(Task::status)
        .containsExactly(TaskStatus.SKIPPED, TaskStatus.SKIPPED, TaskStatus.OPEN);
  }

  @Test
  void everythingMayBeLeftOut() {
    start(days(List.of(60, 60), 0), TODAY.minusDays(1));
    catchUp.refresh();
    List.copyOf(catchUp.lines()).forEach(catchUp::toggle);
    assertThat(card(Choice.TRIM).load()).isEqualTo("Nothing is left to do");
    catchUp.take(Choice.TRIM);
    assertThat(desk.plans().plans().getFirst().isFinished()).isTrue();
  }

  @Test
  void severalPlansMoveTogetherAndEachEndIsSaid() {
    start(days(List.of(60, 60, 60), 0), TODAY.minusDays(1));
    start(TestData.smallPlan(), TODAY.minusDays(2));
    List<Plan> before = desk.plans().plans();
    catchUp.refresh();
    assertThat(card(Choice.PUSH).endLabel()).isEqualTo("The last ends");
    assertThat(card(Choice.PUSH).later()).isEqualTo("up to 2 days later");
    assertThat(catchUp.ends())
        .extracting(PlanEnds::title)
        .containsExactly("Small plan, planned until 5 Mar 2026", "Days, planned until 3 Mar 2026");
    assertThat(catchUp.ends().getFirst().dates().getFirst()).isEqualTo("7 Mar 2026");
    assertThat(catchUp.ends()).allSatisfy(plan -> assertThat(plan.dates()).hasSize(3));
    catchUp.take(Choice.PUSH);
    assertThat(desk.board().latest())
        .isEqualTo("Moved on: 2 plans, the last of them now ends 7 Mar 2026.");
    desk.plans().undo();
    assertThat(desk.plans().plans()).isEqualTo(before);
  }

  @Test
  void onlyTheLatestAnswerIsShown() {
    start(days(List.of(60, 60, 60), 0), TODAY.minusDays(1));
    WaitingRunner runner = new WaitingRunner();
    CatchUpViewModel late = on(runner);
    late.refresh();
    late.limit().set(60);
    runner.runOne();
    assertThat(late.loaded().get()).as("the answer for the limit before").isFalse();
    runner.runOne();
    assertThat(late.card(Choice.COMPRESS).get().later()).contains("with 60 min");
    late.limit().set(120);
    late.closed();
    runner.runAll();
    assertThat(late.card(Choice.COMPRESS).get().later()).as("it was closed").contains("with 60");
  }

  @Test
  void aSecondWishIsPassedOverAndClosingMeanwhileKeepsNothingAfterwards() {
    start(days(List.of(60, 60, 60), 0), TODAY.minusDays(1));
    WaitingRunner runner = new WaitingRunner();
    CatchUpViewModel late = on(runner);
    late.limit().set(120);
    runner.runAll();
    late.take(Choice.PUSH);
    late.take(Choice.COMPRESS);
    late.closed();
    runner.runAll();
    assertThat(taken).isEqualTo(1);
    assertThat(desk.plans().undo().orElseThrow()).startsWith("later dates for");
    assertThat(dayLimit()).isEqualTo(120);
  }

  @Test
  void whatWasCaughtUpWithElsewhereIsRefusedAndCanBeTriedAgain() {
    start(TestData.smallPlan(), TODAY.minusDays(2));
    catchUp.refresh();
    on(desk.runner()).refresh();
    desk.services().catchUp().take(Choice.PUSH, 180, Set.of());
    catchUp.take(Choice.PUSH);
    assertThat(taken).isZero();
    assertThat(desk.board().latest()).startsWith("There is nothing to catch up.");
    desk.plans().undo();
    catchUp.take(Choice.PUSH);
    assertThat(taken).isEqualTo(1);
  }

  private void start(PlanTemplate template, LocalDate on) {
    desk.plans().start(template, PlanTerms.from(on));
  }

  /** One task a day with these minutes; the last ones are optional. */
  private static PlanTemplate days(List<Integer> minutes, int optional) {
    List<PlanTemplate.FocusArea> areas = new ArrayList<>();
    for (int i = 0; i < minutes.size(); i++) {
      PlanTemplate.Task task =
          new PlanTemplate.Task(
              "t" + i, "Task " + i, minutes.get(i), i >= minutes.size() - optional);
      areas.add(new PlanTemplate.FocusArea("a" + i, "Area", i + 1, i + 1, List.of(task)));
    }
    return new PlanTemplate("days", "Days", "For tests.", minutes.size(), areas);
  }

  private CatchUpCard card(Choice choice) {
    return catchUp.card(choice).get();
  }

  private List<Choice> suggested() {
    return List.of(Choice.values()).stream().filter(choice -> card(choice).suggested()).toList();
  }

  private ListAssert<Task> tasks() {
    return assertThat(desk.plans().plans().stream().flatMap(Plan::tasks).toList());
  }

  private int dayLimit() {
    return desk.services().settings().settings().dayLimit();
  }
}
