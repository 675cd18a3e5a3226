package app.daymark.testkit;

import app.daymark.AppContext;
import app.daymark.exchange.StateExport;
import app.daymark.journal.Journal;
import app.daymark.journal.StudyClock;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.progress.ProgressService;
import app.daymark.settings.SettingsRepository;
import app.daymark.settings.SettingsService;
import app.daymark.store.AppFolders;
import app.daymark.store.Database;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Ledger;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Journal, database, ledger and plans on one folder, with a clock and ids that tests rule. */
public final class Desk implements AutoCloseable {

  public final AppFolders folders;
  public final AdjustableClock clock;
  public final Journal journal;
  public final Database database;
  public final Ledger ledger;
  public final PlanService plans;
  public final PlanEditing editing;
  public final CatchUpService catchUp;
  public final ProgressService progress;
  public final SettingsService settings;

  private Desk(AppFolders folders, AdjustableClock clock) {
    this.folders = folders.create();
    this.clock = clock;
    this.journal = Journal.open(folders.journal());
    this.database = Database.open(folders, journal, AppContext::apply, clock);
    StudyClock studyClock = new StudyClock(clock, this::dayEnd);
    this.ledger = new Ledger(journal, database, AppContext::apply, studyClock);
    this.settings = new SettingsService(ledger);
    Supplier<UUID> ids = TestData.ids(journal.lastSeq());
    this.plans = new PlanService(ledger, studyClock, ids);
    this.editing = new PlanEditing(ledger, studyClock, ids);
    this.catchUp = new CatchUpService(ledger, studyClock);
    this.progress = new ProgressService(ledger);
  }

  private LocalTime dayEnd() {
    return settings.settings().dayEnd();
  }

  /** Opens a folder at noon of {@link TestData#MONDAY}. */
  public static Desk open(Path folder) {
    return open(folder, AdjustableClock.noonOf(TestData.MONDAY));
  }

  public static Desk open(Path folder, AdjustableClock clock) {
    return new Desk(new AppFolders(folder.toAbsolutePath()), clock);
  }

  /** Starts {@link TestData#smallPlan} with every day a study day, on its Monday. */
  public Desk withSmallPlan() {
    plans.start(TestData.smallPlan(), PlanTerms.from(TestData.MONDAY));
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
        plans.plans(),
        database.jdbi().withHandle(handle -> new SettingsRepository(handle).chosen()),
        database.jdbi().withHandle(handle -> new HistoryRepository(handle).all()));
  }

  @Override
  public void close() {
    database.close();
    journal.close();
  }
}
