package app.daymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.progress.StreakDay.Kind;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressServiceTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;

  ProgressServiceTest(@TempDir Path folder) {
    desk = Desk.open(folder).withSmallPlan();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void tickOn(int day, int task) {
    desk.clock.moveToNoonOf(MONDAY.plusDays(day));
    desk.plans.tick(desk.task(task).id(), MONDAY.plusDays(day));
  }

  private UUID plan() {
    return desk.plans.plans().getFirst().id();
  }

  private void moveTo(int day) {
    desk.clock.moveToNoonOf(MONDAY.plusDays(day));
  }

  private List<Kind> kindsOn(int day) {
    return desk.progress.streak(MONDAY.plusDays(day)).days().stream().map(StreakDay::kind).toList();
  }

  private void finishOnMonday() {
    for (Task task : desk.tasks()) {
      desk.plans.tick(task.id(), MONDAY);
    }
  }

  @Test
  void whatWasDoneCountsByDate() {
    tickOn(0, 0);
    tickOn(0, 1);
    tickOn(1, 2);
    Streak streak = desk.progress.streak(MONDAY.plusDays(2));
    assertThat(streak.length()).isEqualTo(2);
    assertThat(streak.days()).extracting(StreakDay::tasksDone).containsExactly(2, 1, 0);
    assertThat(kindsOn(2)).containsExactly(Kind.KEPT, Kind.KEPT, Kind.OPEN);
  }

  @Test
  void missedDateIsMissedWhileThePlanIsUnderWay() {
    tickOn(0, 0);
    assertThat(kindsOn(2)).containsExactly(Kind.KEPT, Kind.MISSED, Kind.OPEN);
  }

  @Test
  void finishedPlanAsksForNothing() {
    finishOnMonday();
    assertThat(kindsOn(3)).containsExactly(Kind.KEPT, Kind.NONE, Kind.NONE, Kind.NONE);
  }

  @Test
  void planDecidedAgainstAsksForNothing() {
    desk.tasks().forEach(task -> desk.editing.skip(task.id()));
    assertThat(kindsOn(1)).containsExactly(Kind.NONE, Kind.NONE);
  }

  @Test
  void pausedPlanAsksForNothingUntilItIsResumed() {
    tickOn(0, 0);
    moveTo(1);
    desk.editing.pause(plan());
    assertThat(kindsOn(3)).containsExactly(Kind.KEPT, Kind.PAUSED, Kind.PAUSED, Kind.PAUSED);
    moveTo(3);
    desk.editing.resume(plan());
    assertThat(kindsOn(3)).containsExactly(Kind.KEPT, Kind.PAUSED, Kind.PAUSED, Kind.OPEN);
    assertThat(kindsOn(4)).endsWith(Kind.MISSED, Kind.OPEN);
  }

  @Test
  void whatIsDoneOnTheDayOfThePauseCounts() {
    tickOn(0, 0);
    desk.editing.pause(plan());
    assertThat(desk.progress.streak(MONDAY.plusDays(1)).length()).isEqualTo(1);
    moveTo(2);
    desk.editing.resume(plan());
    assertThat(kindsOn(2)).containsExactly(Kind.KEPT, Kind.PAUSED, Kind.OPEN);
  }

  @Test
  void removalOfAPausedPlanDoesNotUndoItsRest() {
    tickOn(0, 0);
    moveTo(1);
    desk.editing.pause(plan());
    moveTo(5);
    desk.editing.removePlan(plan());
    assertThat(kindsOn(5)).startsWith(Kind.KEPT).doesNotContain(Kind.MISSED);
    assertThat(desk.progress.streak(MONDAY.plusDays(5)).length()).isEqualTo(1);
  }

  @Test
  void removalOrPauseOfAFinishedPlanMissesNothing() {
    finishOnMonday();
    moveTo(5);
    desk.editing.pause(plan());
    assertThat(desk.progress.streak(MONDAY.plusDays(5)).length()).isEqualTo(1);
    desk.plans.undo();
    desk.editing.removePlan(plan());
    assertThat(desk.progress.streak(MONDAY.plusDays(5)).length()).isEqualTo(1);
  }

  @Test
  void removedPlanKeepsWhatWasDoneAndWhatWasMissed() {
    tickOn(0, 0);
    moveTo(2);
    desk.editing.removePlan(plan());
    assertThat(kindsOn(4)).containsExactly(Kind.KEPT, Kind.MISSED, Kind.NONE, Kind.NONE, Kind.NONE);
  }

  @Test
  void planToComeAsksForNothingYet() {
    finishOnMonday();
    desk.plans.start(TestData.smallPlan(), PlanTerms.from(MONDAY.plusDays(2)));
    assertThat(kindsOn(2)).containsExactly(Kind.KEPT, Kind.NONE, Kind.OPEN);
  }
}
