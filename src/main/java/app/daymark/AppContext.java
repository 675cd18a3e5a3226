package app.daymark;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.exchange.StateExport;
import app.daymark.journal.Action;
import app.daymark.journal.Journal;
import app.daymark.journal.JournalDamage;
import app.daymark.journal.PlanAction;
import app.daymark.journal.StudyClock;
import app.daymark.plan.PlanRepository;
import app.daymark.plan.PlanService;
import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.store.Database;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Ledger;
import app.daymark.terminal.Backstage;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.shell.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The composition root: makes every object that lives as long as the program. */
public final class AppContext implements Backstage.Services {

  private final AppFolders folders;
  private final DataLock lock;
  private final Journal journal;
  private final Database database;
  private final Ledger ledger;
  private final PlanService plans;
  private @Nullable Catalogue catalogue;

  private AppContext(
      AppFolders folders, DataLock lock, Journal journal, Database database, StudyClock clock) {
    this.folders = folders;
    this.lock = lock;
    this.journal = journal;
    this.database = database;
    this.ledger = new Ledger(journal, database, AppContext::apply, clock);
    this.plans = new PlanService(ledger, clock, UUID::randomUUID);
  }

  /**
   * Opens a data folder, making what is missing.
   *
   * @throws app.daymark.journal.Refusal when it is in use or cannot be used
   */
  public static AppContext open(AppFolders folders, Clock clock) {
    folders.create();
    DataLock lock = DataLock.take(folders);
    try {
      Journal journal = Journal.open(folders.journal());
      Database database = Database.open(folders, journal, AppContext::apply, clock);
      return new AppContext(
          folders, lock, journal, database, new StudyClock(clock, StudyClock.DEFAULT_DAY_END));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Hands each action to the feature it belongs to. */
  private static void apply(Handle handle, Action action) {
    switch (action) {
      case PlanAction plan -> new PlanRepository(handle).apply(plan);
      case Action.Undo undo -> new PlanRepository(handle).revert(undo.reverted());
      case Action.Redo redo -> new PlanRepository(handle).apply(redo.repeated());
    }
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

  @Override
  public PlanService plans() {
    return plans;
  }

  @Override
  public List<String> warnings() {
    return journal.damage().stream().map(JournalDamage::toString).toList();
  }

  @Override
  public String export() {
    return StateExport.json(
        plans.plans(), ledger.read(handle -> new HistoryRepository(handle).all()));
  }

  @Override
  public int drawPictures(Path folder, int width, int height, double scale) throws IOException {
    WindowContext window = new WindowContext(this, TaskRunner.direct(), new Texts(Locale.ENGLISH));
    return new Pictures(width, height, scale).draw(folder, window::shell);
  }

  @Override
  public void close() {
    database.close();
    journal.close();
    lock.close();
  }
}
