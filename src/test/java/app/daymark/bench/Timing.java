package app.daymark.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long the same thing took, again and again.
 *
 * @param nanos shortest first
 */
record Timing(List<Long> nanos) {

  Timing {
    nanos = nanos.stream().sorted().toList();
  }

  /** How long something takes, in nanoseconds. */
  static long nanosOf(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  double medianMillis() {
    return millisAt(0.5);
  }

  /** Only one in a hundred takes longer. */
  double p99Millis() {
    return millisAt(0.99);
  }

  private double millisAt(double part) {
    int index = (int) Math.ceil(part * nanos.size()) - 1;
    return nanos.get(Math.max(index, 0)) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
