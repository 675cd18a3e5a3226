package app.daymark.testkit;

import app.daymark.exchange.StateExport;
import app.daymark.journal.Action;
import app.daymark.journal.Journal;
import app.daymark.journal.PlanAction;
import app.daymark.journal.StudyClock;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanRepository;
import app.daymark.plan.PlanService;
import app.daymark.plan.StudyWeek;
import app.daymark.plan.Task;
import app.daymark.store.AppFolders;
import app.daymark.store.Database;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Journal, database, ledger and plans on one folder, with a clock and ids that tests rule. */
public final class Desk implements AutoCloseable {

  public final AppFolders folders;
  public final AdjustableClock clock;
  public final Journal journal;
  public final Database database;
  public final Ledger ledger;
  public final PlanService plans;

  private Desk(AppFolders folders, AdjustableClock clock) {
    this.folders = folders.create();
    this.clock = clock;
    this.journal = Journal.open(folders.journal());
    this.database = Database.open(folders, journal, Desk::apply, clock);
    StudyClock studyClock = new StudyClock(clock, StudyClock.DEFAULT_DAY_END);
    this.ledger = new Ledger(journal, database, Desk::apply, studyClock);
    this.plans = new PlanService(ledger, studyClock, TestData.ids(journal.lastSeq()));
  }

  /** Opens a folder at noon of {@link TestData#MONDAY}. */
  public static Desk open(Path folder) {
    return open(folder, AdjustableClock.noonOf(TestData.MONDAY));
  }

  public static Desk open(Path folder, AdjustableClock clock) {
    return new Desk(new AppFolders(folder.toAbsolutePath()), clock);
  }

  /** As the composition root does it. */
  public static void apply(Handle handle, Action action) {
    PlanRepository plans = new PlanRepository(handle);
    switch (action) {
      case PlanAction plan -> plans.apply(plan);
      case Action.Undo undo -> plans.revert(undo.reverted());
      case Action.Redo redo -> plans.apply(redo.repeated());
    }
  }

  /** Starts {@link TestData#smallPlan} with every day a study day, on its Monday. */
  public Desk withSmallPlan() {
    plans.start(TestData.smallPlan(), TestData.MONDAY, StudyWeek.EVERY_DAY);
    return this;
  }

  /** All tasks of all plans, in order. */
  public List<Task> tasks() {
    return plans.plans().stream().flatMap(Plan::tasks).toList();
  }

  /** The task with a number, counted from 0 over all plans. */
  public Task task(int number) {
    return tasks().get(number);
  }

  /** Every row there is. */
  public Map<String, List<String>> rows() {
    return Rows.all(database.jdbi());
  }

  public String export() {
    return StateExport.json(
        plans.plans(), database.jdbi().withHandle(handle -> new HistoryRepository(handle).all()));
  }

  @Override
  public void close() {
    database.close();
    journal.close();
  }
}
