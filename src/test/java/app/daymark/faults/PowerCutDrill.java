package app.daymark.faults;

import app.daymark.faults.disk.DiskLog;
import app.daymark.journal.Entry;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The power goes between any two steps, and what was not forced to disk is there only in part. */
final class PowerCutDrill implements Drill {

  private static final int CUTS_A_LIFE = 10;

  /** An action that counts after so many steps. */
  private record Acknowledged(int steps, Entry entry) {}

  @Override
  public String name() {
    return "power-cut";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Kept kept = new Kept(figures);
    Path disk = Files.createDirectory(work.resolve("disk"));
    for (int cut : extent.cases(10, 500)) {
      Path after = work.resolve("disk-" + cut);
      live(disk, after, kept, cut, figures);
      Trees.delete(disk);
      disk = after;
      if (cut % CUTS_A_LIFE == CUTS_A_LIFE - 1) {
        Trees.delete(disk);
        Files.createDirectory(disk);
        kept = new Kept(figures);
      }
    }
  }

  private static void live(Path disk, Path after, Kept kept, int seed, Figures figures)
      throws Exception {
    Random random = new Random(seed);
    DiskLog log = new DiskLog(disk);
    List<Acknowledged> told = new ArrayList<>();
    AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY.plusDays(20L * seed));
    try (Desk desk = Desk.open(log.folder().resolve("data"), clock)) {
      desk.ledger.onRecorded(entry -> told.add(new Acknowledged(log.size(), entry)));
      new LearnerLife(seed).live(desk, random.nextInt(1, 30));
    }
    int steps = random.nextInt(log.size() + 1);
    log.cut(steps, random, after);
    figures.count("cuts");
    kept.check(
        after.resolve("data"),
        told.stream().filter(each -> each.steps() <= steps).map(Acknowledged::entry).toList(),
        "the cut with seed %d, at %d of %d steps".formatted(seed, steps, log.size()));
  }
}
