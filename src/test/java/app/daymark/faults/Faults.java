package app.daymark.faults;

import app.daymark.faults.Exchanger.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the drills: all of them, or the one named by {@code -Dfaults.drill}; a few times each, or
 * with {@code -Dfaults=full} as often as src/docs/faults.md says, of which {@code
 * -Dfaults.part=2/4} is the second quarter. Exits with 1 when a promise is broken.
 */
final class Faults {

  private static final List<Drill> DRILLS =
      List.of(
          KillDrill.atFullSpeed(),
          KillDrill.atHumanPace(),
          KillDrill.atChangesOfMonth(),
          StartKillDrill.whileOpening(),
          StartKillDrill.whileRebuilding(),
          new ExchangeKillDrill(Work.BACKUP),
          new ExchangeKillDrill(Work.RESTORE),
          new ExchangeKillDrill(Work.IMPORT),
          new MoveKillDrill(),
          new BackupLoadDrill(),
          new EndDrill(),
          new PowerCutDrill(),
          new SwapCutDrill(),
          new InterruptDrill(),
          new FailingStepDrill(),
          new FullDiskDrill(),
          new ReadOnlyDrill(),
          new MutationDrill(),
          new BackupMutationDrill(),
          new YearDrill(),
          new HostileDrill(),
          new HugeDrill());

  private static final int MOST_TOLD = 20;

  private Faults() {}

  public static void main(String... arguments) throws Exception {
    Extent extent =
        Extent.of(System.getProperty("faults", "short"), System.getProperty("faults.part", "1/1"));
    String wanted = System.getProperty("faults.drill", "all");
    List<Drill> drills =
        DRILLS.stream()
            .filter(drill -> wanted.equals("all") || wanted.equals(drill.name()))
            .toList();
    if (drills.isEmpty()) {
      System.out.printf(
          "No drill is called %s. There are: %s%n",
          wanted, String.join(", ", DRILLS.stream().map(Drill::name).toList()));
      System.exit(2);
    }
    boolean kept = true;
    for (Drill drill : drills) {
      kept &= run(drill, extent);
    }
    System.exit(kept ? 0 : 1);
  }

  /** Whether it kept every promise. */
  private static boolean run(Drill drill, Extent extent) throws Exception {
    Path work = Files.createTempDirectory("daymark-faults");
    Figures figures = new Figures();
    long start = System.nanoTime();
    try {
      drill.run(extent, work, figures);
    } finally {
      Trees.delete(work);
    }
    System.out.printf(
        "%s: %s (%d s)%n", drill.name(), figures, (System.nanoTime() - start) / 1_000_000_000);
    figures.broken().stream().limit(MOST_TOLD).forEach(each -> System.out.println("  " + each));
    return figures.broken().isEmpty();
  }
}
