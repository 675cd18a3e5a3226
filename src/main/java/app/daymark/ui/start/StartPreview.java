package app.daymark.ui.start;

import app.daymark.plan.PlanPreview;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan would look like, in words.
 *
 * @param busiest how long its fullest day takes
 * @param summary all of it in a line
 * @param days each date from its start to its end
 */
public record StartPreview(
    String first,
    String last,
    String studyDays,
    String busiest,
    String summary,
    List<DayMark> days) {

  static StartPreview of(PlanPreview plan, LocalDate startOn, LocalDate today, Texts texts) {
    long studyDays = dates(plan.firstOn(), plan).filter(plan.calendar()::has).count();
    DayWords words = new DayWords(plan, today, texts);
    return new StartPreview(
        texts.dateWithYear(plan.firstOn()),
        texts.dateWithYear(plan.endsOn()),
        String.valueOf(studyDays),
        texts.duration(plan.load().busiest(plan.firstOn()).getValue()),
        texts.get("start.summary", texts.datesWithYear(plan.firstOn(), plan.endsOn()), studyDays),
        dates(startOn, plan).map(words::mark).toList());
  }

  private static Stream<LocalDate> dates(LocalDate from, PlanPreview plan) {
    return from.datesUntil(plan.endsOn().plusDays(1));
  }
}
