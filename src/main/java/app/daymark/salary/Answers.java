package app.daymark.salary;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What many people said they earn, with their experience; a score of bytes each. Grows; for one
 * thread.
 */
public final class Answers {

  private double[] pays = new double[1_024];
  private float[] years = new float[1_024];
  private int[] counts = new int[1_024];
  private int size;

  /**
   * Adds an answer.
   *
   * @param pay above 0
   * @param years of experience, at least 0
   * @param count how many people it stands for; at least 1
   */
  public void add(double pay, double years, int count) {
    if (size == pays.length) {
      int larger = size + size / 2;
      pays = Arrays.copyOf(pays, larger);
      this.years = Arrays.copyOf(this.years, larger);
      counts = Arrays.copyOf(counts, larger);
    }
    pays[size] = pay;
    this.years[size] = (float) years;
    counts[size] = count;
    size++;
  }

  /** Takes back what was added last. */
  public void removeLast() {
    size--;
  }

  public int size() {
    return size;
  }

  /** How many people they stand for. */
  public long people() {
    return Arrays.stream(counts, 0, size).asLongStream().sum();
  }

  /** All of them, in order of pay. */
  public Sample sample() {
    return sample(IntStream.range(0, size));
  }

  /** Those of one band, in order of pay. */
  public Sample sample(BandBounds bounds, int band) {
    return sample(IntStream.range(0, size).filter(each -> bounds.bandOf(years[each]) == band));
  }

  private Sample sample(IntStream which) {
    int[] chosen = which.toArray();
    if (Arrays.stream(chosen).allMatch(each -> counts[each] == 1)) {
      double[] sorted = Arrays.stream(chosen).mapToDouble(each -> pays[each]).sorted().toArray();
      return Sample.of(sorted);
    }
    int[] ordered =
        Arrays.stream(chosen)
            .boxed()
            .sorted((a, b) -> Double.compare(pays[a], pays[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Sample(
        Arrays.stream(ordered).mapToDouble(each -> pays[each]).toArray(),
        Arrays.stream(ordered).mapToLong(each -> counts[each]).toArray());
  }

  /** How many answers have pay below what a rule lets pass. */
  public long below(OutlierRule rule) {
    return Arrays.stream(pays, 0, size).filter(pay -> pay < rule.least()).count();
  }

  /** How many answers have pay above it. */
  public long above(OutlierRule rule) {
    return Arrays.stream(pays, 0, size).filter(pay -> pay > rule.most()).count();
  }

  /** Those whose pay is no outlier. */
  public Answers without(OutlierRule rule) {
    Answers rest = new Answers();
    for (int each = 0; each < size; each++) {
      if (!rule.isOutlier(pays[each])) {
        rest.add(pays[each], years[each], counts[each]);
      }
    }
    return rest;
  }
}
