package app.daymark.ui.settings;

import app.daymark.plan.StudyWeek;
import app.daymark.settings.Settings;
import app.daymark.settings.SettingsService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings, each kept as soon as it is changed. */
public final class SettingsViewModel {

  private static final int MINUTES_BETWEEN_CHOICES = 30;

  private final SettingsService service;
  private final Changes changes;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Settings> settings;

  public SettingsViewModel(SettingsService service, Changes changes, Texts texts) {
    this.service = service;
    this.changes = changes;
    this.texts = texts;
    this.settings = new ReadOnlyObjectWrapper<>(service.settings());
  }

  /** All settings as they are. */
  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** The times a study day can end at, with the one it has. */
  public List<LocalTime> dayEnds() {
    Stream<LocalTime> halfHours =
        Stream.iterate(
            LocalTime.MIDNIGHT,
            time -> !time.isAfter(Settings.LATEST_DAY_END),
            time -> time.plusMinutes(MINUTES_BETWEEN_CHOICES));
    return Stream.concat(halfHours, Stream.of(settings.get().dayEnd()))
        .distinct()
        .sorted()
        .toList();
  }

  // Commands

  /** Reads the settings again. */
  public void refresh() {
    settings.set(service.settings());
  }

  public void setDayEnd(LocalTime time) {
    if (!time.equals(service.settings().dayEnd())) {
      changes.make(() -> service.setDayEnd(time), texts.get("settings.dayEnd.told", time));
    }
  }

  public void showStreak(boolean shown) {
    if (shown != service.settings().showsStreak()) {
      String told = texts.get(shown ? "settings.streak.shown" : "settings.streak.hidden");
      changes.make(() -> service.showStreak(shown), told);
    }
  }

  /** Keeps the study days of new plans; false if there are none, for then it keeps nothing. */
  public boolean setStudyWeek(Set<DayOfWeek> days) {
    if (days.isEmpty()) {
      return false;
    }
    StudyWeek week = new StudyWeek(List.copyOf(days));
    if (!week.equals(service.settings().studyWeek())) {
      changes.make(() -> service.setStudyWeek(week), texts.get("settings.week.told", days.size()));
    }
    return true;
  }

  public void setDayLimit(int minutes) {
    if (minutes != service.settings().dayLimit()) {
      changes.make(
          () -> service.setDayLimit(minutes),
          texts.get("settings.dayLimit.told", texts.duration(minutes)));
    }
  }
}
