package app.daymark.ui.streak;

import app.daymark.progress.Streak;
import app.daymark.progress.StreakDay;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.time.LocalDate;

/** Puts a streak into words, and its days onto a calendar. */
final class StreakWords {

  private final Texts texts;

  StreakWords(Texts texts) {
    this.texts = texts;
  }

  /** What comes next for the streak. */
  String next(Streak streak) {
    if (streak.length() > 0) {
      return streak.freezes() == Streak.MOST_FREEZES
          ? texts.get("streak.freeze.full", Streak.MOST_FREEZES)
          : texts.get("streak.freeze.next", streak.keptToNextFreeze());
    }
    return texts.get("streak.begin");
  }

  DayMark mark(StreakDay day, LocalDate today) {
    boolean isToday = day.date().equals(today);
    String text = texts.get("streak.day", texts.date(day.date()), why(day));
    return new DayMark(day.date(), kind(day), isToday, false, text);
  }

  private static Kind kind(StreakDay day) {
    return switch (day.kind()) {
      case KEPT -> Kind.DONE;
      case FROZEN -> Kind.FROZEN;
      case MISSED -> Kind.MISSED;
      case OPEN -> Kind.STUDY;
      case EXTRA -> Kind.EXTRA;
      case OFF -> Kind.OFF;
      case PAUSED -> Kind.PAUSED;
      case REST -> Kind.REST;
      case NONE -> Kind.NONE;
    };
  }

  private String why(StreakDay day) {
    return switch (day.kind()) {
      case KEPT -> texts.get("streak.why.kept", day.tasksDone());
      case FROZEN -> texts.get("streak.why.frozen");
      case MISSED -> texts.get("streak.why.missed");
      case OPEN -> texts.get("streak.why.open");
      case EXTRA -> texts.get("streak.why.extra", day.tasksDone());
      case OFF -> texts.get("streak.why.off");
      case PAUSED -> texts.get("streak.why.paused");
      case REST -> texts.get("streak.why.rest");
      case NONE -> texts.get("streak.why.none");
    };
  }
}
