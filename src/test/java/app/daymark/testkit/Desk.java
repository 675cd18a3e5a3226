package app.daymark.testkit;

import app.daymark.Actions;
import app.daymark.backup.Backups;
import app.daymark.backup.Restore;
import app.daymark.exchange.StateExport;
import app.daymark.journal.Action;
import app.daymark.journal.StudyClock;
import app.daymark.past.PastService;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.progress.ProgressService;
import app.daymark.salary.SalaryService;
import app.daymark.settings.SettingsRepository;
import app.daymark.settings.SettingsService;
import app.daymark.store.AppFolders;
import app.daymark.store.Applier;
import app.daymark.store.DeviceNotes;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Ledger;
import app.daymark.store.Progress;
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
  public final Ledger ledger;
  public final PlanService plans;
  public final PlanEditing editing;
  public final CatchUpService catchUp;
  public final ProgressService progress;
  public final PastService past;
  public final SettingsService settings;
  public final SalaryService salaries;
  public final DeviceNotes notes;
  public final Backups backups;
  public final Restore restore;

  private Desk(AppFolders folders, AdjustableClock clock, Applier applier) {
    this.folders = folders.create();
    this.clock = clock;
    StudyClock studyClock = new StudyClock(clock, this::dayEnd);
    this.ledger = Ledger.open(this.folders, applier, clock, studyClock, Progress.NONE);
    this.settings = new SettingsService(ledger);
    Supplier<UUID> ids = TestData.ids(lastSeq());
    this.plans = new PlanService(ledger, studyClock, ids);
    this.editing = new PlanEditing(ledger, studyClock, ids, () -> {});
    this.catchUp = new CatchUpService(ledger, studyClock);
    this.progress = new ProgressService(ledger);
    this.past = new PastService(ledger, studyClock);
    this.salaries = new SalaryService(ledger, ids);
    this.notes = new DeviceNotes(this.folders);
    this.backups = new Backups(ledger, this.folders, notes, clock, () -> "3fa9");
    this.restore = new Restore(ledger, this.folders, backups, clock);
  }

  private LocalTime dayEnd() {
    return settings.settings().dayEnd();
  }

  /** Opens a folder at noon of {@link TestData#MONDAY}. */
  public static Desk open(Path folder) {
    return open(folder, AdjustableClock.noonOf(TestData.MONDAY));
  }

  public static Desk open(Path folder, AdjustableClock clock) {
    return open(folder, clock, Actions::apply);
  }

  /** The same, with another hand that applies what is done. */
  public static Desk open(Path folder, AdjustableClock clock, Applier applier) {
    return new Desk(new AppFolders(folder.toAbsolutePath()), clock, applier);
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
    return ledger.read(Rows::all);
  }

  /** Every row of the present state: of all tables but the history. */
  public Map<String, List<String>> state() {
    return ledger.read(Rows::state);
  }

  /** Sequence number of the last entry. */
  public long lastSeq() {
    return ledger.snapshot().lastSeq();
  }

  /** The last thing done. */
  public Action last() {
    return ledger.read(handle -> new HistoryRepository(handle).all()).getLast().action();
  }

  public String export() {
    return StateExport.json(
        plans.plans(),
        ledger.read(handle -> new SettingsRepository(handle).chosen()),
        ledger.read(handle -> new HistoryRepository(handle).all()));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
