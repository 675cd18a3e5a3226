package app.daymark.salary;

import org.jspecify.annotations.Nullable;

/**
 * Pay for a stretch of experience: what is known of it, all a year's pay in one currency.
 *
 * @param fromYears years of experience, inclusive; at least 0
 * @param toYears exclusive; null for "and more"
 * @param average the mean; null where unknown
 * @param p10 one in ten earns less; null where unknown, as the other percentiles
 * @param count how many people it is about; null where unknown, 0 where nobody answered
 */
public record SalaryBand(
    int fromYears,
    @Nullable Integer toYears,
    @Nullable Money average,
    @Nullable Money p10,
    @Nullable Money p25,
    @Nullable Money median,
    @Nullable Money p75,
    @Nullable Money p90,
    @Nullable Long count) {

  /** Fewer answers say little. */
  public static final long FEW = 30;

  /** A band of which nothing but the average is known. */
  public static SalaryBand ofAverage(int fromYears, @Nullable Integer toYears, Money average) {
    return new SalaryBand(fromYears, toYears, average, null, null, null, null, null, null);
  }

  /** The one figure that stands for all: the average, else the median; null where neither is. */
  public @Nullable Money typical() {
    return average == null ? median : average;
  }

  /** Whether it is known to be about fewer than {@link #FEW} people. */
  public boolean hasFew() {
    return count != null && count < FEW;
  }

  /** As sources write it: {@code 0–1}, {@code 10+}. */
  public String years() {
    return toYears == null ? fromYears + "+" : fromYears + "–" + toYears;
  }
}
