package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Entry;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Cases;
import app.daymark.testkit.Desk;
import app.daymark.testkit.MemoryFolder;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise everything rests on, over generated lives: through the services, into files and back.
 * {@link SequenceTest} asks the same of many more and longer ones, without the disk.
 */
class ReplayTest {

  /** The database is lost at the end, and in some lives also on the way. */
  @Test
  void replayGivesTheRowsThatLivingGave(@TempDir(factory = MemoryFolder.class) Path folder) {
    Cases.run(
        40,
        seed -> {
          Random random = new Random(seed);
          LearnerLife life = new LearnerLife(seed);
          AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);
          Path data = folder.resolve(String.valueOf(seed));
          Map<String, List<String>> lived = live(data, clock, life, length(random));
          loseDatabase(data);
          if (seed % 10 == 0) {
            lived = live(data, clock, life, length(random));
            loseDatabase(data);
          }
          try (Desk desk = Desk.open(data, clock)) {
            assertThat(desk.rows()).isEqualTo(lived);
            assertThat(desk.ledger.findings()).isEmpty();
          }
        });
  }

  /** Up to 40 actions, and short lives more often than long ones. */
  private static int length(Random random) {
    return random.nextInt(1, random.nextInt(2, 42));
  }

  private static void loseDatabase(Path folder) {
    try {
      Files.delete(folder.resolve("daymark.mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> live(
      Path folder, AdjustableClock clock, LearnerLife life, int count) {
    try (Desk desk = Desk.open(folder, clock)) {
      life.live(desk, count);
      return desk.rows();
    }
  }

  /** One life in parts: what a part is taken back to is what the next begins with. */
  @Test
  void asManyUndosAsActionsLeadBackAndAsManyRedosForth(
      @TempDir(factory = MemoryFolder.class) Path folder) {
    try (Desk desk = Desk.open(folder)) {
      List<Entry> recorded = new ArrayList<>();
      desk.ledger.onRecorded(recorded::add);
      Cases.run(
          20,
          seed -> {
            LearnerLife life = new LearnerLife(1_000 + seed);
            life.live(desk, 2);
            // A note would be taken back together with what it goes on with from the part before.
            desk.settings.showStreak(seed % 2 == 1);
            recorded.clear();
            Map<String, List<String>> first = desk.state();
            for (int i = 0; i < 8; i++) {
              life.act(desk);
            }
            int count = recorded.size();
            assertThat(count).isPositive();
            Map<String, List<String>> last = desk.state();
            takeAsMany(recorded, count, desk.plans::undo);
            assertThat(desk.state()).isEqualTo(first);
            takeAsMany(recorded, count, desk.plans::redo);
            assertThat(desk.state()).isEqualTo(last);
            assertThat(desk.plans.redo()).isEmpty();
          });
    }
  }

  /** One undo takes back all of a note that was written in one go: a line of the journal each. */
  private static void takeAsMany(
      List<Entry> recorded, int lines, Supplier<? extends Optional<?>> step) {
    recorded.clear();
    while (recorded.size() < lines) {
      assertThat(step.get()).isPresent();
    }
    assertThat(recorded).hasSize(lines);
  }
}
