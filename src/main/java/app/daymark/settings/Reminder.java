package app.daymark.settings;

import app.daymark.store.DeviceNotes;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the learner wants to be reminded of what is open, on this device: another one they use may
 * remind at another time, or not at all. May be called from any thread.
 */
public final class Reminder {

  private static final String TIME = "reminder.time";

  private final DeviceNotes notes;

  public Reminder(DeviceNotes notes) {
    this.notes = notes;
  }

  /** The local time; empty for never, as it is at first. */
  public Optional<LocalTime> time() {
    try {
      return notes.text(TIME).map(LocalTime::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Chooses a time, or none.
   *
   * @throws app.daymark.journal.Refusal when that could not be written; then nothing has changed
   */
  public void time(Optional<LocalTime> time) {
    notes.text(TIME, time.map(LocalTime::toString).orElse(""));
  }

  /**
   * Whether the time has come since it was last looked: once, however long the computer slept.
   *
   * @param since when it was looked last, by the clock of the device
   * @param now not before that, or nothing has come
   */
  public boolean hasComeUp(LocalDateTime since, LocalDateTime now) {
    return time().map(time -> latest(time, now).isAfter(since)).orElse(false);
  }

  private static LocalDateTime latest(LocalTime time, LocalDateTime now) {
    LocalDateTime today = now.with(time);
    return today.isAfter(now) ? today.minusDays(1) : today;
  }
}
