package app.daymark.ui.settings;

import app.daymark.journal.Refusal;
import app.daymark.settings.Reminder;
import app.daymark.ui.kit.ErrorReporter;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time to be reminded at, kept as soon as it is chosen. */
public final class ReminderViewModel {

  private static final int HALF_HOURS = 48;
  private static final int HALF_HOUR = 30;

  private final Reminder reminder;
  private final ErrorReporter errors;
  private final ReadOnlyObjectWrapper<Optional<LocalTime>> time;

  public ReminderViewModel(Reminder reminder, ErrorReporter errors) {
    this.reminder = reminder;
    this.errors = errors;
    this.time = new ReadOnlyObjectWrapper<>(reminder.time());
  }

  /** Local time; empty for never. */
  public ReadOnlyObjectProperty<Optional<LocalTime>> time() {
    return time.getReadOnlyProperty();
  }

  /** What can be chosen: never, each half hour, and the time that was written by hand. */
  public List<Optional<LocalTime>> times() {
    Stream<LocalTime> halfHours =
        IntStream.range(0, HALF_HOURS)
            .mapToObj(i -> LocalTime.MIDNIGHT.plusMinutes((long) i * HALF_HOUR));
    Stream<LocalTime> all = Stream.concat(halfHours, time.get().stream()).distinct().sorted();
    return Stream.concat(Stream.of(Optional.<LocalTime>empty()), all.map(Optional::of)).toList();
  }

  // Commands

  /** Keeps it; where that is refused, it says so and goes back. */
  public void choose(Optional<LocalTime> chosen) {
    if (!chosen.equals(time.get())) {
      try {
        reminder.time(chosen);
      } catch (Refusal e) {
        errors.report(e);
      }
      time.set(reminder.time());
    }
  }
}
