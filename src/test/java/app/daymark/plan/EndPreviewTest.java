package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.DaysOff;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was foretold is what comes. */
class EndPreviewTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private static Plan plan(Desk desk) {
    return desk.plans.plans().getFirst();
  }

  @Test
  void everyChangeOfDaysEndsWhereItWasSaidTo(@TempDir Path folder) {
    AdjustableClock clock = AdjustableClock.noonOf(MONDAY);
    Random random = new Random(3);
    try (Desk desk = Desk.open(folder, clock).withSmallPlan()) {
      LocalDate today = MONDAY;
      for (int step = 0; step < 60; step++) {
        Plan before = plan(desk);
        LocalDate foretold;
        switch (random.nextInt(4)) {
          case 0 -> {
            StudyWeek week = new StudyWeek(List.of(DayOfWeek.of(random.nextInt(1, 8))));
            foretold = EndPreview.with(before, before.calendar().withWeek(week, today));
            desk.editing.changeWeek(before.id(), week);
          }
          case 1 -> {
            LocalDate from = today.plusDays(random.nextInt(-5, 20));
            DaysOff off = DaysOff.of(from, from.plusDays(random.nextInt(6)));
            foretold = EndPreview.with(before, before.calendar().withDaysOff(off));
            desk.editing.addDaysOff(before.id(), off);
          }
          case 2 -> {
            foretold = before.endsOn();
            before.open().findFirst().ifPresent(task -> desk.plans.tick(task.id(), MONDAY));
          }
          default -> {
            desk.editing.pause(before.id());
            today = today.plusDays(random.nextInt(4));
            clock.moveToNoonOf(today);
            foretold = EndPreview.resumed(plan(desk), today);
            desk.editing.resume(before.id());
          }
        }
        assertThat(plan(desk).endsOn()).as("step %d", step).isEqualTo(foretold);
      }
    }
  }

  @Test
  void theSameCalendarEndsOnTheSameDateAndDoneTasksStay(@TempDir Path folder) {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      Plan plan = plan(desk);
      assertThat(EndPreview.with(plan, plan.calendar())).isEqualTo(plan.endsOn());
      desk.tasks().forEach(task -> desk.plans.tick(task.id(), MONDAY));
      Plan done = plan(desk);
      DaysOff month = DaysOff.of(MONDAY, MONDAY.plusDays(30));
      assertThat(EndPreview.with(done, done.calendar().withDaysOff(month)))
          .isEqualTo(done.endsOn());
    }
  }
}
