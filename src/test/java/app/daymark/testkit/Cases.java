package app.daymark.testkit;

import java.util.function.LongConsumer;

/** Runs a generated test once a seed, and names the seed of a case that fails. */
public final class Cases {

  private static final String NUMBER = "daymark.cases";

  private Cases() {}

  /** Cases that take microseconds: 10,000 of them, or as many as {@code -Ddaymark.cases} says. */
  public static void each(LongConsumer test) {
    run(Integer.getInteger(NUMBER, 10_000), test);
  }

  /**
   * Cases that wait for a database.
   *
   * @param few how many without the property
   */
  public static void slow(int few, LongConsumer test) {
    run(Integer.getInteger(NUMBER, few), test);
  }

  /** A number of cases that does not change. */
  public static void run(int count, LongConsumer test) {
    for (long seed = 1; seed <= count; seed++) {
      try {
        test.accept(seed);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
