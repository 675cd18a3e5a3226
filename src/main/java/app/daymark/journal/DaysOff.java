package app.daymark.journal;

import java.time.LocalDate;

/**
 * Dates without study, though their weekdays are study days.
 *
 * @param from first date
 * @param to last date; not before {@code from}
 */
public record DaysOff(LocalDate from, LocalDate to, Reason reason) {

  /** Why. The names stand in journals and exports: they never change. */
  public enum Reason {
    /** A holiday, an illness: entered by the learner. */
    OFF,
    /** The plan was paused. */
    PAUSE
  }

  /** A holiday. */
  public static DaysOff of(LocalDate from, LocalDate to) {
    return new DaysOff(from, to, Reason.OFF);
  }

  public boolean has(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
