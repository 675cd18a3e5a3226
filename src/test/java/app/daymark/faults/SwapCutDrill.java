package app.daymark.faults;

import app.daymark.faults.disk.DiskLog;
import app.daymark.journal.Entry;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The power goes while another journal takes the place of the one that is there. */
final class SwapCutDrill implements Drill {

  private static final String KEPT = "journal.before";

  @Override
  public String name() {
    return "swap-cut";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    List<Entry> before = lived(work.resolve("before/data"), 1);
    List<Entry> incoming = lived(work.resolve("incoming/data"), 2);
    for (int cut : extent.cases(10, 300)) {
      Path disk = work.resolve("disk");
      Trees.copy(work.resolve("before"), disk);
      if (cut % 2 == 0) {
        Files.delete(disk.resolve("data/daymark.mv.db"));
      }
      DiskLog log = new DiskLog(disk);
      try (Desk desk = Desk.open(log.folder().resolve("data"))) {
        Swap.to(work.resolve("incoming/data/journal"), desk, KEPT);
      }
      // Closing is of no interest here.
      int end = log.size();
      Random random = new Random(cut);
      int steps = random.nextInt(end + 1);
      Path after = work.resolve("after");
      log.cut(steps, random, after);
      figures.count("cuts");
      check(after.resolve("data"), before, incoming, steps == end, figures, "cut " + cut);
      Trees.delete(disk);
      Trees.delete(after);
    }
  }

  private static List<Entry> lived(Path folder, int seed) throws IOException {
    Files.createDirectories(folder);
    try (Desk desk = Desk.open(folder)) {
      new LearnerLife(seed).live(desk, 60);
      return Kept.entries(desk);
    }
  }

  private static void check(
      Path data,
      List<Entry> before,
      List<Entry> incoming,
      boolean acknowledged,
      Figures figures,
      String circumstances) {
    try (Desk desk = Desk.open(data)) {
      List<Entry> there = Kept.entries(desk);
      boolean isIncoming = there.equals(incoming);
      if (!isIncoming && (acknowledged || !there.equals(before))) {
        figures.broken("After %s: %d actions are there".formatted(circumstances, there.size()));
      }
      figures.count(isIncoming ? "the new one is there" : "the old one is there");
      if (isIncoming && Files.notExists(data.resolve(KEPT))) {
        figures.broken("After %s: the journal that was is not kept".formatted(circumstances));
      }
    } catch (RuntimeException e) {
      figures.broken("After %s: it could not be opened: %s".formatted(circumstances, e));
    }
  }
}
