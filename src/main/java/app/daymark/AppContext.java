package app.daymark;

import app.daymark.backup.Backups;
import app.daymark.backup.Reason;
import app.daymark.backup.Restore;
import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.NewPack;
import app.daymark.exchange.StateExport;
import app.daymark.exchange.StateImport;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.past.PastService;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.progress.ProgressService;
import app.daymark.salary.SalaryNotes;
import app.daymark.salary.SalaryService;
import app.daymark.settings.Reminder;
import app.daymark.settings.SettingsRepository;
import app.daymark.settings.SettingsService;
import app.daymark.store.AppFolders;
import app.daymark.store.Checks;
import app.daymark.store.DataLock;
import app.daymark.store.Database;
import app.daymark.store.DeviceNotes;
import app.daymark.store.HistoryRepository;
import app.daymark.store.IntegrityCheck;
import app.daymark.store.Ledger;
import app.daymark.store.Progress;
import app.daymark.store.Version;
import app.daymark.terminal.Backstage;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.shell.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The composition root: makes every object that lives as long as the program. */
public final class AppContext implements Backstage.Services {

  private final AppFolders folders;
  private final DataLock lock;
  private final Clock device;
  private final Ledger ledger;
  private final DeviceNotes notes;
  private final Backups backups;
  private final Restore restore;
  private final PlanService plans;
  private final PlanEditing editing;
  private final CatchUpService catchUp;
  private final ProgressService progress;
  private final PastService past;
  private final SettingsService settings;
  private final StateImport importing;
  private final SalaryService salaries;
  private final Termination termination = new Termination(this::close);
  private boolean closed;
  private @Nullable Catalogue catalogue;

  private AppContext(AppFolders folders, DataLock lock, Clock device, Progress progress) {
    this.folders = folders;
    this.lock = lock;
    this.device = device;
    StudyClock clock = new StudyClock(device, this::dayEnd);
    this.ledger = Ledger.open(folders, Actions::apply, device, clock, progress);
    this.notes = new DeviceNotes(folders);
    this.backups = new Backups(ledger, folders, notes, device, AppContext::freshDeviceName);
    this.restore = new Restore(ledger, folders, backups, device);
    this.settings = new SettingsService(ledger);
    this.plans = new PlanService(ledger, clock, UUID::randomUUID);
    Runnable beforeRemoval = () -> backups.makeIfPossible(Reason.BEFORE_REMOVAL);
    this.editing = new PlanEditing(ledger, clock, UUID::randomUUID, beforeRemoval);
    this.catchUp = new CatchUpService(ledger, clock);
    this.progress = new ProgressService(ledger);
    this.past = new PastService(ledger, clock);
    Runnable beforeImport = () -> backups.make(Reason.BEFORE_IMPORT);
    this.importing = new StateImport(folders, ledger, device, beforeImport);
    this.salaries = new SalaryService(ledger, UUID::randomUUID);
  }

  /** The same, when nobody waits to see how far it has come. */
  public static AppContext open(AppFolders folders, Clock clock) {
    return open(folders, clock, Progress.NONE);
  }

  /**
   * Opens a data folder, making what is missing and healing what is damaged.
   *
   * @param progress of making the database anew
   * @throws app.daymark.journal.Refusal when it is in use or cannot be used
   */
  public static AppContext open(AppFolders folders, Clock clock, Progress progress) {
    folders.create();
    DataLock lock = DataLock.take(folders);
    CompletableFuture<?> prepared = Database.prepare();
    try {
      AppContext opened = new AppContext(folders, lock, clock, progress);
      opened.noteVersion();
      opened.termination.await();
      return opened;
    } catch (RuntimeException e) {
      // What is logged before logging is ready would be lost if the process ended now.
      prepared.handle((_, _) -> true).join();
      lock.close();
      throw e;
    }
  }

  private static String freshDeviceName() {
    return UUID.randomUUID().toString().substring(0, 4);
  }

  /** What another version wrote is backed up before this one adds to it. */
  private void noteVersion() {
    if (notes.version().filter(Version.NAME::equals).isEmpty()) {
      if (notes.version().isPresent()) {
        backups.makeIfPossible(Reason.BEFORE_UPGRADE);
      }
      notes.version(Version.NAME);
    }
  }

  private LocalTime dayEnd() {
    return settings.settings().dayEnd();
  }

  public AppFolders folders() {
    return folders;
  }

  /** Read when it is first asked for: most commands do without. */
  @Override
  public synchronized Catalogue catalogue() {
    if (catalogue == null) {
      catalogue = CatalogueReader.read(folders.packs());
    }
    return catalogue;
  }

  /** Keeps a pack among the learner's own; what can be learned has it from then on. */
  synchronized void add(NewPack pack) {
    pack.addTo(folders.packs());
    catalogue = CatalogueReader.read(folders.packs());
  }

  @Override
  public PlanService plans() {
    return plans;
  }

  @Override
  public PlanEditing editing() {
    return editing;
  }

  @Override
  public CatchUpService catchUp() {
    return catchUp;
  }

  @Override
  public ProgressService progress() {
    return progress;
  }

  @Override
  public PastService past() {
    return past;
  }

  @Override
  public SettingsService settings() {
    return settings;
  }

  @Override
  public SalaryService salaries() {
    return salaries;
  }

  @Override
  public List<Phrase> warnings() {
    return ledger.findings();
  }

  @Override
  public IntegrityCheck integrity() {
    return new IntegrityCheck(ledger);
  }

  /** Checks, and when the last one was. */
  public Checks checks() {
    return new Checks(integrity(), notes, plans::studyDate);
  }

  /** What this device remembers about pay. */
  public SalaryNotes salaryNotes() {
    return new SalaryNotes(notes);
  }

  /** When this device reminds of what is open. */
  public Reminder reminder() {
    return new Reminder(notes);
  }

  /** By the clock of the device. */
  LocalDateTime localTime() {
    return LocalDateTime.now(device);
  }

  /** The time zone of the device. */
  public ZoneId zone() {
    return device.getZone();
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public Restore restore() {
    return restore;
  }

  @Override
  public String export() {
    return StateExport.json(
        plans.plans(),
        ledger.read(handle -> new SettingsRepository(handle).chosen()),
        ledger.read(handle -> new HistoryRepository(handle).all()));
  }

  @Override
  public StateImport importing() {
    return importing;
  }

  @Override
  public int drawPictures(Path folder, int width, int height, double scale) throws IOException {
    WindowContext window =
        new WindowContext(this, Lanes.drawing(), new Look(Language.ENGLISH), WindowHost.none());
    return new Pictures(width, height, scale).draw(folder, window::shell);
  }

  /** Does something first when the process is asked to end; not when it closes of itself. */
  void onTermination(Runnable first) {
    termination.first(first);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (!termination.isNow()) {
      // A process that is asked to end has no time for it.
      backUpIfDue();
    }
    ledger.close();
    lock.close();
    termination.forget();
  }

  private void backUpIfDue() {
    try {
      backups.makeIfDue();
    } catch (Refusal e) {
      // Not made earlier: the first logger makes its folder, and the one around it, for everybody.
      LoggerFactory.getLogger(AppContext.class).warn("No backup at the end", e);
    }
  }
}
