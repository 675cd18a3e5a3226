package app.daymark.ui.kit.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a calendar shows of one date.
 *
 * @param today whether it is today
 * @param end whether it is the last day of what the calendar shows
 * @param text the day in words, with its date: Mon 23 Nov: 2 tasks, about 1 h 30 min
 */
public record DayMark(LocalDate date, Kind kind, boolean today, boolean end, String text) {

  /** A day that is neither today nor the end. */
  public DayMark(LocalDate date, Kind kind, String text) {
    this(date, kind, false, false, text);
  }

  /** What a day is, in the order a legend explains it. */
  public enum Kind {
    /** A day to study on, its load not told. */
    STUDY,
    /** A day to study on, with little to do. */
    LIGHT,
    /** A day to study on, with as much as usual to do. */
    MEDIUM,
    /** A day to study on, with a lot to do. */
    FULL,
    /** A day on which something was done. */
    DONE,
    /** A rest day or day off on which something was done all the same. */
    EXTRA,
    /** A study day without a task done that a freeze made up for. */
    FROZEN,
    /** A study day that went by without a task done. */
    MISSED,
    /** A weekday outside the study week. */
    REST,
    /** A day off that the learner took. */
    OFF,
    /** A day within a pause. */
    PAUSED,
    /** A day that does not count: before the start or after the end. */
    NONE;

    /** Its name in texts and styles. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
