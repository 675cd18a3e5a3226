package app.daymark.faults;

import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** A process is killed while it opens its data, with a database and while it makes one anew. */
final class StartKillDrill implements Drill {

  private static final int LANES = 2;
  private static final int ACTIONS = 400;

  private final boolean rebuilds;

  private StartKillDrill(boolean rebuilds) {
    this.rebuilds = rebuilds;
  }

  /** While it opens a database that was closed well. */
  static StartKillDrill whileOpening() {
    return new StartKillDrill(false);
  }

  /** While it makes a database anew. */
  static StartKillDrill whileRebuilding() {
    return new StartKillDrill(true);
  }

  @Override
  public String name() {
    return rebuilds ? "kill-rebuild" : "kill-start";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path whole = work.resolve("whole");
    try (Desk desk = Desk.open(whole)) {
      new LearnerLife(1).live(desk, ACTIONS);
    }
    if (rebuilds) {
      Files.delete(whole.resolve("daymark.mv.db"));
    }
    int most = millisOfAStart(whole, work.resolve("first"));
    Lanes.run(
        LANES,
        extent.cases(4, 100),
        (lane, cases) -> kill(whole, work.resolve("lane-" + lane), cases, most, figures));
    figures.show("a start takes", most + " ms");
  }

  private static int millisOfAStart(Path whole, Path work) throws Exception {
    Files.createDirectories(work);
    Path data = work.resolve("data");
    Trees.copy(whole, data);
    try (Child child = Child.start(Learner.class, work, data, Way.STROLL, 1)) {
      return child.millisBetween(Said.OPENING, Said.OPEN);
    }
  }

  /** Two starts after each other: the second finds what the first one left. */
  private static void kill(Path whole, Path work, List<Integer> cases, int most, Figures figures)
      throws Exception {
    for (int each : cases) {
      SplittableRandom random = new SplittableRandom(each);
      Session session = Session.with(whole, work, figures);
      session.open(Way.RUSH, each, random.nextInt(most));
      session.open(Way.RUSH, ~each, random.nextInt(most));
      Trees.delete(work);
    }
  }
}
