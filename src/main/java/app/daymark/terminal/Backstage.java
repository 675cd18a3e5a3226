package app.daymark.terminal;

import app.daymark.backup.Backups;
import app.daymark.backup.Restore;
import app.daymark.catalogue.Catalogue;
import app.daymark.exchange.StateImport;
import app.daymark.instance.Answer;
import app.daymark.journal.Phrase;
import app.daymark.past.PastService;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.progress.ProgressService;
import app.daymark.salary.SalaryService;
import app.daymark.settings.SettingsService;
import app.daymark.store.IntegrityCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need from the rest of Daymark.
 *
 * <p>The data folder is the one given with {@code --data}, or null for the platform's.
 */
public interface Backstage {

  /** What can be learned; needs no lock, so it works while the window is open. */
  Catalogue catalogue(@Nullable Path data);

  /** What the learner types, or another program hands over. */
  InputStream input();

  /** Whether somebody sits at the terminal and sees what is written while it is. */
  boolean isWatched();

  /** Where a path leads that was typed: it begins where the command was given. */
  Path place(Path typed);

  /**
   * Opens the learner's data.
   *
   * @throws app.daymark.store.DataLock.InUse when another process has it open
   */
  Services open(@Nullable Path data);

  /**
   * Changes something, where others may change things meanwhile: among what they do, one after the
   * other. Needed by commands that go {@link Turn#BESIDE} it; what is read for the change belongs
   * into it.
   *
   * @throws app.daymark.journal.Refusal when it cannot be done any more; and what the change throws
   */
  void inTurn(Runnable change);

  /**
   * Asks the window that has the data open to do it.
   *
   * @param arguments the whole command line
   * @param readsInput whether it is to get what comes through {@link #input}, too
   * @return empty when there is none
   */
  Optional<Answer> askWindow(@Nullable Path data, List<String> arguments, boolean readsInput);

  /**
   * Opens the window and returns when it is closed.
   *
   * @param pack for the window to show first, and offer to add; null for none
   * @return false when there is no display to open it on
   */
  boolean showWindow(@Nullable Path data, @Nullable Path pack);

  /** The learner's data, open until it is closed. */
  interface Services extends AutoCloseable {

    Catalogue catalogue();

    PlanService plans();

    PlanEditing editing();

    CatchUpService catchUp();

    ProgressService progress();

    PastService past();

    SettingsService settings();

    SalaryService salaries();

    /** What is wrong with the learner's files, for reading; empty when all is well. */
    List<Phrase> warnings();

    /** Looks whether the learner's data is whole. */
    IntegrityCheck integrity();

    Backups backups();

    Restore restore();

    /** Everything the learner has, in the documented format. */
    String export();

    /** Takes in what {@link #export} gave, here or elsewhere. */
    StateImport importing();

    /**
     * Draws every screen, light and dark, into a folder; returns how many pictures.
     *
     * @param width of the window, in pixels at scale 1
     * @param height of the window, in pixels at scale 1
     * @param scale how many pixels of a picture stand for one of the window
     */
    int drawPictures(Path folder, int width, int height, double scale) throws IOException;

    @Override
    void close();
  }
}
