package app.daymark.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Pay of some people in ascending order, and what follows from it. Does not change. */
public final class Sample {

  private final double[] sorted;
  private final long @Nullable [] counts;
  private final long people;

  /**
   * Pay, each of a number of people.
   *
   * @param sorted ascending
   * @param counts how many people each stands for, at least 1; null for one each
   */
  Sample(double[] sorted, long @Nullable [] counts) {
    this.sorted = sorted;
    this.counts = counts;
    this.people = counts == null ? sorted.length : Arrays.stream(counts).sum();
  }

  /** Pay of one person each, ascending. */
  static Sample of(double[] sorted) {
    return new Sample(sorted, null);
  }

  public long people() {
    return people;
  }

  public boolean isEmpty() {
    return people == 0;
  }

  /** Not of an empty sample. */
  public double percentile(double share) {
    return counts == null ? Percentiles.of(sorted, share) : Percentiles.of(sorted, counts, share);
  }

  /** Not of an empty sample. */
  public double mean() {
    double sum = 0;
    for (int each = 0; each < sorted.length; each++) {
      sum += sorted[each] * (counts == null ? 1 : counts[each]);
    }
    return sum / people;
  }

  public double least() {
    return sorted[0];
  }

  public double most() {
    return sorted[sorted.length - 1];
  }

  /** The figures of a band; of an empty sample nothing but that it is empty. */
  SalaryBand band(int fromYears, @Nullable Integer toYears, Currency currency) {
    if (isEmpty()) {
      return new SalaryBand(fromYears, toYears, null, null, null, null, null, null, 0L);
    }
    return new SalaryBand(
        fromYears,
        toYears,
        money(mean(), currency),
        money(percentile(0.10), currency),
        money(percentile(0.25), currency),
        money(percentile(0.50), currency),
        money(percentile(0.75), currency),
        money(percentile(0.90), currency),
        people);
  }

  /** To the hundredth. */
  static Money money(double amount, Currency currency) {
    return Money.ofHundredths(
        BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), currency);
  }
}
