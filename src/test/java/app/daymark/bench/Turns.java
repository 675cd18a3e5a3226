package app.daymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Times the same thing with the long journal and with the short one, in turns: what else the
 * machine does then slows down both.
 */
record Turns<T>(T big, T small) {

  private static final int WARM_UP_PART = 4;

  /**
   * Does it a number of times with each, after some times that do not count.
   *
   * @param work returns the nanoseconds it took
   */
  Figure time(String name, int times, ToLongFunction<T> work) {
    List<Long> withBig = new ArrayList<>();
    List<Long> withSmall = new ArrayList<>();
    for (int i = -times / WARM_UP_PART; i < times; i++) {
      long bigs = work.applyAsLong(big);
      long smalls = work.applyAsLong(small);
      if (i >= 0) {
        withBig.add(bigs);
        withSmall.add(smalls);
      }
    }
    return new Figure(name, new Timing(withBig), new Timing(withSmall));
  }
}
