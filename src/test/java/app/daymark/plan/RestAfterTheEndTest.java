package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change.Facts;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan that was finished asked for nothing since; opening something in it must not say it did.
 */
class RestAfterTheEndTest {

  private static final LocalDate LATER = TestData.MONDAY.plusDays(30);

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void finishAPlanInThreeDays() {
    desk = Desk.open(folder).withSmallPlan();
    List<Task> tasks = desk.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      LocalDate date = TestData.MONDAY.plusDays(Math.min(i, 2));
      desk.clock.moveToNoonOf(date);
      desk.plans.tick(tasks.get(i).id(), date);
    }
    desk.clock.moveToNoonOf(LATER);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private int streak() {
    return desk.progress.streak(LATER).length();
  }

  @Test
  void addingATaskLaterBreaksNoStreak() {
    assertThat(streak()).isEqualTo(3);
    var before = desk.rows().get("day_off");
    desk.editing.addTask(
        desk.plans.plans().getFirst().areas().getFirst().id(), new Facts("More", 30, false));
    assertThat(streak()).isEqualTo(3);
    assertThat(desk.task(3).plannedOn()).isEqualTo(LATER);
    assertThat(desk.progress.streak(LATER.plusDays(1)).length()).as("but from now on").isZero();
    desk.plans.undo();
    assertThat(desk.rows().get("day_off")).isEqualTo(before);
  }

  @Test
  void reopeningATaskLaterBreaksNoStreakButForTheTaskItself() {
    desk.plans.reopen(desk.task(0).id());
    assertThat(streak()).as("Tuesday and Wednesday").isEqualTo(2);
    assertThat(desk.task(0).isOpen()).isTrue();
    desk.plans.undo();
    assertThat(streak()).isEqualTo(3);
  }

  @Test
  void theDayAfterTheEndThereIsNothingToRestFrom() {
    desk.clock.moveToNoonOf(TestData.MONDAY.plusDays(3));
    desk.plans.reopen(desk.task(4).id());
    assertThat(desk.plans.plans().getFirst().calendar().daysOff()).isEmpty();
  }
}
