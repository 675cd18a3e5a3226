package app.daymark.settings;

import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import java.time.LocalTime;
import java.util.Map;

/**
 * All settings.
 *
 * @param dayEnd local time at which a study day ends, 00:00 to {@link #LATEST_DAY_END}
 * @param dayLimit the most minutes that catching up may put on a day
 * @param studyWeek the study days new plans begin with
 */
public record Settings(LocalTime dayEnd, boolean showsStreak, int dayLimit, StudyWeek studyWeek) {

  /** Later than noon, most of a day would count for the day before. */
  public static final LocalTime LATEST_DAY_END = LocalTime.NOON;

  public static final int LEAST_DAY_LIMIT = PlanTerms.LEAST_MINUTES;
  public static final int MOST_DAY_LIMIT = PlanTerms.MOST_MINUTES;

  public Settings {
    if (dayEnd.isAfter(LATEST_DAY_END) || !PlanTerms.isDaysWork(dayLimit)) {
      throw new IllegalArgumentException(
          "No settings: a day that ends at %s with up to %d minutes".formatted(dayEnd, dayLimit));
    }
  }

  /**
   * The settings that were chosen; the others have their defaults.
   *
   * @throws IllegalArgumentException or a {@link java.time.DateTimeException} when one cannot have
   *     its value
   */
  static Settings of(Map<String, String> chosen) {
    return new Settings(
        LocalTime.parse(value(chosen, Setting.DAY_END)),
        value(chosen, Setting.STREAK).equals("shown"),
        Integer.parseInt(value(chosen, Setting.DAY_LIMIT)),
        StudyWeek.of(value(chosen, Setting.STUDY_WEEK)));
  }

  static String value(Map<String, String> chosen, Setting setting) {
    return chosen.getOrDefault(setting.key(), setting.byDefault());
  }
}
