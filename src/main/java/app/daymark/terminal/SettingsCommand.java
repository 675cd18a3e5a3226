package app.daymark.terminal;

import app.daymark.plan.StudyWeek;
import app.daymark.settings.Setting;
import app.daymark.settings.Settings;
import app.daymark.settings.SettingsService;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "settings", description = "List the settings, or change one.")
final class SettingsCommand extends Subcommand {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

  @Parameters(index = "0", paramLabel = "SETTING", arity = "0..1", description = "Which one.")
  private @Nullable Setting setting;

  @Parameters(
      index = "1",
      paramLabel = "VALUE",
      arity = "0..1",
      description = {
        "day-end: when a study day ends, like 05:00;",
        "streak: shown or hidden in the window;",
        "day-limit: most minutes a day for catching up;",
        "study-week: study days of new plans, like mon-fri."
      })
  private @Nullable String value;

  static Setting parse(String key) {
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                Arrays.stream(Setting.values())
                    .map(Setting::key)
                    .collect(Collectors.joining(", ", "expected one of ", ", found " + key))));
  }

  @Override
  public Integer call() {
    try (Services services = open()) {
      SettingsService settings = services.settings();
      if (setting != null && value != null) {
        change(settings, setting, value);
      }
      for (Setting each : setting == null ? Setting.values() : new Setting[] {setting}) {
        out().printf("%-11s%s%n", each.key(), valueOf(each, settings.settings()));
      }
      return ExitCode.OK;
    }
  }

  private void change(SettingsService settings, Setting which, String wanted) {
    switch (which) {
      case DAY_END -> settings.setDayEnd(time(wanted));
      case STREAK -> settings.showStreak(isShown(wanted));
      case DAY_LIMIT -> settings.setDayLimit(minutes(wanted));
      case STUDY_WEEK -> settings.setStudyWeek(week(wanted));
    }
  }

  private LocalTime time(String text) {
    try {
      return LocalTime.parse(text, TIME);
    } catch (DateTimeParseException e) {
      throw wrongUse("Expected a time like 05:00, found " + text);
    }
  }

  private boolean isShown(String text) {
    return switch (text) {
      case "shown" -> true;
      case "hidden" -> false;
      default -> throw wrongUse("Expected shown or hidden, found " + text);
    };
  }

  private StudyWeek week(String text) {
    try {
      return Weeks.parse(text);
    } catch (TypeConversionException e) {
      throw wrongUse("E" + String.valueOf(e.getMessage()).substring(1));
    }
  }

  private int minutes(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrongUse("Expected minutes like 120, found " + text);
    }
  }

  private static String valueOf(Setting setting, Settings settings) {
    return switch (setting) {
      case DAY_END -> settings.dayEnd().toString();
      case STREAK -> settings.showsStreak() ? "shown" : "hidden";
      case DAY_LIMIT -> settings.dayLimit() + " minutes";
      case STUDY_WEEK -> Weeks.text(settings.studyWeek());
    };
  }
}
