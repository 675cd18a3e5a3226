package app.daymark.salary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where some pay stands among people of a band: the smallest part of them that holds it. */
public enum PayPlace {
  LOWEST_TENTH,
  LOWEST_QUARTER,
  /** Of the lower half, but above the lowest quarter. */
  BELOW_MEDIAN,
  LOWER_HALF,
  /** Between the lowest and the highest quarter; more is not known. */
  MIDDLE_HALF,
  /** Between the lowest and the highest tenth; more is not known. */
  MOST,
  UPPER_HALF,
  /** Of the upper half, but below the highest quarter. */
  ABOVE_MEDIAN,
  HIGHEST_QUARTER,
  HIGHEST_TENTH;

  /**
   * Among people of a band; empty where its spread is not known.
   *
   * @param pay a year's, in the band's currency
   */
  public static Optional<PayPlace> of(SalaryBand band, Money pay) {
    return band.hasSpread() ? Optional.of(in(band, pay)) : Optional.empty();
  }

  private static PayPlace in(SalaryBand band, Money pay) {
    if (isBelow(pay, band.p10())) {
      return LOWEST_TENTH;
    }
    if (reaches(pay, band.p90())) {
      return HIGHEST_TENTH;
    }
    if (isBelow(pay, band.p25())) {
      return LOWEST_QUARTER;
    }
    if (reaches(pay, band.p75())) {
      return HIGHEST_QUARTER;
    }
    boolean isQuarterKnown = band.p25() != null && band.p75() != null;
    if (isBelow(pay, band.median())) {
      return isQuarterKnown ? BELOW_MEDIAN : LOWER_HALF;
    }
    if (reaches(pay, band.median())) {
      return isQuarterKnown ? ABOVE_MEDIAN : UPPER_HALF;
    }
    return isQuarterKnown ? MIDDLE_HALF : MOST;
  }

  private static boolean isBelow(Money pay, @Nullable Money step) {
    return step != null && pay.compareTo(step) < 0;
  }

  private static boolean reaches(Money pay, @Nullable Money step) {
    return step != null && pay.compareTo(step) >= 0;
  }
}
