package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.Refusal;
import app.daymark.journal.TaskStatus;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanServiceTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;
  private final PlanService plans;

  PlanServiceTest(@TempDir Path folder) {
    desk = Desk.open(folder);
    plans = desk.plans;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void startedPlanIsThereWhole() {
    StudyWeek week = new StudyWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    plans.start(TestData.smallPlan(), new PlanTerms(MONDAY, week, List.of(), 0));
    assertThat(plans.plans()).hasSize(1);
    Plan plan = plans.plans().getFirst();
    assertThat(plan.templateKey()).isEqualTo("small");
    assertThat(plan.title()).isEqualTo("Small plan");
    assertThat(plan.startedOn()).isEqualTo(MONDAY);
    assertThat(plan.calendar().latestWeek()).isEqualTo(week);
    assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(plan.taskCount()).isEqualTo(5);
    assertThat(plan.doneCount()).isZero();
    assertThat(plan.endsOn()).isEqualTo(MONDAY.plusWeeks(2).plusDays(3));
    assertThat(plan.tasks())
        .extracting(Task::title)
        .containsExactly("Task one", "Task two", "Task three", "Task four", "Task five");
    assertThat(plan.areas())
        .extracting(FocusArea::title)
        .containsExactly("First area", "Second area");
    assertThat(plan.areas().getLast().fromDay()).isEqualTo(3);
    assertThat(plan.areas().getLast().toDay()).isEqualTo(6);
    assertThat(plan.areas().getLast().startsOn()).hasValue(MONDAY.plusWeeks(1));
    assertThat(plan.areas().getLast().endsOn()).hasValue(plan.endsOn());
    assertThat(desk.task(2))
        .isEqualTo(
            new Task(
                desk.task(2).id(),
                2,
                "small/three",
                "Task three",
                MONDAY.plusDays(3),
                MONDAY.plusDays(3),
                TaskStatus.OPEN,
                null,
                30,
                true,
                ""));
  }

  @Test
  void plansAreInTheOrderTheyWereStarted() {
    plans.start(TestData.builtInPlan("back-end-20"), PlanTerms.from(MONDAY));
    plans.start(TestData.smallPlan(), PlanTerms.from(MONDAY.minusDays(1)));
    assertThat(plans.plans()).extracting(Plan::templateKey).containsExactly("small", "back-end-20");
  }

  @ParameterizedTest
  @CsvSource({"1969-12-31", "2201-01-01", "-999999999-01-01", "+999999999-12-31"})
  void dateOutOfBoundsIsRefused(LocalDate date) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> plans.start(TestData.smallPlan(), PlanTerms.from(date)))
        .withMessageContaining("between 1970-01-01 and 2200-12-31, not on " + date)
        .withMessageContaining("Nothing was started");
    assertThat(plans.plans()).isEmpty();
    assertThat(desk.lastSeq()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01", "2200-12-31"})
  void dateAtTheBoundsIsTaken(LocalDate date) {
    plans.start(TestData.smallPlan(), PlanTerms.from(date));
    assertThat(plans.plans()).extracting(Plan::startedOn).containsExactly(date);
  }

  @Test
  void largestPlanTheFormatAllowsCanBeStarted() {
    List<PlanTemplate.Task> tasks =
        IntStream.range(0, 5_000)
            .mapToObj(i -> new PlanTemplate.Task("task-" + i, "ह".repeat(200), 6_000, false))
            .toList();
    PlanTemplate template =
        new PlanTemplate(
            "large",
            "Large plan",
            "As large as they get.",
            1_000,
            List.of(new PlanTemplate.FocusArea("all", "All", 1, 1_000, tasks)));
    plans.start(template, PlanTerms.from(MONDAY));
    assertThat(plans.plans()).extracting(Plan::taskCount).containsExactly(5_000L);
    assertThat(plans.undo()).contains("start of “Large plan”");
  }

  @Test
  void tickedTaskIsDoneOnItsDate() {
    desk.withSmallPlan();
    plans.tick(desk.task(1).id(), MONDAY.minusDays(3));
    assertThat(desk.tasks())
        .extracting(Task::isDone)
        .containsExactly(false, true, false, false, false);
    assertThat(desk.task(1).doneOn()).isEqualTo(MONDAY.minusDays(3));
    assertThat(plans.plans().getFirst().doneCount()).isEqualTo(1);
    assertThat(plans.plans().getFirst().areas().getFirst().doneCount()).isEqualTo(1);
  }

  @Test
  void secondTickChangesNothing() {
    UUID task = desk.withSmallPlan().task(0).id();
    plans.tick(task, MONDAY);
    plans.tick(task, MONDAY.minusDays(1));
    assertThat(desk.task(0).doneOn()).isEqualTo(MONDAY);
    assertThat(desk.lastSeq()).isEqualTo(2);
  }

  @Test
  void untickedTaskIsOpenAgain() {
    Task before = desk.withSmallPlan().task(0);
    plans.tick(before.id(), MONDAY);
    plans.reopen(before.id());
    assertThat(desk.task(0)).isEqualTo(before);
    plans.reopen(before.id());
    assertThat(desk.lastSeq()).isEqualTo(3);
  }

  @Test
  void taskThatIsGoneIsRefused() {
    UUID task = desk.withSmallPlan().task(0).id();
    plans.undo();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> plans.tick(task, MONDAY))
        .withMessage("This task is no longer there. Nothing was changed.");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> plans.reopen(task));
    assertThat(desk.lastSeq()).isEqualTo(2);
  }

  @Test
  void listenerIsCalledOnceAChange() {
    AtomicInteger calls = new AtomicInteger();
    plans.onChange(calls::incrementAndGet);
    UUID task = desk.withSmallPlan().task(0).id();
    assertThat(calls).hasValue(1);
    plans.tick(task, MONDAY);
    plans.tick(task, MONDAY);
    assertThat(calls).hasValue(2);
    plans.undo();
    plans.redo();
    assertThat(calls).hasValue(4);
    plans.redo();
    assertThat(calls).hasValue(4);
  }

  @Test
  void studyDateIsTheClocks() {
    assertThat(plans.studyDate()).isEqualTo(MONDAY);
    desk.clock.moveToNoonOf(MONDAY.plusDays(1));
    assertThat(plans.studyDate()).isEqualTo(MONDAY.plusDays(1));
  }
}
