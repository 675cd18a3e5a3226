package app.daymark.salary;

import java.util.function.LongToDoubleFunction;

/**
 * Percentiles that interpolate linearly between the two nearest values, as SQL's {@code
 * PERCENTILE_CONT} does. Pure.
 */
public final class Percentiles {

  private Percentiles() {}

  /**
   * The value below which a share of all values lies.
   *
   * @param sorted ascending; at least one
   * @param share 0 to 1
   */
  public static double of(double[] sorted, double share) {
    return of(sorted.length, share, at -> sorted[(int) at]);
  }

  /**
   * The same, where each value stands for a number of people.
   *
   * @param sorted ascending; at least one
   * @param counts how many people each value stands for; at least 1
   */
  public static double of(double[] sorted, long[] counts, double share) {
    long total = 0;
    for (long count : counts) {
      total = Math.addExact(total, count);
    }
    return of(total, share, at -> sorted[indexOf(at, counts)]);
  }

  private static double of(long count, double share, LongToDoubleFunction value) {
    if (count < 1 || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("No percentile " + share + " of " + count + " values");
    }
    double position = share * (count - 1);
    long below = (long) position;
    double low = value.applyAsDouble(below);
    double part = position - below;
    return part == 0 ? low : low + part * (value.applyAsDouble(below + 1) - low);
  }

  private static int indexOf(long position, long[] counts) {
    int index = 0;
    for (long passed = counts[0]; passed <= position; passed += counts[index]) {
      index++;
    }
    return index;
  }
}
