package app.daymark.ui.plan;

import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.plan.EndPreview;
import app.daymark.plan.Plan;
import app.daymark.plan.StudyCalendar;
import app.daymark.plan.StudyWeek;
import app.daymark.ui.kit.DaysOffLine;
import app.daymark.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan's days, and what the changes a learner thinks of would do to its end.
 *
 * @param week the weekdays to study on, as they are
 * @param ifWeek what another week would mean; empty while none is chosen
 * @param ifOff what the days off being entered would mean; empty while there are none
 * @param pause what a pause, or its end, would mean
 */
record DaysPreview(
    String title,
    String end,
    Set<DayOfWeek> week,
    String ifWeek,
    List<DaysOffLine> daysOff,
    String ifOff,
    boolean paused,
    String pause) {

  /**
   * Looks ahead. Pure.
   *
   * @param week the week the learner thinks of; may be empty
   * @param entered the days off the learner thinks of
   */
  static DaysPreview of(
      Plan plan, Set<DayOfWeek> week, @Nullable DaysOff entered, LocalDate today, Texts texts) {
    return new Ends(plan, today, texts).preview(week, entered);
  }

  private record Ends(Plan plan, LocalDate today, Texts texts) {

    DaysPreview preview(Set<DayOfWeek> week, @Nullable DaysOff entered) {
      StudyCalendar now = plan.calendar();
      Set<DayOfWeek> present = Set.copyOf(now.latestWeek().days());
      boolean sameWeek = week.isEmpty() || week.equals(present);
      boolean paused = plan.status() == PlanStatus.PAUSED;
      return new DaysPreview(
          plan.title(),
          texts.get("days.end", texts.dateWithYear(plan.endsOn())),
          present,
          sameWeek ? "" : with(now.withWeek(new StudyWeek(List.copyOf(week)), today)),
          now.daysOff().stream().map(this::line).toList(),
          entered == null ? "" : with(now.withDaysOff(entered)),
          paused,
          paused ? resumed() : texts.get("days.pause.text"));
    }

    private String with(StudyCalendar calendar) {
      LocalDate end = EndPreview.with(plan, calendar);
      return end.equals(plan.endsOn())
          ? texts.get("days.sameEnd", texts.dateWithYear(end))
          : texts.get("days.otherEnd", texts.dateWithYear(end), texts.dateWithYear(plan.endsOn()));
    }

    private String resumed() {
      return texts.get(
          "days.paused.text",
          texts.dateWithYear(plan.standing().since()),
          texts.dateWithYear(EndPreview.resumed(plan, today)));
    }

    /** A pause happened: it is told, but is nothing to plan with. */
    private DaysOffLine line(DaysOff off) {
      if (off.reason() == DaysOff.Reason.PAUSE) {
        String dates = texts.datesWithYear(off.from(), off.to());
        return new DaysOffLine(off, dates, texts.get("days.off.pause"), false);
      }
      LocalDate without = EndPreview.with(plan, plan.calendar().withoutDaysOff(off));
      return DaysOffLine.of(
          texts,
          off,
          without.equals(plan.endsOn())
              ? ""
              : texts.get("days.off.without", texts.dateWithYear(without)));
    }
  }
}
