package app.daymark.store;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.Refusal;
import app.daymark.plan.StudyWeek;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What a learner might do, the same in every run for the same seed. */
final class LearnerLife {

  private final Random random;
  private final List<UUID> tasks = new ArrayList<>();

  LearnerLife(long seed) {
    random = new Random(seed);
  }

  /** Does a number of things, among them undo and redo. */
  void live(Desk desk, int count) {
    for (int i = 0; i < count; i++) {
      passTime(desk);
      switch (random.nextInt(10)) {
        case 0, 1 -> desk.plans.undo();
        case 2 -> desk.plans.redo();
        default -> act(desk);
      }
    }
  }

  /** Starts a plan, ticks a task or opens one again; a task that stands so already stays. */
  void act(Desk desk) {
    if (tasks.isEmpty() || random.nextInt(15) == 0) {
      start(desk);
      return;
    }
    UUID task = tasks.get(random.nextInt(tasks.size()));
    try {
      if (random.nextInt(4) == 0) {
        desk.plans.untick(task);
      } else {
        desk.plans.tick(task, desk.plans.studyDate().minusDays(random.nextInt(4)));
      }
    } catch (Refusal e) {
      // Its plan was undone.
      start(desk);
    }
  }

  private void start(Desk desk) {
    PlanTemplate template =
        random.nextInt(10) == 0 ? TestData.builtInPlan("back-end-20") : TestData.anyPlan(random);
    DayOfWeek dayOff = DayOfWeek.of(random.nextInt(1, 8));
    LocalDate start = desk.plans.studyDate().plusDays(random.nextInt(-30, 30));
    desk.plans.start(
        template,
        start,
        new StudyWeek(StudyWeek.EVERY_DAY.days().stream().filter(day -> day != dayOff).toList()));
    desk.tasks().stream().map(Task::id).filter(id -> !tasks.contains(id)).forEach(tasks::add);
  }

  /** Mostly a while, now and then weeks, and sometimes the clock goes back. */
  private void passTime(Desk desk) {
    desk.clock.advance(
        random.nextInt(20) == 0
            ? Duration.ofDays(random.nextInt(-3, 40))
            : Duration.ofMinutes(random.nextInt(500)));
  }
}
