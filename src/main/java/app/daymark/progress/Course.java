package app.daymark.progress;

import app.daymark.plan.StudyCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a plan asks for study.
 *
 * @param from its first calendar date
 * @param stoppedOn the date from which on it asks for nothing more; null while it is under way
 * @param paused whether it stopped to go on later
 */
public record Course(
    StudyCalendar calendar, LocalDate from, @Nullable LocalDate stoppedOn, boolean paused) {

  /** What a date is for this plan. What was done on the day it stopped still counts. */
  StreakDay.Kind kind(LocalDate date, boolean studied) {
    if (date.isBefore(from)) {
      return StreakDay.Kind.NONE;
    }
    if (stoppedOn != null && (date.isAfter(stoppedOn) || (date.equals(stoppedOn) && !studied))) {
      return paused ? StreakDay.Kind.PAUSED : StreakDay.Kind.NONE;
    }
    return switch (calendar.kind(date)) {
      case STUDY -> StreakDay.Kind.MISSED;
      case REST -> StreakDay.Kind.REST;
      case OFF -> StreakDay.Kind.OFF;
      case PAUSE -> StreakDay.Kind.PAUSED;
    };
  }
}
