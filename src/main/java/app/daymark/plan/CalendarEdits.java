package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.PlanCalendar;
import app.daymark.journal.Change.PlanStanding;
import app.daymark.journal.Change.Rests;
import app.daymark.journal.Change.Standing;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the edits that change when a plan is worked on. Pure. */
final class CalendarEdits {

  private CalendarEdits() {}

  /** Another calendar; open tasks move with it. */
  static Edit calendar(Verb verb, Plan plan, StudyCalendar after) {
    List<Change> changes = new ArrayList<>();
    addCalendar(changes, plan, after);
    return new Edit(verb, plan.title(), changes);
  }

  static Edit pause(Plan plan, LocalDate today) {
    return standing(Verb.PAUSE, plan, new Standing(PlanStatus.PAUSED, today), new ArrayList<>());
  }

  static Edit archive(Plan plan, LocalDate today) {
    return away(Verb.ARCHIVE, plan, PlanStatus.ARCHIVED, today);
  }

  static Edit remove(Plan plan, LocalDate today) {
    return away(Verb.REMOVE_PLAN, plan, PlanStatus.REMOVED, today);
  }

  /** A plan that rested has asked for nothing since, and never will have. */
  private static Edit away(Verb verb, Plan plan, PlanStatus status, LocalDate today) {
    LocalDate since = plan.status() == PlanStatus.ACTIVE ? today : plan.standing().since();
    return standing(verb, plan, new Standing(status, since), new ArrayList<>());
  }

  /** An archived plan is under way again; what was done with is left as it is. */
  static Edit unarchive(Plan plan, LocalDate today) {
    return plan.isFinished()
        ? standing(Verb.UNARCHIVE, plan, new Standing(PlanStatus.ACTIVE, today), new ArrayList<>())
        : goOn(Verb.UNARCHIVE, plan, today);
  }

  static Edit resume(Plan plan, LocalDate today) {
    return goOn(Verb.RESUME, plan, today);
  }

  private static Edit goOn(Verb verb, Plan plan, LocalDate today) {
    List<Change> changes = new ArrayList<>();
    StudyCalendar after = resumed(plan, today);
    if (!plan.calendar().equals(after)) {
      addCalendar(changes, plan, after);
    }
    return standing(verb, plan, new Standing(PlanStatus.ACTIVE, today), changes);
  }

  /** The paused dates become days off, so that open tasks are as far ahead as they were. */
  static StudyCalendar resumed(Plan plan, LocalDate today) {
    LocalDate from = plan.standing().since();
    // What was done on the day of the pause still counts on it.
    LocalDate first = wasStudiedOn(plan, from) ? from.plusDays(1) : from;
    LocalDate last = today.minusDays(1);
    return last.isBefore(first)
        ? plan.calendar()
        : plan.calendar().withDaysOff(new DaysOff(first, last, DaysOff.Reason.PAUSE));
  }

  /**
   * An edit that opens something in a plan. If nothing was open, the time since the last task was
   * done becomes a pause: nobody missed anything in it.
   */
  static Edit afterRest(Plan plan, LocalDate today, Function<Plan, Edit> edit) {
    StudyCalendar rested = rested(plan, today);
    if (rested.equals(plan.calendar())) {
      return edit.apply(plan);
    }
    Edit made = edit.apply(plan.with(rested));
    List<Change> changes = new ArrayList<>();
    changes.add(new PlanCalendar(plan.id(), rests(plan.calendar()), rests(rested)));
    changes.addAll(made.changes());
    return new Edit(made.verb(), made.subject(), changes);
  }

  /** The calendar of a plan that was finished for a while; else the one it has. */
  static StudyCalendar rested(Plan plan, LocalDate today) {
    LocalDate last =
        plan.tasks()
            .flatMap(task -> Optional.ofNullable(task.doneOn()).stream())
            .max(Comparator.naturalOrder())
            .orElse(plan.startedOn());
    LocalDate first = last.plusDays(1);
    return !plan.isFinished() || !first.isBefore(today)
        ? plan.calendar()
        : plan.calendar().withDaysOff(new DaysOff(first, today.minusDays(1), DaysOff.Reason.PAUSE));
  }

  private static boolean wasStudiedOn(Plan plan, LocalDate date) {
    return plan.tasks().anyMatch(task -> date.equals(task.doneOn()));
  }

  private static Edit standing(Verb verb, Plan plan, Standing after, List<Change> changes) {
    changes.add(new PlanStanding(plan.id(), plan.standing(), after));
    return new Edit(verb, plan.title(), changes);
  }

  private static void addCalendar(List<Change> changes, Plan plan, StudyCalendar after) {
    changes.add(new PlanCalendar(plan.id(), rests(plan.calendar()), rests(after)));
    changes.addAll(Redating.changes(plan, after));
  }

  private static Rests rests(StudyCalendar calendar) {
    return new Rests(calendar.weeks(), calendar.daysOff());
  }
}
