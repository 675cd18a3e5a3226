package app.daymark.journal;

import app.daymark.journal.Action.Lost;
import app.daymark.journal.Action.Redo;
import app.daymark.journal.Action.Undo;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.Change.Place;
import app.daymark.journal.Change.Rests;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an entry may say. They are wider than what any feature lets a learner do, and hold for what
 * is written and for what is read: a line made by hand must not make calendars count without end.
 */
final class EntryLimits {

  static final long MOST_ENTRIES = 100_000_000;

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_SUBJECT = 100_000;
  private static final int LONGEST_KEY = 500;
  private static final int LONGEST_SETTING_NAME = 40;
  private static final int MOST_MINUTES = 100_000;
  private static final int MOST_POSITIONS = 1_000_000;
  private static final int MOST_DAYS = 1_000_000;

  private final ValueLimits values = new ValueLimits();

  private EntryLimits() {}

  /** The first thing that is beyond them: completes "it was left out:". Empty if nothing is. */
  static Optional<String> breach(Entry entry) {
    EntryLimits limits = new EntryLimits();
    limits.check(entry);
    return limits.values.breach();
  }

  /** Whether an entry can have this number. */
  static boolean isSeq(long seq) {
    return seq >= 1 && seq <= MOST_ENTRIES;
  }

  /** A time that is within them: the given one, if it is. */
  static Instant within(Instant at) {
    return ValueLimits.isWithin(at) ? at : Instant.EPOCH;
  }

  /** A date that is within them: the given one, if it is. */
  static LocalDate within(LocalDate date) {
    return ValueLimits.isWithin(date) ? date : LocalDate.EPOCH;
  }

  private void check(Entry entry) {
    values.number("its number", entry.seq(), 1, MOST_ENTRIES);
    values.time("its time", entry.at());
    values.date("its study date", entry.studyDate());
    switch (entry.action()) {
      case Reversible done -> check(done);
      case Undo undo -> {
        values.number("the number it undoes", undo.undoes(), 1, entry.seq() - 1);
        check(undo.reverted());
      }
      case Redo redo -> {
        values.number("the number it does again", redo.redoes(), 1, entry.seq() - 1);
        check(redo.repeated());
      }
      case Lost lost -> values.text("what was left of a line", lost.held(), LONGEST_TITLE);
    }
  }

  private void check(Reversible action) {
    switch (action) {
      case StartPlan start -> check(start);
      case Tick tick -> values.date("a task's date", tick.doneOn());
      case Untick untick -> values.date("a task's date", untick.doneOn());
      case Edit edit -> {
        values.line("a subject", edit.subject(), LONGEST_SUBJECT);
        edit.changes().forEach(this::check);
      }
      case SurveyAction survey -> SurveyLimits.check(survey, values);
      case ChangeSetting setting -> {
        values.line("a setting's name", setting.name(), LONGEST_SETTING_NAME);
        values.line("a setting", setting.before(), LONGEST_TITLE);
        values.line("a setting", setting.after(), LONGEST_TITLE);
      }
    }
  }

  private void check(StartPlan start) {
    values.line("a template's key", start.templateKey(), LONGEST_KEY);
    title(start.title());
    values.date("a plan's start", start.startedOn());
    values.week(start.studyWeek());
    values.daysOff(start.daysOff());
    values.number("the minutes a day", start.minutesADay(), 0, MOST_MINUTES);
    start.areas().forEach(this::check);
  }

  private void check(NewArea area) {
    title(area.title());
    values.number("an area's first day", area.fromDay(), 1, MOST_DAYS);
    values.number("an area's last day", area.toDay(), area.fromDay(), MOST_DAYS);
    area.tasks().forEach(this::check);
  }

  private void check(NewTask task) {
    values.line("a task's origin", task.originKey(), LONGEST_KEY);
    check(new Facts(task.title(), task.minutes(), task.optional()));
    values.slot(task.slot());
  }

  private void check(Facts facts) {
    title(facts.title());
    values.number("a task's minutes", facts.minutes(), 1, MOST_MINUTES);
  }

  private void check(Change change) {
    switch (change) {
      case Change.TaskDates dates -> {
        values.slot(dates.before());
        values.slot(dates.after());
      }
      case Change.TaskStanding standing -> {
        values.notDone(standing.before());
        values.notDone(standing.after());
      }
      case Change.TaskReopened reopened -> values.date("a task's date", reopened.doneOn());
      case Change.TaskFinished finished -> values.date("a task's date", finished.doneOn());
      case Change.TaskPlace place -> {
        check(place.before());
        check(place.after());
      }
      case Change.TaskFacts facts -> {
        check(facts.before());
        check(facts.after());
      }
      case Change.TaskNote note -> {
        values.lines("a note", note.before());
        values.lines("a note", note.after());
      }
      case Change.TaskAdded added -> {
        check(added.place());
        check(added.task());
      }
      case Change.TaskErased erased -> {
        check(erased.place());
        check(erased.task());
      }
      case Change.AreaTitle title -> {
        title(title.before());
        title(title.after());
      }
      case Change.AreaPosition position -> {
        position(position.before());
        position(position.after());
      }
      case Change.AreaPresence _ -> {
        // It is there, or it is not.
      }
      case Change.AreaAdded added -> {
        position(added.position());
        check(added.area());
      }
      case Change.AreaErased erased -> {
        position(erased.position());
        check(erased.area());
      }
      case Change.PlanCalendar calendar -> {
        check(calendar.before());
        check(calendar.after());
      }
      case Change.PlanStanding standing -> {
        values.date("the date since which a plan stands so", standing.before().since());
        values.date("the date since which a plan stands so", standing.after().since());
      }
      case Change.PlanTitle title -> {
        title(title.before());
        title(title.after());
      }
      case Change.PlanTemplateKey key -> {
        values.line("a template's key", key.before(), LONGEST_KEY);
        values.line("a template's key", key.after(), LONGEST_KEY);
      }
    }
  }

  private void check(Rests rests) {
    values.weeks(rests.weeks());
    values.daysOff(rests.daysOff());
  }

  private void check(Place place) {
    position(place.position());
  }

  private void position(int position) {
    values.number("a position", position, 0, MOST_POSITIONS);
  }

  private void title(String title) {
    values.line("a title", title, LONGEST_TITLE);
  }
}
