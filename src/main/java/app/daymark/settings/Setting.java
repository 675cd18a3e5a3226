package app.daymark.settings;

import java.util.Arrays;
import java.util.Optional;

/** The settings there are. Their keys and values stand in journals and exports. */
public enum Setting {
  /** Local time at which a study day ends, as 04:00. */
  DAY_END("day-end", "04:00"),
  /** Whether the streak is shown: shown or hidden. */
  STREAK("streak", "shown"),
  /** The most minutes that catching up may put on a day. */
  DAY_LIMIT("day-limit", "180"),
  /** The study days new plans begin with, as mon,wed,sat. */
  STUDY_WEEK("study-week", "mon,tue,wed,thu,fri,sat,sun");

  private final String key;
  private final String byDefault;

  Setting(String key, String byDefault) {
    this.key = key;
    this.byDefault = byDefault;
  }

  public String key() {
    return key;
  }

  public String byDefault() {
    return byDefault;
  }

  /** The one of a key; empty where a newer Daymark wrote it. */
  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }
}
