package app.daymark.faults;

import java.nio.file.Path;

/** One way in which things go wrong, many times over. */
interface Drill {

  /** What it is called by. */
  String name();

  /**
   * Does it.
   *
   * @param extent how often
   * @param work an empty folder
   * @param figures takes what was counted, and each promise that was broken
   */
  void run(Extent extent, Path work, Figures figures) throws Exception;
}
