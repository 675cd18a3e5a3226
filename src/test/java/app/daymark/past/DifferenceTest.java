package app.daymark.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change.Facts;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;
  private final List<Plan> before;

  DifferenceTest(@TempDir Path folder) {
    desk = Desk.open(folder).withSmallPlan();
    desk.plans.tick(id(0), MONDAY);
    before = desk.plans.plans();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private UUID id(int task) {
    return desk.task(task).id();
  }

  private Difference since() {
    return Difference.between(before, desk.plans.plans());
  }

  @Test
  void sameIsNone() {
    assertThat(since().isNone()).isTrue();
    desk.editing.writeNote(id(1), "a note");
    assertThat(since().isNone()).as("notes are not told").isTrue();
    assertThat(Difference.between(List.of(), List.of()).isNone()).isTrue();
  }

  @Test
  void whatBecameOfTasksIsCountedOnce() {
    desk.plans.reopen(id(0));
    desk.plans.tick(id(1), MONDAY);
    desk.editing.skip(id(2));
    desk.editing.defer(id(3), MONDAY.plusDays(8));
    assertThat(since()).isEqualTo(new Difference(0, 0, 1, 1, 1, 1, 0, 0));
    assertThat(since().isNone()).isFalse();
  }

  @Test
  void aSkippedTaskTakenUpAgainIsReopened() {
    desk.editing.skip(id(1));
    List<Plan> skipped = desk.plans.plans();
    desk.plans.reopen(id(1));
    assertThat(Difference.between(skipped, desk.plans.plans()))
        .isEqualTo(new Difference(0, 0, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void tasksComeAndGo() {
    Plan plan = before.getFirst();
    desk.editing.addTask(plan.areas().getFirst().id(), new Facts("Own", 30, false));
    Task added = desk.task(3);
    assertThat(added.title()).isEqualTo("Own");
    desk.plans.tick(added.id(), MONDAY);
    assertThat(since()).isEqualTo(new Difference(0, 0, 1, 0, 0, 0, 1, 0));
    desk.editing.remove(id(1));
    assertThat(since().removed()).isEqualTo(1);
    desk.editing.removeArea(plan.areas().getLast().id());
    assertThat(since().removed()).isEqualTo(3);
  }

  @Test
  void plansComeAndGoWithTheirTasks() {
    desk.plans.start(TestData.smallPlan(), PlanTerms.from(MONDAY.plusDays(1)));
    assertThat(since()).isEqualTo(new Difference(1, 0, 0, 0, 0, 0, 0, 0));
    desk.plans.tick(id(6), MONDAY);
    assertThat(since()).isEqualTo(new Difference(1, 0, 1, 0, 0, 0, 0, 0));
    desk.editing.removePlan(before.getFirst().id());
    assertThat(since()).isEqualTo(new Difference(1, 1, 1, 0, 0, 0, 0, 0));
  }
}
