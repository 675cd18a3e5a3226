package app.daymark.faults;

import app.daymark.store.AppFolders;
import app.daymark.store.DataPlace;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A process is killed while it moves the data to another folder, twice in a row. */
final class MoveKillDrill implements Drill {

  private static final int LANES = 2;
  private static final int ACTIONS = 100;
  private static final int BACKUPS = 6;
  private static final int BACKUP_BYTES = 2 << 20;

  @Override
  public String name() {
    return "kill-move";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path whole = Files.createDirectories(work.resolve("whole"));
    try (Desk desk = Desk.open(whole)) {
      new LearnerLife(1).live(desk, ACTIONS);
    }
    Files.createDirectories(whole.resolve("backups"));
    for (int i = 0; i < BACKUPS; i++) {
      byte[] content = new byte[BACKUP_BYTES];
      new SplittableRandom(i).nextBytes(content);
      Files.write(whole.resolve("backups/%d.zip".formatted(i)), content);
    }
    Trees.delete(whole.resolve("logs"));
    Files.deleteIfExists(whole.resolve("lock"));
    int most = millisOfAMove(Case.of(whole, work.resolve("first")));
    Lanes.run(
        LANES,
        extent.cases(6, 200),
        (lane, cases) -> kill(whole, work.resolve("lane-" + lane), cases, most, figures));
    figures.show("a move takes", most + " ms");
  }

  private static int millisOfAMove(Case first) throws Exception {
    try (Child child = first.begin()) {
      return child.millisBetween(Said.OPENING, Said.OPEN);
    }
  }

  private static void kill(Path whole, Path work, List<Integer> cases, int most, Figures figures)
      throws Exception {
    for (int each : cases) {
      SplittableRandom random = new SplittableRandom(each);
      Case folders = Case.of(whole, work);
      String circumstances = "case " + each;
      for (int kills = 0; kills < 2; kills++) {
        // Soon more often than late: the first one that was timed is slower than those that follow.
        killOne(folders, random.nextInt(Math.max(1, (2 * most) >> random.nextInt(6))), figures);
        folders.check(folders.place().now(), figures, circumstances);
      }
      AppFolders arrived = folders.place().settle();
      folders.check(arrived, figures, circumstances + ", in the end");
      if (!arrived.data().equals(folders.there()) || Files.exists(folders.start().journal())) {
        figures.broken("Not moved, or not cleared away, in " + circumstances);
      }
      Trees.delete(work);
    }
  }

  private static void killOne(Case folders, int millis, Figures figures) throws Exception {
    try (Child child = folders.begin()) {
      child.await(Said.OPENING);
      Thread.sleep(millis);
      child.kill();
      figures.count("kills");
      figures.count(child.hasSaid(Said.OPEN) ? "too late" : "while moving");
    }
  }

  /** One set of data that is to be moved. */
  private record Case(Path whole, Path work) {

    static Case of(Path whole, Path work) throws IOException {
      Case made = new Case(whole, Files.createDirectories(work));
      Trees.copy(whole, made.start().data());
      made.place().moveTo(made.there());
      return made;
    }

    AppFolders start() {
      return new AppFolders(work.resolve("start"));
    }

    Path there() {
      return work.resolve("there");
    }

    DataPlace place() {
      return new DataPlace(start());
    }

    Child begin() throws IOException {
      return Child.start(Mover.class, work, start().data());
    }

    /** Everything there was has to be where it is said to be, byte for byte. */
    void check(AppFolders now, Figures figures, String circumstances) throws IOException {
      figures.count(now.data().equals(there()) ? "it is there" : "it is where it was");
      try (Stream<Path> all = Files.walk(whole)) {
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          Path same = now.data().resolve(whole.relativize(each).toString());
          if (Files.notExists(same) || Files.mismatch(each, same) >= 0) {
            figures.broken("%s is not whole in %s".formatted(same, circumstances));
          }
        }
      }
    }
  }
}
