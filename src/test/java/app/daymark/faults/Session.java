package app.daymark.faults;

import app.daymark.journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One data folder, on which one process after the other lives and is killed. */
final class Session {

  private final Path work;
  private final Path data;
  private final Figures figures;
  private final Kept kept;
  private int lives;

  /**
   * Begins with nothing.
   *
   * @param work is made, for the data and what processes complain of
   */
  Session(Path work, Figures figures) throws IOException {
    this.work = Files.createDirectories(work);
    this.data = work.resolve("data");
    this.figures = figures;
    this.kept = new Kept(figures);
  }

  /**
   * Begins with what a folder holds.
   *
   * @param whole is copied
   */
  static Session with(Path whole, Path work, Figures figures) throws IOException {
    Session session = new Session(work, figures);
    Trees.copy(whole, session.data);
    session.kept.know(whole);
    return session;
  }

  /** Lets a process live for a while after it opened the folder, kills it, and looks. */
  void live(Way way, long seed, int millis) throws Exception {
    try (Child child = start(way, seed)) {
      if (child.await(Said.OPEN)) {
        Thread.sleep(millis);
      } else {
        figures.broken("A start failed: %s with seed %d".formatted(way, seed));
      }
      child.kill();
      look(child, way, seed);
    }
  }

  /**
   * Kills a process while it opens the folder, and looks.
   *
   * @param millis after it began to
   */
  void open(Way way, long seed, int millis) throws Exception {
    try (Child child = start(way, seed)) {
      child.await(Said.OPENING);
      Thread.sleep(millis);
      child.kill();
      figures.count(child.hasSaid(Said.OPEN) ? "too late" : "while opening");
      look(child, way, seed);
    }
  }

  private Child start(Way way, long seed) throws IOException {
    return Child.start(Learner.class, work, data, way, seed);
  }

  /** Every other time at a copy, so that the next process finds what the killed one left. */
  private void look(Child child, Way way, long seed) throws Exception {
    figures.count("kills");
    String circumstances = "kill %d of %s with seed %d".formatted(++lives, way, seed);
    if (!child.errors().isEmpty()) {
      figures.broken("Before " + circumstances + " it complained: " + child.errors());
    }
    List<Entry> acknowledged = child.acknowledged();
    if (lives % 2 == 0) {
      kept.check(data, acknowledged, circumstances);
    } else {
      Path copy = work.resolve("copy");
      Trees.copy(data, copy);
      kept.check(copy, acknowledged, circumstances);
      Trees.delete(copy);
    }
  }
}
