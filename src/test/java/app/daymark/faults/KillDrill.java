package app.daymark.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** A process is killed at any moment while a learner acts. */
final class KillDrill implements Drill {

  // H2 keeps what it overwrites for 45 s.
  private static final int LONG_MILLIS = 50_000;

  private final Way way;
  private final int few;
  private final int many;
  private final Beat beat;

  /**
   * The rhythm of it.
   *
   * @param lanes how many processes live beside each other
   * @param killsAFolder how many live one after the other with the same data
   * @param millis how long the one with a number lives after it opened the folder
   */
  private record Beat(int lanes, int killsAFolder, IntUnaryOperator millis) {}

  private KillDrill(Way way, int few, int many, Beat beat) {
    this.way = way;
    this.few = few;
    this.many = many;
    this.beat = beat;
  }

  /** At full speed; most are killed soon. */
  static KillDrill atFullSpeed() {
    return new KillDrill(
        Way.RUSH, 12, 1_000, new Beat(2, 20, each -> below(below(3_000, each) + 1, ~each)));
  }

  /** At a human pace; one in twenty lives so long that H2 gives up what it kept. */
  static KillDrill atHumanPace() {
    return new KillDrill(
        Way.STROLL,
        5,
        100,
        new Beat(5, 20, each -> each % 20 == 19 ? LONG_MILLIS : below(9_000, each)));
  }

  /** With a new file of the journal at each action. */
  static KillDrill atChangesOfMonth() {
    return new KillDrill(Way.MONTHS, 4, 100, new Beat(2, 4, each -> below(1_500, each)));
  }

  private static int below(int bound, int seed) {
    return new SplittableRandom(seed).nextInt(bound);
  }

  @Override
  public String name() {
    return "kill-" + way.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Lanes.run(
        beat.lanes(),
        extent.cases(few, many),
        (lane, cases) -> live(work.resolve("lane-" + lane), cases, figures));
  }

  private void live(Path folder, List<Integer> cases, Figures figures) throws Exception {
    for (int from = 0; from < cases.size(); from += beat.killsAFolder()) {
      Session session = new Session(folder, figures);
      for (int each : cases.subList(from, Math.min(cases.size(), from + beat.killsAFolder()))) {
        session.live(way, each, beat.millis().applyAsInt(each));
      }
      Trees.delete(folder);
    }
  }
}
