package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.Change.TaskFinished;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.PlanStatus;
import app.daymark.testkit.PlanModel;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What becomes of one plan in memory, the same in every run for the same seed. */
public final class PlanLife {

  final Random random;
  private final Supplier<UUID> ids;
  private final PlanModel model;
  private final List<PlanAction> actions = new ArrayList<>();
  private LocalDate today;

  public PlanLife(long seed) {
    random = new Random(seed);
    ids = TestData.ids(seed);
    today = TestData.MONDAY.plusDays(random.nextInt(1_000));
    LocalDate start = today.plusDays(random.nextInt(-20, 20));
    List<DaysOff> daysOff = random.nextBoolean() ? List.of() : List.of(off(start), off(start));
    int minutes = random.nextBoolean() ? 0 : random.nextInt(10, 240);
    PlanTerms terms = new PlanTerms(start, StudyWeekTest.any(random), daysOff, minutes);
    StartPlan started = NewPlan.from(TestData.anyPlan(random), terms.checked(), ids);
    actions.add(started);
    model = new PlanModel(started);
  }

  /** A plan somewhere in its life. */
  static PlanLife after(long seed, int most) {
    PlanLife life = new PlanLife(seed);
    int count = life.random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      life.act();
    }
    return life;
  }

  public Plan plan() {
    return model.plan();
  }

  public LocalDate today() {
    return today;
  }

  /** What was done, the start of the plan first. */
  public List<PlanAction> actions() {
    return List.copyOf(actions);
  }

  /** Takes an action back, or does it again, but for the start. */
  public void apply(PlanAction action, boolean again) {
    List<Change> changes =
        switch (action) {
          case Tick tick -> List.of(new TaskFinished(tick.task(), tick.doneOn()));
          case Edit edit -> edit.changes();
          default -> throw new IllegalArgumentException("Not a change of a plan: " + action);
        };
    apply(again ? changes : changes.reversed().stream().map(Change::reversed).toList());
  }

  public Plan apply(List<Change> changes) {
    return model.apply(changes);
  }

  void passTime(int days) {
    today = today.plusDays(days);
  }

  /** Lets time pass, and does one thing. */
  public Edit act() {
    passTime(Math.max(0, random.nextInt(-5, 6)));
    for (int i = random.nextInt(3); i > 0; i--) {
      tick();
    }
    Edit edit = edit();
    if (!edit.changes().isEmpty()) {
      actions.add(edit);
    }
    apply(edit.changes());
    return edit;
  }

  private void tick() {
    List<Task> open = plan().open().toList();
    if (!open.isEmpty()) {
      Tick tick = new Tick(any(open).id(), today);
      actions.add(tick);
      apply(tick, true);
    }
  }

  private Edit edit() {
    return switch (random.nextInt(3)) {
      case 0 -> calendarEdit();
      case 1 -> taskEdit();
      default -> random.nextBoolean() ? orderEdit() : catchUp();
    };
  }

  private Edit calendarEdit() {
    Plan plan = plan();
    StudyCalendar calendar = plan.calendar();
    return switch (random.nextInt(4)) {
      case 0 -> CalendarEdits.calendar(Verb.CHANGE_WEEK, plan, anyWeek());
      case 1 -> {
        StudyCalendar after = calendar.withDaysOff(off(today));
        yield CalendarEdits.calendar(Verb.CHANGE_DAYS_OFF, plan, after);
      }
      case 2 -> {
        StudyCalendar after =
            calendar.daysOff().isEmpty()
                ? calendar
                : calendar.withoutDaysOff(any(calendar.daysOff()));
        yield CalendarEdits.calendar(Verb.CHANGE_DAYS_OFF, plan, after);
      }
      default ->
          plan.status() == PlanStatus.PAUSED
              ? CalendarEdits.resume(plan, today)
              : CalendarEdits.pause(plan, today);
    };
  }

  StudyCalendar anyWeek() {
    return plan().calendar().withWeek(StudyWeekTest.any(random), today);
  }

  DaysOff off(LocalDate around) {
    LocalDate from = around.plusDays(random.nextInt(-10, 30));
    return DaysOff.of(from, from.plusDays(random.nextInt(20)));
  }

  private Edit taskEdit() {
    Plan plan = plan();
    List<Task> open = plan.open().toList();
    if (open.isEmpty()) {
      return add();
    }
    Task task = any(open);
    return switch (random.nextInt(9)) {
      case 0 -> add();
      case 1 -> {
        LocalDate date = plan.calendar().onOrAfter(today.plusDays(random.nextInt(40)));
        yield TaskEdits.to(Verb.DEFER, plan, task, date);
      }
      case 2 -> TaskEdits.to(Verb.PULL_FORWARD, plan, task, today);
      case 3 -> TaskEdits.skip(task);
      case 4 -> TaskEdits.remove(task);
      case 5 -> {
        List<Task> closed = plan.tasks().filter(each -> !each.isOpen() && each.isInPlan()).toList();
        yield closed.isEmpty() ? TaskEdits.skip(task) : TaskEdits.reopen(plan, any(closed));
      }
      case 6 -> TaskEdits.note(Verb.WRITE_NOTE, task, "*note* " + random.nextInt(99));
      case 7 -> TaskEdits.change(task, new Facts("Other 🙂", random.nextInt(1, 300), true));
      default -> {
        FocusArea area = areaOf(task);
        yield TaskEdits.split(plan, area, task, List.of("One", "Two"), ids.get());
      }
    };
  }

  private Edit add() {
    Facts facts = new Facts("Own", random.nextInt(1, 300), random.nextBoolean());
    return TaskEdits.add(plan(), any(plan().areas()), facts, ids.get(), today);
  }

  private FocusArea areaOf(Task task) {
    return plan().areas().stream()
        .filter(area -> area.all().contains(task))
        .findFirst()
        .orElseThrow();
  }

  private Edit orderEdit() {
    Plan plan = plan();
    List<Task> tasks = plan.tasks().toList();
    FocusArea area = any(plan.areas());
    return switch (random.nextInt(4)) {
      case 0 -> Arrangement.moveArea(plan, area, random.nextInt(5));
      case 1 -> AreaEdits.add(plan, area, "Own area", ids.get());
      case 2 ->
          plan.areas().size() > 1 ? AreaEdits.remove(area) : AreaEdits.rename(area, "Renamed");
      default ->
          tasks.isEmpty()
              ? AreaEdits.rename(area, "Renamed")
              : Arrangement.moveTask(plan, any(tasks), area, random.nextInt(8));
    };
  }

  private Edit catchUp() {
    CatchUp catchUp = new CatchUp(plan(), today);
    int limit = random.nextInt(10, 300);
    return switch (random.nextInt(3)) {
      case 0 -> new Edit(Verb.PUSH, "", catchUp.push().changes());
      case 1 ->
          new Edit(Verb.COMPRESS, "", catchUp.compress(limit, new Load(), Set.of()).changes());
      default -> {
        Set<UUID> drops = catchUp.suggestedDrops(limit, new Load());
        yield new Edit(Verb.TRIM, "", catchUp.compress(limit, new Load(), drops).changes());
      }
    };
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
