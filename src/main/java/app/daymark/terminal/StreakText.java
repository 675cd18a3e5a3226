package app.daymark.terminal;

import app.daymark.progress.Streak;
import app.daymark.progress.StreakDay;

/** The streak, as text. */
final class StreakText {

  private StreakText() {}

  static String length(Streak streak) {
    return "%s in a row; the longest was %d."
        .formatted(Counted.of(streak.length(), "study date"), streak.longest());
  }

  static String freezes(Streak streak) {
    String held = "%d of %d freezes held".formatted(streak.freezes(), Streak.MOST_FREEZES);
    return streak.freezes() == Streak.MOST_FREEZES
        ? held + ", as many as there can be."
        : held
            + "; the next one takes %s."
                .formatted(Counted.of(streak.keptToNextFreeze(), "more study date"));
  }

  static String day(StreakDay day) {
    return "  %-10s  %s  %s".formatted(Dates.brief(day.date()), sign(day), why(day));
  }

  private static String sign(StreakDay day) {
    return switch (day.kind()) {
      case KEPT -> "x";
      case FROZEN -> "*";
      case MISSED -> "-";
      case OPEN -> "?";
      case EXTRA -> "+";
      case OFF, PAUSED, REST, NONE -> ".";
    };
  }

  private static String why(StreakDay day) {
    return switch (day.kind()) {
      case KEPT -> done(day);
      case FROZEN -> "nothing done; a freeze kept the streak";
      case MISSED -> "nothing done; a new streak can begin";
      case OPEN -> "today, still open";
      case EXTRA -> done(day) + " on a free day; welcome, but not counted";
      case OFF -> "day off";
      case PAUSED -> "paused";
      case REST -> "rest day";
      case NONE -> "no plan under way";
    };
  }

  private static String done(StreakDay day) {
    return Counted.of(day.tasksDone(), "task") + " done";
  }
}
