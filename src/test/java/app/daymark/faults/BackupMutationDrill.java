package app.daymark.faults;

import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something happens to a backup, which is then listed and restored. */
final class BackupMutationDrill implements Drill {

  private static final int PATIENCE_SECONDS = 20;
  private static final String AUTOMATIC = "daymark-3fa9-2026-01-05-120000.zip";
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

  @Override
  public String name() {
    return "mutation-backup";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path backup = work.resolve("backup.zip");
    Path present = work.resolve("present.zip");
    Map<String, List<String>> then = backUp(work.resolve("then"), 3, backup);
    Map<String, List<String>> now = backUp(work.resolve("now"), 4, present);
    try (Desk desk = Desk.open(work.resolve("now"));
        ExecutorService restorer = Executors.newSingleThreadExecutor()) {
      Case each = new Case(desk, backup, present, now, then, figures);
      for (int seed : extent.cases(30, 1_000)) {
        Future<?> done =
            restorer.submit(() -> {
              each.run(seed);
              return null;
            });
        try {
          done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
          figures.broken("After %d: %s".formatted(seed, e.getCause()));
        } catch (TimeoutException e) {
          figures.broken("After %d: it hangs".formatted(seed));
          done.cancel(true);
        }
      }
    }
  }

  private static Map<String, List<String>> backUp(Path data, int seed, Path to) {
    try (Desk desk = Desk.open(data)) {
      new LearnerLife(seed).live(desk, 60);
      desk.backups.makeTo(to);
      return desk.state();
    }
  }

  /** One folder, in which the state of now is to stay unless the whole of then takes its place. */
  private record Case(
      Desk desk,
      Path backup,
      Path present,
      Map<String, List<String>> now,
      Map<String, List<String>> then,
      Figures figures) {

    void run(int seed) throws IOException {
      Random random = new Random(seed);
      Mutation mutation = MUTATIONS.get(seed % MUTATIONS.size());
      Path file = desk.folders.backups().resolve(AUTOMATIC);
      Files.createDirectories(file.getParent());
      Files.copy(backup, file);
      mutation.happen(file, present, random);
      String circumstances = "%s of a backup with seed %d".formatted(mutation, seed);
      desk.backups.list();
      try {
        desk.restore.restore(file);
        judge(mutation == Mutation.SWAPPED ? now : then, circumstances);
        figures.count("restored whole");
        desk.restore.restore(present);
      } catch (Refusal e) {
        figures.count("refused");
        judge(now, circumstances);
      }
      Trees.delete(desk.folders.backups());
    }

    private void judge(Map<String, List<String>> expected, String circumstances) {
      if (!desk.state().equals(expected)) {
        figures.broken("After %s: something else is shown".formatted(circumstances));
      }
    }
  }
}
