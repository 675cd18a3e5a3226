package app.daymark.plan;

import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a learner chooses when starting a plan.
 *
 * @param start its first calendar date; the first study date may be later
 * @param minutesADay at least {@link #LEAST_MINUTES}, or 0 for the pace of the template
 */
public record PlanTerms(LocalDate start, StudyWeek week, List<DaysOff> daysOff, int minutesADay) {

  /** With less than this a day, plans have no end worth showing. */
  public static final int LEAST_MINUTES = 10;

  /** A day has no more. */
  public static final int MOST_MINUTES = 1_440;

  /** The dates a plan may touch; beyond them calendars and people lose their way. */
  static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  private static final int MOST_DAYS_OFF = 500;

  public PlanTerms {
    daysOff = List.copyOf(daysOff);
  }

  /** Every day, at the pace of the template. */
  public static PlanTerms from(LocalDate start) {
    return new PlanTerms(start, StudyWeek.EVERY_DAY, List.of(), 0);
  }

  StudyCalendar calendar() {
    StudyCalendar calendar = StudyCalendar.of(week, start);
    for (DaysOff off : daysOff) {
      calendar = calendar.withDaysOff(off);
    }
    return calendar;
  }

  /**
   * These terms, if a plan can start on them.
   *
   * @throws Refusal when not
   */
  public PlanTerms checked() {
    if (isOutside(start)) {
      throw new Refusal(
          "A plan can start between %s and %s, not on %s. Nothing was started; choose another date.",
          EARLIEST, LATEST, start);
    }
    if (minutesADay != 0 && !isDaysWork(minutesADay)) {
      throw new Refusal(
          "A plan takes %d to %,d minutes a study day, not %,d. Nothing was started; choose others.",
          LEAST_MINUTES, MOST_MINUTES, minutesADay);
    }
    checkCount(daysOff);
    daysOff.forEach(PlanTerms::check);
    return this;
  }

  public static boolean isDaysWork(int minutes) {
    return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
  }

  static void checkCount(List<DaysOff> daysOff) {
    if (daysOff.size() > MOST_DAYS_OFF) {
      throw new Refusal(
          "A plan can have up to %d stretches of days off, not %d. Nothing was changed.",
          MOST_DAYS_OFF, daysOff.size());
    }
  }

  /**
   * Passes over days off that a plan can have.
   *
   * @throws Refusal when they end before they begin, or lie where no plan can be
   */
  public static void check(DaysOff off) {
    if (off.to().isBefore(off.from())) {
      throw new Refusal(
          "Days off end on or after the date they begin: %s is before %s. Nothing was changed.",
          off.to(), off.from());
    }
    if (isOutside(off.from()) || isOutside(off.to())) {
      throw new Refusal(
          "Days off lie between %s and %s; %s to %s does not. Nothing was changed.",
          EARLIEST, LATEST, off.from(), off.to());
    }
  }

  static boolean isOutside(LocalDate date) {
    return date.isBefore(EARLIEST) || date.isAfter(LATEST);
  }
}
