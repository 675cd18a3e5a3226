package app.daymark.plan;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.Change.PlanTitle;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.store.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a learner changes about plans. Each verb records one action and answers when it is on disk;
 * one that would change nothing records nothing. May be called from any thread but the one that
 * draws.
 *
 * <p>Every verb throws a {@link Refusal} when what it is about is gone, when what is asked for
 * makes no sense, or when it could not be kept.
 */
public final class PlanEditing {

  private final Ledger ledger;
  private final StudyClock clock;
  private final Supplier<UUID> ids;
  private final Runnable beforeRemoval;

  /**
   * Changes plans through the ledger.
   *
   * @param ids gives a new id at each call
   * @param beforeRemoval is run before a plan is removed
   */
  public PlanEditing(Ledger ledger, StudyClock clock, Supplier<UUID> ids, Runnable beforeRemoval) {
    this.ledger = ledger;
    this.clock = clock;
    this.ids = ids;
    this.beforeRemoval = beforeRemoval;
  }

  // Tasks

  /** Moves an open task to a study date from today on. */
  public void defer(UUID task, LocalDate date) {
    Spot spot = open(task);
    EditLimits.checkDate(spot.plan, date, today());
    recordIfAny(TaskEdits.to(Verb.DEFER, spot.plan, spot.task, date));
  }

  /** Makes an open task one of today's. */
  public void pullForward(UUID task) {
    Spot spot = open(task);
    if (!spot.plan.calendar().has(today())) {
      throw new Refusal(
          "Today is no study date of “%s”. Nothing was moved; the task can be ticked all the same.",
          spot.plan.title());
    }
    if (!spot.task.isFor(today())) {
      recordIfAny(TaskEdits.to(Verb.PULL_FORWARD, spot.plan, spot.task, today()));
    }
  }

  /** Decides against an open task. */
  public void skip(UUID task) {
    record(TaskEdits.skip(open(task).task));
  }

  /** Changes what a task is about. */
  public void change(UUID task, Facts facts) {
    Task found = spot(task).task;
    Facts checked = EditLimits.checked(facts);
    if (!found.facts().equals(checked)) {
      record(TaskEdits.change(found, checked));
    }
  }

  /** Writes a task's note. */
  public void writeNote(UUID task, String note) {
    write(Verb.WRITE_NOTE, task, note);
  }

  /**
   * Writes on: one undo takes this back together with what was written of the same note before,
   * unless something else was done between.
   */
  public void continueNote(UUID task, String note) {
    write(Verb.CONTINUE_NOTE, task, note);
  }

  private void write(Verb verb, UUID task, String note) {
    Task found = spot(task).task;
    String checked = EditLimits.checkedNote(note);
    if (found.note().equals(checked)) {
      return;
    }
    Edit edit = TaskEdits.note(verb, found, checked);
    boolean alone = ledger.undoable().filter(edit::continues).isEmpty();
    record(alone ? TaskEdits.note(Verb.WRITE_NOTE, found, checked) : edit);
  }

  /** Makes two tasks of an open one, of half the time each. */
  public void split(UUID task, String firstTitle, String secondTitle) {
    Spot spot = open(task);
    EditLimits.checkRoom(spot.plan);
    List<String> titles =
        List.of(EditLimits.checkedTitle(firstTitle), EditLimits.checkedTitle(secondTitle));
    record(TaskEdits.split(spot.plan, spot.area, spot.task, titles, ids.get()));
  }

  /** Takes a task out of its plan; one that is done stays, for what was done is kept. */
  public void remove(UUID task) {
    Task found = spot(task).task;
    if (found.isDone()) {
      throw new Refusal("What is done stays in the plan. Open the task again to remove it.");
    }
    record(TaskEdits.remove(found));
  }

  /**
   * Moves a task within its plan.
   *
   * @param area where to
   * @param index among the tasks shown there, the task itself not counted; beyond them is the end
   */
  public void move(UUID task, UUID area, int index) {
    Spot spot = spot(task);
    FocusArea to =
        spot.plan.areas().stream()
            .filter(each -> each.id().equals(area))
            .findFirst()
            .orElseThrow(() -> new Refusal("A task moves within its plan. Nothing was changed."));
    recordIfAny(Arrangement.moveTask(spot.plan, spot.task, to, Math.max(0, index)));
  }

  /** Adds a task at the end of an area. */
  public void addTask(UUID area, Facts facts) {
    Plan plan = planOfArea(area);
    EditLimits.checkRoom(plan);
    FocusArea to = area(plan, area);
    Facts checked = EditLimits.checked(facts);
    record(
        CalendarEdits.afterRest(
            plan, today(), rested -> TaskEdits.add(rested, to, checked, ids.get(), today())));
  }

  // Focus areas

  /** Adds an empty area right after another one. */
  public void addArea(UUID after, String title) {
    Plan plan = planOfArea(after);
    EditLimits.checkRoomForArea(plan);
    record(AreaEdits.add(plan, area(plan, after), EditLimits.checkedTitle(title), ids.get()));
  }

  public void renameArea(UUID area, String title) {
    FocusArea found = area(planOfArea(area), area);
    String checked = EditLimits.checkedTitle(title);
    if (!found.title().equals(checked)) {
      record(AreaEdits.rename(found, checked));
    }
  }

  /**
   * Moves an area within its plan.
   *
   * @param index among the areas shown, the area itself not counted; beyond them is the end
   */
  public void moveArea(UUID area, int index) {
    Plan plan = planOfArea(area);
    recordIfAny(Arrangement.moveArea(plan, area(plan, area), Math.max(0, index)));
  }

  /** Takes an area out with what is open in it; what was done is kept. */
  public void removeArea(UUID area) {
    Plan plan = planOfArea(area);
    FocusArea found = area(plan, area);
    if (plan.areas().size() == 1) {
      throw new Refusal("A plan has at least one focus area. Nothing was removed.");
    }
    record(AreaEdits.remove(found));
  }

  // Plans

  /** Another study week from today on; open tasks move with it. */
  public void changeWeek(UUID plan, StudyWeek week) {
    Plan found = plan(plan);
    changeCalendar(Verb.CHANGE_WEEK, found, found.calendar().withWeek(week, today()));
  }

  /** Days off, ahead or in hindsight; open tasks move with them. */
  public void addDaysOff(UUID plan, DaysOff off) {
    PlanTerms.check(off);
    Plan found = plan(plan);
    StudyCalendar after = found.calendar().withDaysOff(off);
    PlanTerms.checkCount(after.daysOff());
    changeCalendar(Verb.CHANGE_DAYS_OFF, found, after);
  }

  public void removeDaysOff(UUID plan, DaysOff off) {
    Plan found = plan(plan);
    changeCalendar(Verb.CHANGE_DAYS_OFF, found, found.calendar().withoutDaysOff(off));
  }

  private void changeCalendar(Verb verb, Plan plan, StudyCalendar after) {
    if (!plan.calendar().equals(after)) {
      record(CalendarEdits.calendar(verb, plan, after));
    }
  }

  /** Lets a plan rest from today on, until it is resumed. */
  public void pause(UUID plan) {
    Plan found = plan(plan);
    if (found.status() == PlanStatus.ACTIVE) {
      record(CalendarEdits.pause(found, today()));
    }
  }

  /** Goes on with a paused plan; its open tasks are as far ahead as they were. */
  public void resume(UUID plan) {
    Plan found = plan(plan);
    if (found.status() == PlanStatus.PAUSED) {
      record(CalendarEdits.resume(found, today()));
    }
  }

  /** Puts a plan out of sight with all that was done in it; it asks for nothing from today on. */
  public void archive(UUID plan) {
    Plan found = plan(plan);
    if (found.status() != PlanStatus.ARCHIVED) {
      record(CalendarEdits.archive(found, today()));
    }
  }

  /** Brings a plan back from the archive; its open tasks are as far ahead as they were. */
  public void unarchive(UUID plan) {
    Plan found = plan(plan);
    if (found.status() == PlanStatus.ARCHIVED) {
      record(CalendarEdits.unarchive(found, today()));
    }
  }

  public void rename(UUID plan, String title) {
    Plan found = plan(plan);
    String checked = EditLimits.checkedTitle(title);
    if (!found.title().equals(checked)) {
      record(
          new Edit(
              Verb.RENAME_PLAN,
              found.title(),
              List.of(new PlanTitle(plan, found.title(), checked))));
    }
  }

  /**
   * Makes a plan like any other of a sample.
   *
   * @param title what it is called from now on
   */
  public void keepSample(UUID plan, String title) {
    Plan found = plan(plan);
    if (found.isSample()) {
      record(SamplePlan.kept(found, EditLimits.checkedTitle(title)));
    }
  }

  public void removePlan(UUID plan) {
    Plan found = plan(plan);
    beforeRemoval.run();
    record(CalendarEdits.remove(found, today()));
  }

  private LocalDate today() {
    return clock.studyDate();
  }

  private void record(Edit edit) {
    ledger.record(edit);
  }

  private void recordIfAny(Edit edit) {
    if (!edit.changes().isEmpty()) {
      record(edit);
    }
  }

  private <T> T read(Function<PlanRepository, T> question) {
    return ledger.read(handle -> question.apply(new PlanRepository(handle)));
  }

  private Plan plan(UUID id) {
    return read(plans -> plans.plan(id))
        .filter(Plan::isKept)
        .orElseThrow(() -> new Refusal("This plan is no longer there. Nothing was changed."));
  }

  private Plan planOfArea(UUID area) {
    return read(plans -> plans.planOfArea(area))
        .filter(Plan::isKept)
        .orElseThrow(PlanEditing::goneArea);
  }

  private static Refusal goneArea() {
    return new Refusal("This focus area is no longer there. Nothing was changed.");
  }

  private static FocusArea area(Plan plan, UUID id) {
    return plan.areas().stream()
        .filter(area -> area.id().equals(id))
        .findFirst()
        .orElseThrow(PlanEditing::goneArea);
  }

  /** A task, and where it is. */
  private record Spot(Plan plan, FocusArea area, Task task) {}

  private Spot spot(UUID id) {
    Plan plan =
        read(plans -> plans.planOfTask(id)).filter(Plan::isKept).orElseThrow(PlanService::goneTask);
    for (FocusArea area : plan.areas()) {
      for (Task task : area.tasks()) {
        if (task.id().equals(id)) {
          return new Spot(plan, area, task);
        }
      }
    }
    throw PlanService.goneTask();
  }

  private Spot open(UUID id) {
    Spot spot = spot(id);
    if (!spot.task.isOpen()) {
      throw new Refusal(
          "“%s” is not open. Nothing was changed; open it again first.", spot.task.title());
    }
    return spot;
  }
}
