package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.store.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a learner can do with plans. Verbs record one action each and answer when it is on disk;
 * questions read the database. May be called from any thread but the one that draws.
 */
public final class PlanService {

  /** The dates a plan may start on; beyond them calendars and people lose their way. */
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

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

  /** Calls back, on the thread that made it, after each change to what this service answers. */
  public void onChange(Runnable listener) {
    ledger.onRecorded(_ -> listener.run());
  }

  /** The study date it is now. */
  public LocalDate studyDate() {
    return clock.studyDate();
  }

  /**
   * Starts a plan from a template.
   *
   * @param start its first calendar date
   * @throws Refusal when the date is out of bounds or the plan could not be kept
   */
  public void start(PlanTemplate template, LocalDate start, StudyWeek week) {
    if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
      throw new Refusal(
          "A plan can start between %s and %s, not on %s. Nothing was started; choose another date."
              .formatted(EARLIEST, LATEST, start));
    }
    ledger.record(NewPlan.from(template, start, week, ids));
  }

  /**
   * Ticks an open task; one that is done already stays as it is.
   *
   * @param doneOn the study date it counts for
   * @throws Refusal when the task is gone or the tick could not be kept
   */
  public void tick(UUID task, LocalDate doneOn) {
    if (task(task).status() == TaskStatus.OPEN) {
      ledger.record(new Tick(task, doneOn));
    }
  }

  /**
   * Opens a done task again; one that is open stays as it is.
   *
   * @throws Refusal when the task is gone or this could not be kept
   */
  public void untick(UUID task) {
    LocalDate doneOn = task(task).doneOn();
    if (doneOn != null) {
      ledger.record(new Untick(task, doneOn));
    }
  }

  /** Takes the latest action back and says what it was; empty when there is none. */
  public Optional<String> undo() {
    return ledger.undo().map(this::describe);
  }

  /** Does again what was undone last and says what it was; empty when there is nothing. */
  public Optional<String> redo() {
    return ledger.redo().map(this::describe);
  }

  /** What a study date asks for, over all plans. */
  public Today today(LocalDate date) {
    return ledger.read(handle -> new TodayRepository(handle).today(date));
  }

  /** All plans, the one started first on top. */
  public List<Plan> plans() {
    return ledger.read(handle -> new PlanRepository(handle).plans());
  }

  /** When the latest plan from each template begins, by the template's key. */
  public Map<String, LocalDate> startDates() {
    return ledger.read(handle -> new PlanRepository(handle).startDates());
  }

  private Task task(UUID id) {
    return ledger
        .read(handle -> new PlanRepository(handle).task(id))
        .orElseThrow(() -> new Refusal("This task is no longer there. Nothing was changed."));
  }

  private String describe(PlanAction action) {
    return switch (action) {
      case StartPlan start -> "start of “" + start.title() + "”";
      case Tick tick -> "tick of " + named(tick.task());
      case Untick untick -> "reopening of " + named(untick.task());
    };
  }

  /** Its plan may be missing: a line of the journal that cannot be read is left out. */
  private String named(UUID task) {
    return ledger
        .read(handle -> new PlanRepository(handle).task(task))
        .map(found -> "“" + found.title() + "”")
        .orElse("a task that is no longer there");
  }
}
