package app.daymark.ui.salary;

import app.daymark.salary.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the learner's own way.
 *
 * @param standing where they are; empty where they did not say
 * @param ends of the running plans for the role, the earliest first
 * @param today the study date
 */
record Whereabouts(Optional<Standing> standing, List<PlanEnd> ends, LocalDate today) {

  private static final double DAYS_A_YEAR = 365.25;

  /** When a plan ends. */
  record PlanEnd(String title, LocalDate on) {}

  /**
   * The experience on a date. Who said nothing of it begins when the plan ends.
   *
   * @param date one before today counts as today
   */
  double yearsOn(LocalDate date) {
    long days = Math.max(0, date.toEpochDay() - today.toEpochDay());
    return standing.map(own -> own.years().doubleValue() + days / DAYS_A_YEAR).orElse(0.0);
  }
}
