package app.daymark.salary;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
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
    return years(fromYears, toYears);
  }

  /** A stretch of years as sources write it; null for "and more". */
  public static String years(int from, @Nullable Integer to) {
    return to == null ? from + "+" : from + "–" + to;
  }

  /** Whether somebody with so many years is in it. */
  public boolean holds(double years) {
    return years >= fromYears && (toYears == null || years < toYears);
  }

  /** Whether it is known how pay is spread, and not only what is typical. */
  public boolean hasSpread() {
    return (p25 != null && p75 != null) || (p10 != null && p90 != null);
  }

  /** The highest figure there is of it; null where there is none. */
  public @Nullable Money highest() {
    return Stream.of(average, median, p10, p25, p75, p90)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
