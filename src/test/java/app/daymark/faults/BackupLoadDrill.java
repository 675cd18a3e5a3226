package app.daymark.faults;

import app.daymark.backup.Manifest;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Backups are made while a learner acts; each is restored into another folder. */
final class BackupLoadDrill implements Drill {

  @Override
  public String name() {
    return "backup-load";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    AtomicBoolean ends = new AtomicBoolean();
    try (Desk desk = Desk.open(work.resolve("data"))) {
      desk.withSmallPlan();
      LearnerLife life = new LearnerLife(5);
      Thread learner =
          Thread.ofPlatform()
              .start(() -> {
                while (!ends.get()) {
                  life.live(desk, 1);
                }
              });
      for (int number : extent.cases(5, 100)) {
        Path file = work.resolve("backup-" + number + ".zip");
        Manifest manifest = desk.backups.makeTo(file).manifest();
        figures.count("backups");
        restore(file, manifest, work.resolve("other"), figures);
      }
      ends.set(true);
      learner.join();
      figures.show("actions meanwhile", Long.toString(desk.lastSeq()));
    }
  }

  /** A backup of what was restored has the same checksums. */
  private static void restore(Path file, Manifest manifest, Path folder, Figures figures)
      throws Exception {
    try (Desk other = Desk.open(folder)) {
      other.restore.restore(file);
      Manifest again = other.backups.makeTo(folder.resolve("again.zip")).manifest();
      if (!again.files().equals(manifest.files()) || !again.holds().equals(manifest.holds())) {
        figures.broken("%s was not restored as it was".formatted(file.getFileName()));
      }
      if (!Kept.replayed(other).equals(other.state())) {
        figures.broken("%s: the state is not what the journal says".formatted(file.getFileName()));
      }
    }
    Trees.delete(folder);
  }
}
