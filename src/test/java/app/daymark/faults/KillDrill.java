package app.daymark.faults;

import app.daymark.faults.Learner.Way;
import java.nio.file.Path;
import java.util.Random;

/** A process is killed at any moment while a learner acts, at full speed and at a human pace. */
final class KillDrill implements Drill {

  private static final int LANES = 2;
  private static final int STROLLING = 4;
  private static final int KILLS_A_FOLDER = 20;
  // H2 keeps what it overwrites for 45 s.
  private static final int LONG_MILLIS = 50_000;

  @Override
  public String name() {
    return "kill";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    int rushes = extent.of(16, 1_000);
    Lanes.run(LANES, lane -> rush(work.resolve("rush-" + lane), rushes / LANES, lane, figures));
    int strolls = extent.of(4, 100);
    Lanes.run(
        STROLLING,
        lane ->
            stroll(
                work.resolve("stroll-" + lane),
                strolls / STROLLING,
                extent == Extent.FULL,
                lane,
                figures));
  }

  private static void rush(Path folder, int kills, int lane, Figures figures) throws Exception {
    Random random = new Random(lane);
    for (int done = 0; done < kills; done += KILLS_A_FOLDER) {
      Session session = new Session(folder, figures);
      for (int i = done; i < Math.min(kills, done + KILLS_A_FOLDER); i++) {
        session.live(Way.RUSH, 1_000L * lane + i, random.nextInt(random.nextInt(1, 3_000)));
      }
      Trees.delete(folder);
    }
  }

  private static void stroll(Path folder, int kills, boolean alsoLong, int lane, Figures figures)
      throws Exception {
    Random random = new Random(100 + lane);
    Session session = new Session(folder, figures);
    for (int i = 0; i < kills; i++) {
      int millis = alsoLong && i == 0 ? LONG_MILLIS : random.nextInt(9_000);
      session.live(Way.STROLL, 1_000_000L * (lane + 1) + i, millis);
    }
  }
}
