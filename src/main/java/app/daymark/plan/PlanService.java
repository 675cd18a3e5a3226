package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.store.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a learner does with plans day by day. Verbs record one action each and answer when it is on
 * disk; questions read the database. May be called from any thread but the one that draws.
 */
public final class PlanService {

  private final Ledger ledger;
  private final StudyClock clock;
  private final Supplier<UUID> ids;

  /**
   * Asks and changes through the ledger.
   *
   * @param ids gives a new id at each call
   */
  public PlanService(Ledger ledger, StudyClock clock, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Calls back, on the thread that made it, after each change to what this service answers.
   *
   * @return ends it
   */
  public Runnable onChange(Runnable listener) {
    Runnable unrecorded = ledger.onRecorded(_ -> listener.run());
    Runnable unreplaced = ledger.onReplaced(listener);
    return () -> {
      unrecorded.run();
      unreplaced.run();
    };
  }

  /** The study date it is now. */
  public LocalDate studyDate() {
    return clock.studyDate();
  }

  /**
   * Starts a plan from a template.
   *
   * @throws Refusal when no plan can start on these terms, or it could not be kept
   */
  public void start(PlanTemplate template, PlanTerms terms) {
    ledger.record(NewPlan.from(template, terms.checked(), ids));
  }

  /**
   * Starts a plan to look around in; it counts for no streak until it is kept.
   *
   * @param title what it is called while it is a sample
   * @throws Refusal when it could not be kept
   */
  public void startSample(PlanTemplate template, String title) {
    ledger.record(SamplePlan.of(template, PlanTerms.from(studyDate()), title, ids));
  }

  /**
   * Ticks an open task; one that is not open stays as it is.
   *
   * @param doneOn the study date it counts for; not after today
   * @throws Refusal when the task is gone, the date has not come yet, or the tick could not be kept
   */
  public void tick(UUID task, LocalDate doneOn) {
    if (doneOn.isAfter(studyDate()) || PlanTerms.isOutside(doneOn)) {
      throw new Refusal(
          "A task can be done today or on an earlier date, not on %s. Nothing was ticked.", doneOn);
    }
    if (task(task).isOpen()) {
      ledger.record(new Tick(task, doneOn));
    }
  }

  /**
   * Opens a done or skipped task again; one that is open stays as it is.
   *
   * @throws Refusal when the task is gone or this could not be kept
   */
  public void reopen(UUID id) {
    Task task = task(id);
    if (task.isOpen() || !task.isInPlan()) {
      return;
    }
    LocalDate doneOn = task.doneOn();
    Plan plan = read(plans -> plans.planOfTask(id)).orElseThrow(PlanService::goneTask);
    Edit edit =
        CalendarEdits.afterRest(plan, studyDate(), rested -> TaskEdits.reopen(rested, task));
    boolean plain = doneOn != null && edit.changes().size() == 1;
    ledger.record(plain ? new Untick(id, Objects.requireNonNull(doneOn)) : edit);
  }

  /** Takes the latest action back and says in English what it was; empty when there is none. */
  public Optional<String> undo() {
    return undo(ActionText::of);
  }

  /**
   * Does again what was undone last and says in English what it was; empty when there is nothing.
   */
  public Optional<String> redo() {
    return redo(ActionText::of);
  }

  /**
   * Takes the latest action back; empty when there is none.
   *
   * @param naming says what it was
   */
  public Optional<String> undo(ActionNaming naming) {
    return ledger.undo().map(action -> naming.name(action, this::title));
  }

  /**
   * Does again what was undone last; empty when there is nothing.
   *
   * @param naming says what it was
   */
  public Optional<String> redo(ActionNaming naming) {
    return ledger.redo().map(action -> naming.name(action, this::title));
  }

  private Optional<String> title(UUID task) {
    return read(plans -> plans.task(task)).map(Task::title);
  }

  /** What a study date asks for, over all plans. */
  public Today today(LocalDate date) {
    return ledger.read(handle -> new TodayRepository(handle).today(date));
  }

  /** All plans, whole, also archived ones, the one started first on top. */
  public List<Plan> plans() {
    return read(PlanRepository::plans);
  }

  /** The names of all plans but archived ones, the one started first on top. */
  public List<PlanHead> heads() {
    return read(PlanRepository::heads);
  }

  /** What a list of all plans tells of each, archived ones too; the one started last on top. */
  public List<PlanSummary> summaries() {
    return ledger.read(handle -> new PlanSummaryRepository(handle).all());
  }

  /** The plan the learner looks around in; empty when there is none, or it is archived. */
  public Optional<UUID> sample() {
    return ledger.read(handle -> new PlanSummaryRepository(handle).sample());
  }

  /** Whether nothing was ever done. */
  public boolean isUntouched() {
    return ledger.snapshot().lastSeq() == 0;
  }

  /** A plan, whole; empty when it is not there, or was removed. */
  public Optional<Plan> plan(UUID id) {
    return read(plans -> plans.plan(id)).filter(Plan::isKept);
  }

  /** The plan a task is in; empty when the task is not there. */
  public Optional<Plan> planOf(UUID task) {
    return read(plans -> plans.planOfTask(task)).filter(Plan::isKept);
  }

  /** When the latest plan from each template begins, by the template's key. */
  public Map<String, LocalDate> startDates() {
    return read(PlanRepository::startDates);
  }

  private <T> T read(Function<PlanRepository, T> question) {
    return ledger.read(handle -> question.apply(new PlanRepository(handle)));
  }

  private Task task(UUID id) {
    return read(plans -> plans.task(id)).orElseThrow(PlanService::goneTask);
  }

  static Refusal goneTask() {
    return new Refusal("This task is no longer there. Nothing was changed.");
  }
}
