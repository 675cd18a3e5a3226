package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Entry;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** The promise everything rests on, over generated lives. */
class ReplayTest {

  /** The database is lost at the end, and in some lives also on the way. */
  @RepeatedTest(200)
  void replayGivesTheRowsThatLivingGave(RepetitionInfo repetition, @TempDir Path folder)
      throws IOException {
    long seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    LearnerLife life = new LearnerLife(seed);
    AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);
    Path file = folder.resolve("daymark.mv.db");
    Map<String, List<String>> lived = live(folder, clock, life, length(random));
    if (seed % 5 == 0) {
      Files.delete(file);
      lived = live(folder, clock, life, length(random));
    }
    Files.delete(file);
    try (Desk desk = Desk.open(folder, clock)) {
      assertThat(desk.rows()).isEqualTo(lived);
      assertThat(desk.journal.damage()).isEmpty();
    }
  }

  /**
   * Up to 60 actions, and short lives more often than long ones: each action waits for the disk.
   */
  private static int length(Random random) {
    return random.nextInt(1, random.nextInt(2, 62));
  }

  private static Map<String, List<String>> live(
      Path folder, AdjustableClock clock, LearnerLife life, int count) {
    try (Desk desk = Desk.open(folder, clock)) {
      life.live(desk, count);
      return desk.rows();
    }
  }

  @RepeatedTest(30)
  void asManyUndosAsActionsLeadBackAndAsManyRedosForth(
      RepetitionInfo repetition, @TempDir Path folder) {
    LearnerLife life = new LearnerLife(1_000 + repetition.getCurrentRepetition());
    try (Desk desk = Desk.open(folder)) {
      life.live(desk, 5);
      List<Entry> recorded = new ArrayList<>();
      desk.ledger.onRecorded(recorded::add);
      Map<String, List<String>> first = Rows.state(desk.database.jdbi());
      for (int i = 0; i < 12; i++) {
        life.act(desk);
      }
      int count = recorded.size();
      assertThat(count).isPositive();
      Map<String, List<String>> last = Rows.state(desk.database.jdbi());
      for (int i = 0; i < count; i++) {
        assertThat(desk.plans.undo()).isPresent();
      }
      assertThat(Rows.state(desk.database.jdbi())).isEqualTo(first);
      for (int i = 0; i < count; i++) {
        assertThat(desk.plans.redo()).isPresent();
      }
      assertThat(Rows.state(desk.database.jdbi())).isEqualTo(last);
      assertThat(desk.plans.redo()).isEmpty();
    }
  }
}
