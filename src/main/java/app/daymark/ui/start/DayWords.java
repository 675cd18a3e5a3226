package app.daymark.ui.start;

import app.daymark.plan.PlanPreview;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.time.LocalDate;

/** Says what each date of a plan that could be started asks for. */
final class DayWords {

  private final PlanPreview plan;
  private final LocalDate today;
  private final Texts texts;
  private final int busiest;

  DayWords(PlanPreview plan, LocalDate today, Texts texts) {
    this.plan = plan;
    this.today = today;
    this.texts = texts;
    this.busiest = plan.load().busiest(plan.firstOn()).getValue();
  }

  DayMark mark(LocalDate date) {
    boolean end = date.equals(plan.endsOn());
    String words = texts.get("start.day", texts.date(date), words(date));
    return new DayMark(
        date,
        kind(date),
        date.equals(today),
        end,
        end ? texts.get("start.day.last", words) : words);
  }

  private Kind kind(LocalDate date) {
    return switch (plan.calendar().kind(date)) {
      case STUDY -> load(plan.load().on(date));
      case REST -> Kind.REST;
      case OFF -> Kind.OFF;
      case PAUSE -> Kind.PAUSED;
    };
  }

  /** Up to a third of the busiest day is little, up to two thirds is usual. */
  private Kind load(int minutes) {
    if (minutes == 0) {
      return Kind.STUDY;
    }
    if (minutes * 3 <= busiest) {
      return Kind.LIGHT;
    }
    return minutes * 3 <= busiest * 2 ? Kind.MEDIUM : Kind.FULL;
  }

  private String words(LocalDate date) {
    return switch (plan.calendar().kind(date)) {
      case STUDY -> work(plan.tasks().getOrDefault(date, 0), plan.load().on(date));
      case REST -> texts.get("start.day.rest");
      case OFF, PAUSE -> texts.get("start.day.off");
    };
  }

  /** A task of several dates begins on one of them and goes on without a new one. */
  private String work(int tasks, int minutes) {
    return tasks == 0
        ? texts.get("start.day.on", texts.duration(minutes))
        : texts.get("start.day.tasks", tasks, texts.duration(minutes));
  }
}
