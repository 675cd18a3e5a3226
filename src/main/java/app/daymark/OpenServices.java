package app.daymark;

import app.daymark.backup.Backups;
import app.daymark.backup.Restore;
import app.daymark.catalogue.Catalogue;
import app.daymark.exchange.StateImport;
import app.daymark.journal.Phrase;
import app.daymark.past.PastService;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.progress.ProgressService;
import app.daymark.salary.SalaryService;
import app.daymark.settings.SettingsService;
import app.daymark.store.IntegrityCheck;
import app.daymark.terminal.Backstage.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The data of a window, lent to a command: it stays open when the command is done with it. */
record OpenServices(AppContext app) implements Services {

  @Override
  public Catalogue catalogue() {
    return app.catalogue();
  }

  @Override
  public PlanService plans() {
    return app.plans();
  }

  @Override
  public PlanEditing editing() {
    return app.editing();
  }

  @Override
  public CatchUpService catchUp() {
    return app.catchUp();
  }

  @Override
  public ProgressService progress() {
    return app.progress();
  }

  @Override
  public PastService past() {
    return app.past();
  }

  @Override
  public SettingsService settings() {
    return app.settings();
  }

  @Override
  public SalaryService salaries() {
    return app.salaries();
  }

  @Override
  public List<Phrase> warnings() {
    return app.warnings();
  }

  @Override
  public IntegrityCheck integrity() {
    return app.integrity();
  }

  @Override
  public Backups backups() {
    return app.backups();
  }

  @Override
  public Restore restore() {
    return app.restore();
  }

  @Override
  public String export() {
    return app.export();
  }

  @Override
  public StateImport importing() {
    return app.importing();
  }

  @Override
  public int drawPictures(Path folder, int width, int height, double scale) throws IOException {
    return app.drawPictures(folder, width, height, scale);
  }

  @Override
  public void close() {
    // The window closes it.
  }
}
