package app.daymark.salary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where the learner is. Never leaves the device: it is in no journal, export or backup.
 *
 * @param years of experience, from 0 to {@link #MOST_YEARS}
 * @param pay a year's; empty where the learner keeps it to themselves
 */
public record Standing(BigDecimal years, Optional<Money> pay) {

  public static final int MOST_YEARS = 60;

  /** Checks. */
  public Standing {
    if (years.signum() < 0 || years.compareTo(BigDecimal.valueOf(MOST_YEARS)) > 0) {
      throw new IllegalArgumentException("Years of experience are from 0 to 60: " + years);
    }
  }
}
