package app.daymark.past;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way to a past day.
 *
 * @param dates the dates there are
 * @param part how much of the journal up to that day was read, 0 to 1
 * @param day what stood there; null while it is not reached, or where nothing was ever done
 */
public record Look(PastDates dates, double part, @Nullable PastDay day) {

  /** Whether nothing more comes. */
  public boolean isEnd() {
    return day != null || dates.isEmpty();
  }
}
