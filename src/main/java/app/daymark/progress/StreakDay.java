package app.daymark.progress;

import java.time.LocalDate;

/**
 * What one date means for the streak.
 *
 * @param tasksDone how many tasks were done on it
 */
public record StreakDay(LocalDate date, Kind kind, int tasksDone) {

  /** Why a date counts, or does not. The first of several plans' kinds holds. */
  public enum Kind {
    /** A study date on which something was done: one more. */
    KEPT,
    /** A study date without anything done, made good by a freeze. */
    FROZEN,
    /** A study date without anything done: the streak begins again. */
    MISSED,
    /** Today, while nothing is done yet. */
    OPEN,
    /** Something was done although the date is no study date: welcome, but not counted. */
    EXTRA,
    OFF,
    PAUSED,
    REST,
    /** No plan was under way. */
    NONE
  }
}
