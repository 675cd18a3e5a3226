package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Entry;
import app.daymark.journal.StudyClock;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Cases;
import app.daymark.testkit.Desk;
import app.daymark.testkit.MemoryFolder;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The device's clock is set back a year, set forward a year, taken through a change of the clocks
 * or to another time zone. What was done keeps its order, and its dates.
 */
class ClockThatJumpsTest {

  private static final int ACTIONS = 25;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Pacific/Pago_Pago"),
          ZoneId.of("Australia/Lord_Howe"));

  @Test
  void orderAndStudyDatesHold(@TempDir(factory = MemoryFolder.class) Path temp) {
    Cases.slow(20, seed -> live(temp.resolve("data-" + seed), new Random(seed)));
  }

  private static void live(Path folder, Random random) {
    AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);
    List<Entry> told = new ArrayList<>();
    Map<String, List<String>> rows;
    try (Desk desk = Desk.open(folder, clock).withSmallPlan()) {
      desk.ledger.onRecorded(told::add);
      for (int i = 0; i < ACTIONS; i++) {
        jump(clock, random);
        act(desk, desk.task(random.nextInt(5)).id(), random);
        assertDates(told.getLast(), clock);
      }
      rows = desk.rows();
      assertReplaysTheSame(desk);
    }
    try (Desk desk = Desk.open(folder, clock)) {
      List<Entry> read = new ArrayList<>();
      desk.ledger.snapshot().read(1, read::add);
      assertThat(read).isEqualTo(told);
      assertThat(read)
          .extracting(Entry::seq)
          .containsExactlyElementsOf(LongStream.range(2, 2 + ACTIONS).boxed().toList());
      assertThat(desk.rows()).isEqualTo(rows);
      assertThat(desk.ledger.findings()).isEmpty();
    }
  }

  private static void jump(AdjustableClock clock, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> clock.advance(Duration.ofDays(-365));
      case 1 -> clock.advance(Duration.ofDays(365));
      case 2 -> clock.travelTo(ZONES.get(random.nextInt(ZONES.size())));
      case 3 -> toAChangeOfTheClocks(clock, random);
      default -> clock.advance(Duration.ofMinutes(random.nextInt(2_000)));
    }
  }

  /** A few hours around it, where an hour is left out or comes twice. */
  private static void toAChangeOfTheClocks(AdjustableClock clock, Random random) {
    ZoneOffsetTransition change = clock.getZone().getRules().nextTransition(clock.instant());
    if (change != null) {
      clock.moveTo(change.getInstant().plus(Duration.ofMinutes(random.nextInt(-200, 200))));
    }
  }

  private static void act(Desk desk, UUID task, Random random) {
    if (random.nextInt(4) == 0) {
      desk.editing.writeNote(task, "note " + random.nextInt());
    } else if (desk.tasks().stream().anyMatch(each -> each.id().equals(task) && each.isOpen())) {
      desk.plans.tick(task, desk.plans.studyDate());
    } else {
      desk.plans.reopen(task);
    }
  }

  private static void assertDates(Entry entry, AdjustableClock clock) {
    assertThat(entry.at()).isEqualTo(clock.instant());
    assertThat(entry.studyDate())
        .isEqualTo(new StudyClock(clock, () -> LocalTime.of(4, 0)).studyDate());
  }

  private static void assertReplaysTheSame(Desk desk) {
    try (Replica replica = desk.ledger.stateOf(desk.ledger.snapshot())) {
      assertThat(replica.read(Rows::state)).isEqualTo(desk.state());
    }
  }
}
