package app.daymark.ui.past;

import app.daymark.journal.PlanStatus;
import app.daymark.past.Difference;
import app.daymark.past.PastDates;
import app.daymark.past.PastDay;
import app.daymark.past.PastPlan;
import app.daymark.plan.Plan;
import app.daymark.progress.Streak;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the past into words. Pure. */
record PastWords(Texts texts) {

  /** All dates there are, those with entries marked. */
  List<DayMark> days(PastDates dates) {
    if (dates.isEmpty()) {
      return List.of();
    }
    return dates
        .first()
        .datesUntil(dates.last().plusDays(1))
        .map(date -> day(dates, date))
        .toList();
  }

  private DayMark day(PastDates dates, LocalDate date) {
    long entries = dates.entries(date);
    return new DayMark(
        date,
        entries > 0 ? Kind.DONE : Kind.REST,
        date.equals(dates.today()),
        false,
        texts.get("past.entries", texts.date(date), entries));
  }

  /**
   * A day in words.
   *
   * @param heading its date
   * @param mark says that it is the past, and that nothing in it can be changed
   * @param thatDay what was done on it
   * @param streak as it stood; empty where it is hidden
   */
  record DayLines(String heading, String mark, String thatDay, String streak) {

    static final DayLines NONE = new DayLines("", "", "", "");
  }

  DayLines lines(PastDay day, PastDates dates, boolean showsStreak) {
    LocalDate date = day.date();
    boolean now = dates.isNow(date);
    return new DayLines(
        texts.get("past.date", texts.fullDate(date), String.valueOf(date.getYear())),
        texts.get(now ? "past.mark.today" : "past.mark"),
        texts.get(now ? "past.today" : "past.thatDay", deeds(day, dates)),
        showsStreak ? streak(day.streak()) : "");
  }

  private String deeds(PastDay day, PastDates dates) {
    if (!day.thatDay().isNone()) {
      return sum(day.thatDay());
    }
    return texts.get(dates.entries(day.date()) > 0 ? "past.details" : "past.nothing");
  }

  private String streak(Streak streak) {
    if (streak.longest() == 0) {
      return texts.get("past.streak.none");
    }
    return texts.get(
        "past.streak", streak.length(), streak.longest(), streak.freezes(), Streak.MOST_FREEZES);
  }

  /**
   * A plan in words.
   *
   * @param title as it was
   * @param standing how far it was, and when it was to end
   * @param since what became of it until now; empty where that is the present
   */
  record PlanLines(String title, String standing, String since) {

    static final PlanLines NONE = new PlanLines("", "", "");
  }

  /**
   * A plan's lines.
   *
   * @param isNow whether what stood then is the present
   */
  PlanLines lines(PastPlan plan, boolean isNow) {
    return new PlanLines(
        plan.then().title(), standing(plan.then(), isNow), isNow ? "" : since(plan));
  }

  private String standing(Plan then, boolean isNow) {
    if (then.isFinished()) {
      return texts.get("plan.finished", then.doneCount(), then.taskCount());
    }
    if (then.status() == PlanStatus.ARCHIVED) {
      return texts.get(
          "past.plan",
          then.doneCount(),
          then.taskCount(),
          texts.get("past.archived", texts.dateWithYear(then.standing().since())));
    }
    String dates =
        then.status() == PlanStatus.PAUSED
            ? texts.get(
                isNow ? "past.isPaused" : "past.paused",
                texts.dateWithYear(then.standing().since()))
            : texts.get(isNow ? "past.ends" : "past.end", texts.dateWithYear(then.endsOn()));
    return texts.get("past.plan", then.doneCount(), then.taskCount(), dates);
  }

  private String since(PastPlan plan) {
    Plan now = plan.now();
    if (now == null) {
      return texts.get("past.since.gone");
    }
    String deeds = plan.since().isNone() ? texts.get("past.nothing") : sum(plan.since());
    return texts.get("past.since", deeds, end(plan.then().endsOn(), now.endsOn()));
  }

  private String end(LocalDate then, LocalDate now) {
    return then.equals(now)
        ? texts.get("past.end.same", texts.dateWithYear(now))
        : texts.get("past.end.moved", texts.dateWithYear(then), texts.dateWithYear(now));
  }

  private String sum(Difference difference) {
    return Stream.of(
            part("started", difference.started()),
            part("done", difference.done()),
            part("reopened", difference.reopened()),
            part("skipped", difference.skipped()),
            part("moved", difference.moved()),
            part("added", difference.added()),
            part("removed", difference.removed()),
            part("ended", difference.ended()))
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private List<String> part(String key, int count) {
    return count == 0 ? List.of() : List.of(texts.get("past.part." + key, count));
  }
}
