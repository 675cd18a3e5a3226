package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.Actions;
import app.daymark.faults.disk.DiskLog;
import app.daymark.faults.disk.Trouble;
import app.daymark.journal.Entry;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  @Test
  void entryCarriesTheTimeAndTheStudyDate(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      desk.clock.advance(Duration.ofHours(15).plusNanos(123_456_789));
      Tick tick = new Tick(desk.task(0).id(), MONDAY);
      assertThat(desk.ledger.record(tick))
          .isEqualTo(new Entry(2, Instant.parse("2026-11-24T03:00:00.123Z"), MONDAY, tick));
    }
  }

  @Test
  void whatCannotBeWrittenChangesNothing(@TempDir Path folder) throws IOException {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      List<Entry> announced = new ArrayList<>();
      desk.ledger.onRecorded(announced::add);
      var before = desk.rows();
      Path inTheWay = Files.createDirectory(folder.resolve("journal/2026-12.jsonl"));
      desk.clock.moveToNoonOf(MONDAY.plusDays(8));

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> desk.plans.tick(desk.task(0).id(), MONDAY))
          .withMessageContaining("it was not done");
      assertThatExceptionOfType(Refusal.class).isThrownBy(desk.plans::undo);
      assertThat(desk.rows()).isEqualTo(before);
      assertThat(announced).isEmpty();

      Files.delete(inTheWay);
      desk.plans.tick(desk.task(0).id(), MONDAY);
      assertThat(desk.task(0).isDone()).isTrue();
      assertThat(announced).extracting(Entry::seq).containsExactly(2L);
    }
  }

  @Test
  void listenerSeesTheChangeInTheDatabase(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      List<Boolean> seen = new ArrayList<>();
      desk.ledger.onRecorded(_ -> seen.add(desk.task(0).isDone()));
      desk.plans.tick(desk.task(0).id(), MONDAY);
      desk.plans.undo();
      assertThat(seen).containsExactly(true, false);
    }
  }

  /** The journal has it, so it counts; the database follows with the next action. */
  @Test
  void databaseThatFailedOnceCatchesUp(@TempDir Path folder) {
    AdjustableClock clock = AdjustableClock.noonOf(MONDAY);
    UUID task;
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      task = desk.task(0).id();
    }
    AppFolders folders = new AppFolders(folder);
    AtomicBoolean failing = new AtomicBoolean();
    Applier applier =
        (handle, action) -> {
          if (failing.get()) {
            throw new UnsupportedOperationException("for the test");
          }
          Actions.apply(handle, action);
        };
    StudyClock studyClock = new StudyClock(clock, () -> LocalTime.of(4, 0));
    try (Ledger ledger = Ledger.open(folders, applier, clock, studyClock, Progress.NONE)) {
      var before = ledger.read(Rows::all);
      failing.set(true);
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> ledger.record(new Tick(task, MONDAY)));
      failing.set(false);
      assertThat(ledger.read(Rows::all)).isNotEqualTo(before);
      ledger.record(new Tick(new UUID(1, 1), MONDAY));
      var after = ledger.read(Rows::all);
      assertThat(after.get("applied")).containsExactly("3 | " + Database.SCHEMA_VERSION);
      assertThat(after.get("history")).hasSize(3);
      assertThat(ledger.read(Rows::state).get("task"))
          .anyMatch(row -> row.startsWith(task.toString()) && row.contains("| DONE |"));
    }
  }

  /** An interrupt closes the files of whoever reads or writes just then. */
  @Test
  void anInterruptDisturbsNothing(@TempDir Path folder) {
    Desk.open(folder).withSmallPlan().close();
    Thread asking = Thread.currentThread();
    AdjustableClock clock = AdjustableClock.noonOf(MONDAY);
    StudyClock interrupting =
        new StudyClock(
            clock,
            () -> {
              asking.interrupt();
              return LocalTime.of(4, 0);
            });
    try (Ledger ledger =
        Ledger.open(new AppFolders(folder), Actions::apply, clock, interrupting, Progress.NONE)) {
      Tick tick = new Tick(new UUID(1, 1), MONDAY);
      assertThat(ledger.record(tick).seq()).isEqualTo(2);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      assertThat(ledger.record(tick).seq()).isEqualTo(3);
      assertThat(ledger.read(Rows::all).get("history")).hasSize(3);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void nothingIsDoneAfterTheEnd(@TempDir Path folder) {
    Desk desk = Desk.open(folder).withSmallPlan();
    UUID task = desk.task(0).id();
    desk.close();
    desk.close();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.plans.tick(task, MONDAY))
        .withMessageContaining("Daymark is closing");
  }

  /** Whoever waits while the end waits, too, does not open everything again after it. */
  @Test
  void nothingIsDoneBehindTheEnd(@TempDir Path folder) throws Exception {
    Desk desk = Desk.open(folder).withSmallPlan();
    Tick tick = new Tick(desk.task(0).id(), MONDAY);
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    desk.ledger.onRecorded(_ -> {
      busy.countDown();
      await(goOn);
    });
    Thread.ofPlatform().start(() -> desk.ledger.record(tick));
    await(busy);
    Thread end = Thread.ofPlatform().start(desk::close);
    untilItWaits(end);
    FutureTask<Entry> late = new FutureTask<>(() -> desk.ledger.record(tick));
    untilItWaits(Thread.ofPlatform().start(late));
    goOn.countDown();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(late::get)
        .withMessageContaining("Daymark is closing");
    end.join();
    assertThat(Files.readAllLines(folder.resolve("daymark.seal"))).hasSize(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void untilItWaits(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(thread.isAlive()).isTrue();
      Thread.onSpinWait();
    }
  }

  /** Whatever step it fails at, the same ledger goes on with the one journal or the other. */
  @ParameterizedTest
  @EnumSource(names = {"HICCUP", "READ_ONLY"})
  void goesOnAfterAnotherJournalCouldNotTakeItsPlace(Trouble trouble, @TempDir Path temp)
      throws IOException {
    Files.createDirectory(temp.resolve("disk"));
    for (int step = 0; step < 20; step++) {
      DiskLog disk = new DiskLog(temp.resolve("disk"));
      Path data = disk.folder().resolve("data-" + step);
      long seq;
      try (Desk desk = Desk.open(data).withSmallPlan()) {
        desk.plans.tick(desk.task(0).id(), MONDAY);
        disk.trouble(Trouble.NONE, 0);
        Incoming incoming = Incoming.prepare(desk.folders);
        disk.trouble(trouble, step);
        try {
          desk.ledger.replace(incoming, "journal.before");
        } catch (Refusal e) {
          assertThat(e).hasMessageContaining("ake room");
        }
        disk.trouble(Trouble.NONE, 0);
        long before = desk.lastSeq();
        assertThat(before).isIn(0L, 2L);
        desk.settings.setDayLimit(77);
        seq = desk.lastSeq();
        assertThat(seq).isEqualTo(before + 1);
      }
      try (Desk desk = Desk.open(temp.resolve("disk/data-" + step))) {
        assertThat(desk.lastSeq()).as("step %d", step).isEqualTo(seq);
        assertThat(desk.ledger.findings()).isEmpty();
      }
    }
  }
}
