package app.daymark.store;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a learner might do, the same in every run for the same seed. */
public final class LearnerLife {

  private final Random random;

  public LearnerLife(long seed) {
    random = new Random(seed);
  }

  /** Does a number of things, among them undo and redo. */
  public void live(Desk desk, int count) {
    for (int i = 0; i < count; i++) {
      passTime(desk);
      switch (random.nextInt(10)) {
        case 0, 1 -> desk.plans.undo();
        case 2 -> desk.plans.redo();
        default -> act(desk);
      }
    }
  }

  /** Does one thing of any kind; one that makes no sense just now is refused. */
  public void act(Desk desk) {
    List<Plan> plans = desk.plans.plans();
    try {
      if (plans.isEmpty() || random.nextInt(25) == 0) {
        start(desk);
      } else if (random.nextInt(5) == 0) {
        actOnPlan(desk, any(plans));
      } else if (random.nextInt(4) == 0) {
        actOnArea(desk, any(any(plans).areas()));
      } else {
        actOnTask(desk, any(plans));
      }
    } catch (Refusal e) {
      // Said so, and changed nothing.
      LocalDate date = desk.plans.studyDate();
      desk.settings.setDayLimit(60 + date.getDayOfMonth());
    }
  }

  private void actOnTask(Desk desk, Plan plan) {
    List<Task> tasks = plan.tasks().toList();
    if (tasks.isEmpty()) {
      return;
    }
    Task task = any(tasks);
    UUID id = task.id();
    LocalDate today = desk.plans.studyDate();
    switch (random.nextInt(14)) {
      case 0, 1 -> desk.plans.reopen(id);
      case 2 -> desk.editing.skip(id);
      case 3 -> {
        LocalDate date = today.plusDays(random.nextInt(40));
        desk.editing.defer(id, plan.calendar().onOrAfter(date));
      }
      case 4 -> desk.editing.pullForward(id);
      case 5 -> desk.editing.change(id, facts());
      case 6 -> {
        desk.editing.writeNote(id, "*note* " + random.nextInt(5) + "\n\n- ₹ हिन्दी 🙂");
        desk.editing.continueNote(id, "*note* and more of it");
      }
      case 7 -> desk.editing.split(id, task.title() + " (1)", task.title() + " (2)");
      case 8 -> desk.editing.remove(id);
      case 9 -> desk.editing.move(id, any(plan.areas()).id(), random.nextInt(8));
      default -> desk.plans.tick(id, today.minusDays(random.nextInt(4)));
    }
  }

  private void actOnArea(Desk desk, FocusArea area) {
    switch (random.nextInt(5)) {
      case 0 -> desk.editing.addArea(area.id(), "Own area " + random.nextInt(9));
      case 1 -> desk.editing.renameArea(area.id(), "Renamed " + random.nextInt(9));
      case 2 -> desk.editing.moveArea(area.id(), random.nextInt(6));
      case 3 -> desk.editing.removeArea(area.id());
      default -> desk.editing.addTask(area.id(), facts());
    }
  }

  private void actOnPlan(Desk desk, Plan plan) {
    LocalDate today = desk.plans.studyDate();
    switch (random.nextInt(16)) {
      case 0, 1 -> desk.editing.changeWeek(plan.id(), anyWeek());
      case 2, 3 -> {
        LocalDate from = today.plusDays(random.nextInt(-20, 40));
        desk.editing.addDaysOff(plan.id(), DaysOff.of(from, from.plusDays(random.nextInt(30))));
      }
      case 4 -> {
        if (!plan.calendar().daysOff().isEmpty()) {
          desk.editing.removeDaysOff(plan.id(), any(plan.calendar().daysOff()));
        }
      }
      case 5 -> desk.editing.pause(plan.id());
      case 6, 7 -> desk.editing.resume(plan.id());
      case 8 -> desk.settings.setDayEnd(LocalTime.of(random.nextInt(7), 30));
      case 9 -> {
        if (random.nextInt(4) == 0) {
          desk.editing.removePlan(plan.id());
        }
      }
      case 10 -> desk.editing.archive(plan.id());
      case 11, 12 -> desk.editing.unarchive(plan.id());
      case 13 -> desk.editing.rename(plan.id(), "Plan “" + random.nextInt(9) + "” ₹ हिन्दी");
      case 14 -> {
        if (random.nextBoolean()) {
          desk.plans.startSample(TestData.anyPlan(random), "Sample: any plan");
        } else {
          desk.editing.keepSample(plan.id(), "Kept");
        }
      }
      default -> {
        int limit = random.nextInt(10, 300);
        Set<UUID> drops = desk.catchUp.offers(limit).suggestedDrops();
        desk.catchUp.take(any(List.of(Choice.values())), limit, drops);
      }
    }
  }

  private void start(Desk desk) {
    PlanTemplate template =
        random.nextInt(10) == 0 ? TestData.builtInPlan("back-end-20") : TestData.anyPlan(random);
    LocalDate start = desk.plans.studyDate().plusDays(random.nextInt(-30, 30));
    List<DaysOff> daysOff =
        random.nextBoolean() ? List.of() : List.of(DaysOff.of(start, start.plusDays(2)));
    int minutes = random.nextBoolean() ? 0 : random.nextInt(10, 240);
    desk.plans.start(template, new PlanTerms(start, anyWeek(), daysOff, minutes));
  }

  private StudyWeek anyWeek() {
    int bits = random.nextInt(1, 128);
    return new StudyWeek(
        IntStream.rangeClosed(1, 7)
            .filter(day -> (bits >> (day - 1) & 1) == 1)
            .mapToObj(DayOfWeek::of)
            .toList());
  }

  private Facts facts() {
    return new Facts(
        "Own task " + random.nextInt(99), random.nextInt(1, 300), random.nextBoolean());
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Mostly a while, now and then weeks, and sometimes the clock goes back. */
  private void passTime(Desk desk) {
    desk.clock.advance(
        random.nextInt(20) == 0
            ? Duration.ofDays(random.nextInt(-3, 40))
            : Duration.ofMinutes(random.nextInt(500)));
  }
}
