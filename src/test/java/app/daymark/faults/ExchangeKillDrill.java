package app.daymark.faults;

import app.daymark.backup.Listed;
import app.daymark.faults.Exchanger.Work;
import app.daymark.testkit.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A process is killed while it backs up, restores or imports: afterwards every backup that has its
 * name is whole, and the data is, whole, what it was before or what was to come.
 */
final class ExchangeKillDrill implements Drill {

  private static final int LANES = 2;
  private static final int MOST_MILLIS = 4_000;

  private final Work kind;

  ExchangeKillDrill(Work kind) {
    this.kind = kind;
  }

  @Override
  public String name() {
    return "kill-" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path others = Files.createDirectories(work.resolve("others"));
    Map<String, Map<String, List<String>>> states =
        Map.of("even", made(others, "even", 1), "odd", made(others, "odd", 2));
    Lanes.run(
        LANES,
        extent.cases(4, 100),
        (lane, cases) -> {
          for (int seed : cases) {
            Path folder = Files.createDirectories(work.resolve("lane-" + lane));
            kill(folder, others, states, seed, figures);
            Trees.delete(folder);
          }
        });
  }

  private static Map<String, List<String>> made(Path others, String name, long seed)
      throws Exception {
    Exchanger.make(others, name, seed);
    try (Desk desk = Desk.open(others.resolve(name))) {
      return desk.rows();
    }
  }

  private void kill(
      Path folder,
      Path others,
      Map<String, Map<String, List<String>>> states,
      int seed,
      Figures figures)
      throws Exception {
    Path data = folder.resolve("data");
    Trees.copy(others.resolve("odd"), data);
    Kept kept = new Kept(figures);
    kept.know(data);
    try (Child child = Child.start(Exchanger.class, folder, data, kind, seed, others)) {
      child.await(Said.OPEN);
      Thread.sleep(new Random(seed).nextInt(MOST_MILLIS));
      child.kill();
      figures.count("kills");
      int turns = Said.DID.last(child.said());
      figures.count("done before", turns);
      String circumstances = "%s with seed %d, after %d turns".formatted(name(), seed, turns);
      if (!child.errors().isEmpty()) {
        figures.broken("Before the kill of %s: %s".formatted(circumstances, child.errors()));
      }
      if (kind == Work.BACKUP) {
        kept.check(data, child.acknowledged(), circumstances);
      } else {
        exchanged(data, states, turns, circumstances, figures);
      }
      lookAtBackups(data, circumstances, figures);
    }
  }

  /** What was put in place last is there, or what was about to be. */
  private static void exchanged(
      Path data,
      Map<String, Map<String, List<String>>> states,
      int turns,
      String circumstances,
      Figures figures) {
    try (Desk desk = Desk.open(data)) {
      Map<String, List<String>> rows = desk.rows();
      boolean isLast = rows.equals(states.get(Exchanger.other(turns + 1)));
      boolean isNext = rows.equals(states.get(Exchanger.other(turns)));
      figures.count(isLast ? "what was is there" : "what was to come is there");
      if (!isLast && !isNext) {
        figures.broken("After %s: neither of the two is there".formatted(circumstances));
      }
      if (!desk.ledger.findings().isEmpty()) {
        figures.broken("After %s: %s".formatted(circumstances, desk.ledger.findings()));
      }
    } catch (RuntimeException e) {
      figures.broken("After %s: it could not be opened: %s".formatted(circumstances, e));
    }
  }

  private static void lookAtBackups(Path data, String circumstances, Figures figures) {
    try (Desk desk = Desk.open(data)) {
      for (Listed each : desk.backups.list()) {
        desk.restore.preview(each.file());
        figures.count("backups whole");
      }
    } catch (RuntimeException e) {
      figures.broken("After %s: a backup is not whole: %s".formatted(circumstances, e));
    }
  }
}
