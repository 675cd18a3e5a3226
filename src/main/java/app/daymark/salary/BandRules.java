package app.daymark.salary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What bands of pay must be like to make sense, whoever says them. Pure. */
public final class BandRules {

  /** A year's pay of more is nobody's. */
  public static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000_000_000L);

  /** More people than that do not work in one job. */
  public static final long MOST_PEOPLE = 1_000_000_000L;

  private BandRules() {}

  /** Two bands of which the second begins before the first ends. */
  public record Overlap(SalaryBand first, SalaryBand second) {}

  /**
   * Whether percentiles do not fall.
   *
   * @param percentiles from the lowest to the highest; null where one is unknown
   */
  public static boolean rise(List<? extends @Nullable Money> percentiles) {
    Money below = null;
    for (Money each : percentiles) {
      if (each != null && below != null && each.compareTo(below) < 0) {
        return false;
      }
      below = each == null ? below : each;
    }
    return true;
  }

  /**
   * Whether a band ends after it begins.
   *
   * @param to null for "and more"
   */
  public static boolean hasLength(int from, @Nullable Integer to) {
    return to == null || to > from;
  }

  /**
   * The first two bands that overlap; empty when none do.
   *
   * @param bands in the order of their beginnings
   */
  public static Optional<Overlap> overlap(List<SalaryBand> bands) {
    return IntStream.range(1, bands.size())
        .mapToObj(at -> new Overlap(bands.get(at - 1), bands.get(at)))
        .filter(pair -> isOverlap(pair.first().toYears(), pair.second().fromYears()))
        .findFirst();
  }

  private static boolean isOverlap(@Nullable Integer end, int next) {
    return end == null || end > next;
  }
}
