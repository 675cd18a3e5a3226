package app.daymark.plan;

import app.daymark.journal.DaysOff;
import app.daymark.journal.WeekSince;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which dates are study dates: the weekdays of a study week that may change over time, but for days
 * off.
 *
 * @param weeks in order of their first dates; the first of them also holds for the time before it
 * @param daysOff in order of their first dates
 */
public record StudyCalendar(List<WeekSince> weeks, List<DaysOff> daysOff) {

  /** What a date is in a calendar. */
  public enum Kind {
    STUDY,
    REST,
    OFF,
    PAUSE
  }

  public StudyCalendar {
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("A calendar has at least one week");
    }
    weeks = weeks.stream().sorted(Comparator.comparing(WeekSince::since)).toList();
    daysOff =
        daysOff.stream()
            .distinct()
            .sorted(
                Comparator.comparing(DaysOff::from)
                    .thenComparing(DaysOff::to)
                    .thenComparing(DaysOff::reason))
            .toList();
  }

  /** One study week, and no days off. */
  public static StudyCalendar of(StudyWeek week, LocalDate since) {
    return new StudyCalendar(List.of(new WeekSince(since, week.days())), List.of());
  }

  /** The study week that holds in the end. */
  public StudyWeek latestWeek() {
    return new StudyWeek(weeks.getLast().days());
  }

  /** Rest days stay rest days on a holiday. */
  public Kind kind(LocalDate date) {
    if (!isWeekday(date)) {
      return Kind.REST;
    }
    for (DaysOff off : daysOff) {
      if (off.has(date)) {
        return off.reason() == DaysOff.Reason.PAUSE ? Kind.PAUSE : Kind.OFF;
      }
    }
    return Kind.STUDY;
  }

  private boolean isWeekday(LocalDate date) {
    return weekOn(date).contains(date.getDayOfWeek());
  }

  /** The weekdays that hold on a date. */
  List<DayOfWeek> weekOn(LocalDate date) {
    List<DayOfWeek> days = weeks.getFirst().days();
    for (int i = 1; i < weeks.size() && !weeks.get(i).since().isAfter(date); i++) {
      days = weeks.get(i).days();
    }
    return days;
  }

  public boolean has(LocalDate date) {
    return kind(date) == Kind.STUDY;
  }

  /** The study date itself, or the next one. */
  public LocalDate onOrAfter(LocalDate date) {
    LocalDate next = date;
    while (!has(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** This calendar with another study week from a date on; what was before stays as it was. */
  public StudyCalendar withWeek(StudyWeek week, LocalDate since) {
    List<WeekSince> changed = new ArrayList<>();
    weeks.stream().filter(each -> each.since().isBefore(since)).forEach(changed::add);
    if (changed.isEmpty()) {
      changed.add(new WeekSince(weeks.getFirst().since(), week.days()));
    } else if (!changed.getLast().days().equals(week.days())) {
      changed.add(new WeekSince(since, week.days()));
    }
    return new StudyCalendar(changed, daysOff);
  }

  public StudyCalendar withDaysOff(DaysOff off) {
    List<DaysOff> changed = new ArrayList<>(daysOff);
    changed.add(off);
    return new StudyCalendar(weeks, changed);
  }

  public StudyCalendar withoutDaysOff(DaysOff off) {
    return new StudyCalendar(weeks, daysOff.stream().filter(each -> !each.equals(off)).toList());
  }
}
