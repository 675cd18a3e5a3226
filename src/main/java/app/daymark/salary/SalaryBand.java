package app.daymark.salary;

import org.jspecify.annotations.Nullable;

/**
 * Average pay for a stretch of experience.
 *
 * @param fromYears years of experience, inclusive; at least 0
 * @param toYears exclusive; null for "and more"
 * @param average a year's pay
 */
public record SalaryBand(int fromYears, @Nullable Integer toYears, Money average) {

  /** As sources write it: {@code 0–1}, {@code 10+}. */
  public String years() {
    return toYears == null ? fromYears + "+" : fromYears + "–" + toYears;
  }
}
