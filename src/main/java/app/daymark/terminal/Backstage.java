package app.daymark.terminal;

import app.daymark.catalogue.Catalogue;
import app.daymark.plan.PlanService;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need from the rest of Daymark.
 *
 * <p>The data folder is the one given with {@code --data}, or null for the platform's.
 */
public interface Backstage {

  /** What can be learned; needs no lock, so it works while the window is open. */
  Catalogue catalogue(@Nullable Path data);

  /** Opens the learner's data. */
  Services open(@Nullable Path data);

  /**
   * Opens the window and returns when it is closed.
   *
   * @return false when there is no display to open it on
   */
  boolean showWindow(@Nullable Path data);

  /** The learner's data, open until it is closed. */
  interface Services extends AutoCloseable {

    Catalogue catalogue();

    PlanService plans();

    /** Everything the learner has, in the documented format. */
    String export();

    /** Draws every screen, light and dark, into a folder; returns how many pictures. */
    int drawPictures(Path folder) throws IOException;

    @Override
    void close();
  }
}
