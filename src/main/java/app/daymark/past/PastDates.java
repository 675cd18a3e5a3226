package app.daymark.past;

import app.daymark.store.HistoryRepository.DayOfEntries;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The dates that can be looked back at: from the first thing done until today, or until the last
 * thing done when the device's clock went back since.
 */
public final class PastDates {

  private final NavigableMap<LocalDate, Long> entries = new TreeMap<>();
  private final NavigableMap<LocalDate, Long> lastSeqs = new TreeMap<>();
  private final LocalDate today;

  /**
   * Makes them from what was recorded.
   *
   * @param days in order
   */
  PastDates(List<DayOfEntries> days, LocalDate today) {
    this.today = today;
    long last = 0;
    for (DayOfEntries day : days) {
      // A clock that went back leaves days behind later ones: what is done stays done.
      last = Math.max(last, day.lastSeq());
      entries.put(day.studyDate(), day.entries());
      lastSeqs.put(day.studyDate(), last);
    }
  }

  /** Whether nothing was ever done. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The date of the first thing done; today when nothing was. */
  public LocalDate first() {
    return isEmpty() ? today : entries.firstKey();
  }

  /** The last date there is, not before today. */
  public LocalDate last() {
    return isEmpty() || entries.lastKey().isBefore(today) ? today : entries.lastKey();
  }

  public LocalDate today() {
    return today;
  }

  /** Whether the end of a date is the present: nothing can have changed since. */
  public boolean isNow(LocalDate date) {
    return date.equals(today) && date.equals(last());
  }

  public boolean has(LocalDate date) {
    return !isEmpty() && nearest(date).equals(date);
  }

  /** The date, or the one nearest to it that there is. */
  public LocalDate nearest(LocalDate date) {
    return date.isBefore(first()) ? first() : date.isAfter(last()) ? last() : date;
  }

  /** How many lines of the journal are of a date. */
  public long entries(LocalDate date) {
    return entries.getOrDefault(date, 0L);
  }

  /** Sequence number of the last entry of a date or of one before it; 0 for none. */
  long lastSeq(LocalDate date) {
    var last = lastSeqs.floorEntry(date);
    return last == null ? 0 : last.getValue();
  }
}
