package app.daymark.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.plan.Plan;
import app.daymark.progress.Streak;
import app.daymark.store.Incoming;
import app.daymark.store.LearnerLife;
import app.daymark.store.Progress;
import app.daymark.store.Replica;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookBackTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  /** What stood after an entry, read when it was recorded. */
  private record Seen(
      LocalDate date, Map<String, List<String>> rows, List<Plan> plans, Streak streak) {}

  /** Lives, keeps what stood after each entry, and once sets the device's clock back. */
  private static List<Seen> live(Desk desk, long seed, int count) {
    List<Seen> seen = new ArrayList<>();
    desk.ledger.onRecorded(entry -> {
      LocalDate date = entry.studyDate();
      seen.add(new Seen(date, desk.state(), desk.plans.plans(), desk.progress.streak(date)));
    });
    LearnerLife life = new LearnerLife(seed);
    life.live(desk, count / 2);
    desk.clock.advance(Duration.ofDays(-3));
    life.live(desk, count / 2);
    return seen;
  }

  /** What stood after the last entry of a date or of one before it. */
  private static Seen at(LocalDate date, List<Seen> seen) {
    return seen.stream().filter(each -> !each.date().isAfter(date)).toList().getLast();
  }

  /** Also over undo and redo, which are a part of the life, and a clock that went back. */
  @Test
  void everyDayIsAsItWasWhenItEnded(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder)) {
      List<Seen> seen = live(desk, 4, 100);
      assertThat(seen).hasSizeGreaterThan(60);
      List<LocalDate> dates = seen.stream().map(Seen::date).distinct().sorted().toList();
      try (LookBack look = desk.past.lookBack();
          Replica replica = desk.ledger.emptyReplica()) {
        PastDates past = look.dates();
        assertThat(past.first()).isEqualTo(dates.getFirst());
        for (LocalDate date : dates) {
          replica.follow(desk.ledger.snapshot(), past.lastSeq(date), Progress.NONE);
          assertThat(replica.read(Rows::state)).as("%s", date).isEqualTo(at(date, seen).rows());
        }
        for (LocalDate date : shuffled(dates)) {
          assertIs(reached(look, date), date, at(date, seen));
        }
      }
    }
  }

  private static List<LocalDate> shuffled(List<LocalDate> dates) {
    List<LocalDate> some = new ArrayList<>(dates);
    Collections.shuffle(some, new Random(1));
    return some.subList(0, Math.min(25, some.size()));
  }

  private static void assertIs(PastDay day, LocalDate date, Seen seen) {
    assertThat(day.date()).isEqualTo(date);
    assertThat(day.plansThen()).isEqualTo(seen.plans());
    if (seen.date().equals(date)) {
      assertThat(day.streak()).isEqualTo(seen.streak());
    }
  }

  private static PastDay reached(LookBack look, LocalDate date) {
    Look step = look.towards(date);
    while (!step.isEnd()) {
      step = look.towards(date);
    }
    return Objects.requireNonNull(step.day());
  }

  @Test
  void aDaySaysWhatWasDoneAndWhatBecameOfIt(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      desk.plans.tick(desk.task(0).id(), MONDAY);
      desk.clock.moveToNoonOf(MONDAY.plusDays(1));
      desk.plans.tick(desk.task(1).id(), MONDAY.plusDays(1));
      desk.editing.defer(desk.task(4).id(), MONDAY.plusDays(8));
      desk.clock.moveToNoonOf(MONDAY.plusDays(3));
      desk.plans.tick(desk.task(2).id(), MONDAY.plusDays(3));

      PastDay monday = desk.past.on(MONDAY);
      assertThat(monday.thatDay()).isEqualTo(new Difference(1, 0, 1, 0, 0, 0, 0, 0));
      assertThat(monday.streak().length()).isEqualTo(1);
      PastPlan plan = monday.plans().getFirst();
      assertThat(plan.then().doneCount()).isEqualTo(1);
      assertThat(plan.then().endsOn()).isEqualTo(MONDAY.plusDays(5));
      assertThat(plan.since()).isEqualTo(new Difference(0, 0, 2, 0, 0, 1, 0, 0));
      assertThat(Objects.requireNonNull(plan.now()).endsOn()).isEqualTo(MONDAY.plusDays(9));

      assertThat(desk.past.on(MONDAY.plusDays(1)).thatDay())
          .isEqualTo(new Difference(0, 0, 1, 0, 0, 1, 0, 0));
      PastDay quiet = desk.past.on(MONDAY.plusDays(2));
      assertThat(quiet.thatDay().isNone()).isTrue();
      assertThat(quiet.plansThen()).isEqualTo(desk.past.on(MONDAY.plusDays(1)).plansThen());
      assertThat(desk.past.on(MONDAY.plusDays(3)).plansThen()).isEqualTo(desk.plans.plans());
    }
  }

  @Test
  void aPlanRemovedSinceIsThereAsItWas(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      List<Plan> monday = desk.plans.plans();
      desk.clock.moveToNoonOf(MONDAY.plusDays(1));
      desk.editing.removePlan(monday.getFirst().id());
      PastDay day = desk.past.on(MONDAY);
      assertThat(day.plansThen()).isEqualTo(monday);
      assertThat(day.plans().getFirst().now()).isNull();
      assertThat(desk.past.on(MONDAY.plusDays(1)).plans()).isEmpty();
      assertThat(desk.past.on(MONDAY.plusDays(1)).thatDay().ended()).isEqualTo(1);
    }
  }

  @Test
  void datesOutsideAreTheNearest(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.past.dates().isEmpty()).isTrue();
      assertThatIllegalStateException().isThrownBy(() -> desk.past.on(MONDAY));
      desk.withSmallPlan();
      assertThat(desk.past.on(MONDAY.minusDays(9)).date()).isEqualTo(MONDAY);
      assertThat(desk.past.on(MONDAY.plusDays(9)).date()).isEqualTo(MONDAY);
    }
  }

  @Test
  void theDayTurnsAndTheJournalGrowsWhileLooking(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan();
        LookBack look = desk.past.lookBack()) {
      assertThat(reached(look, MONDAY).plans().getFirst().then().doneCount()).isZero();
      desk.plans.tick(desk.task(0).id(), MONDAY);
      PastDay after = reached(look, MONDAY);
      assertThat(after.plans().getFirst().then().doneCount()).isEqualTo(1);
      desk.plans.undo();
      assertThat(reached(look, MONDAY).plans().getFirst().then().doneCount()).isZero();
      assertThat(look.dates().last()).isEqualTo(MONDAY);
      desk.clock.moveToNoonOf(MONDAY.plusDays(1));
      assertThat(look.dates().last()).isEqualTo(MONDAY.plusDays(1));
    }
  }

  /** A long journal is followed in pieces; the days before are remembered on the way. */
  @Test
  void theWayIsGoneInPiecesAndOneStepBackIsNone(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder)) {
      List<Seen> seen = live(desk, 9, 100);
      List<LocalDate> dates = seen.stream().map(Seen::date).distinct().sorted().toList();
      LocalDate last = dates.getLast();
      StudyClock clock = new StudyClock(desk.clock, () -> LocalTime.of(4, 0));
      try (LookBack look = new LookBack(desk.ledger, clock, () -> 0, 10)) {
        List<Look> steps = new ArrayList<>(List.of(look.towards(last)));
        while (!steps.getLast().isEnd()) {
          steps.add(look.towards(last));
        }
        assertThat(steps).hasSizeBetween(seen.size() / 10, seen.size() / 10 + 2);
        assertThat(steps.stream().map(Look::part).toList())
            .isSorted()
            .startsWith(10.0 / seen.size());
        assertIs(Objects.requireNonNull(steps.getLast().day()), last, at(last, seen));

        for (int day = 1; day < LookBack.DAYS_BEFORE; day++) {
          LocalDate before = last.minusDays(day);
          Look step = look.towards(before);
          assertThat(Objects.requireNonNull(step.day()).plansThen())
              .isEqualTo(at(before, seen).plans());
        }
        LocalDate far =
            dates.stream().filter(date -> date.isBefore(last.minusDays(14))).toList().getLast();
        assertThat(look.towards(far).isEnd()).as("far back it begins anew").isFalse();
        assertIs(reached(look, far), far, at(far, seen));
      }
    }
  }

  @Test
  void anotherJournalIsReadAnew(@TempDir Path folder, @TempDir Path other) throws IOException {
    List<Plan> others;
    try (Desk desk = Desk.open(other)) {
      new LearnerLife(11).live(desk, 40);
      desk.clock.moveToNoonOf(MONDAY.plusDays(400));
      desk.settings.setDayLimit(77);
      others = desk.plans.plans();
    }
    try (Desk desk = Desk.open(folder).withSmallPlan();
        LookBack look = desk.past.lookBack()) {
      List<Plan> own = desk.plans.plans();
      assertThat(reached(look, MONDAY).plansThen()).isEqualTo(own);
      Incoming incoming = Incoming.prepare(desk.folders);
      for (String name : Folders.names(other.resolve("journal"))) {
        Files.copy(other.resolve("journal").resolve(name), incoming.journal().resolve(name));
      }
      desk.ledger.replace(incoming, "journal-before");
      assertThat(reached(look, MONDAY.plusDays(400)).plansThen())
          .isEqualTo(others)
          .isNotEqualTo(own);
    }
  }

  @Test
  void afterAJournalThatCouldNotBeReadItBeginsAnew(@TempDir Path folder) throws IOException {
    try (Desk desk = Desk.open(folder).withSmallPlan();
        LookBack look = desk.past.lookBack()) {
      desk.clock.moveToNoonOf(MONDAY.plusDays(20));
      desk.plans.tick(desk.task(0).id(), MONDAY.plusDays(20));
      Path first = folder.resolve("journal/2026-11.jsonl");
      Path away = Files.move(first, folder.resolve("away"));
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> look.towards(MONDAY));
      Files.move(away, first);
      assertThat(reached(look, MONDAY.plusDays(20)).plansThen()).isEqualTo(desk.plans.plans());
    }
  }

  @Test
  void lookingLeavesNothingBehind(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      var rows = desk.rows();
      List<String> files = Folders.names(folder);
      Stream.of(-1, 0, 1).forEach(day -> desk.past.on(MONDAY.plusDays(day)));
      assertThat(desk.rows()).isEqualTo(rows);
      assertThat(Folders.names(folder)).isEqualTo(files);
    }
  }
}
