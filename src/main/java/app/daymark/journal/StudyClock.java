package app.daymark.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Tells the time and the study date.
 *
 * @param clock the device's time and time zone
 * @param dayEnd gives the local time at which a study day ends; work before it counts for the day
 *     before
 */
public record StudyClock(Clock clock, Supplier<LocalTime> dayEnd) {

  /** Now, to the millisecond, which is what the journal keeps. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The learner's local date, where the hours before the day's end belong to the day before. */
  public LocalDate studyDate() {
    return studyDate(clock.instant());
  }

  /** The date that a moment counts for, where the device is now. */
  public LocalDate studyDate(Instant moment) {
    ZonedDateTime local = moment.atZone(clock.getZone());
    return local.toLocalTime().isBefore(dayEnd.get())
        ? local.toLocalDate().minusDays(1)
        : local.toLocalDate();
  }
}
