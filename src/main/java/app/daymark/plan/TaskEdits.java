package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.Change.Place;
import app.daymark.journal.Change.TaskAdded;
import app.daymark.journal.Change.TaskFacts;
import app.daymark.journal.Change.TaskNote;
import app.daymark.journal.Change.TaskReopened;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the edits of single tasks. Pure. */
final class TaskEdits {

  private TaskEdits() {}

  /**
   * To another date, or the next study date if it is none; as long as it was. No change if it is
   * there.
   */
  static Edit to(Verb verb, Plan plan, Task task, LocalDate date) {
    Slot slot = Schedule.moved(plan.calendar(), task.slot(), date);
    return edit(
        verb, task, slot.equals(task.slot()) ? List.of() : List.of(Redating.dates(task, slot)));
  }

  static Edit skip(Task task) {
    return standing(Verb.SKIP, task, TaskStatus.SKIPPED);
  }

  static Edit remove(Task task) {
    return standing(Verb.REMOVE_TASK, task, TaskStatus.REMOVED);
  }

  private static Edit standing(Verb verb, Task task, TaskStatus after) {
    return edit(verb, task, List.of(new TaskStanding(task.id(), task.status(), after)));
  }

  /** A done or skipped task is open again. The calendar may have changed under it meanwhile. */
  static Edit reopen(Plan plan, Task task) {
    List<Change> changes = new ArrayList<>();
    LocalDate doneOn = task.doneOn();
    changes.add(
        doneOn == null
            ? new TaskStanding(task.id(), task.status(), TaskStatus.OPEN)
            : new TaskReopened(task.id(), doneOn));
    Slot onStudyDates = onStudyDates(plan, task);
    if (!onStudyDates.equals(task.slot())) {
      changes.add(Redating.dates(task, onStudyDates));
    }
    return edit(Verb.REOPEN, task, changes);
  }

  static Slot onStudyDates(Plan plan, Task task) {
    return new Slot(
        plan.calendar().onOrAfter(task.plannedOn()), plan.calendar().onOrAfter(task.dueOn()));
  }

  static Edit change(Task task, Facts facts) {
    return edit(Verb.CHANGE_TASK, task, List.of(new TaskFacts(task.id(), task.facts(), facts)));
  }

  static Edit note(Verb verb, Task task, String note) {
    return edit(verb, task, List.of(new TaskNote(task.id(), task.note(), note)));
  }

  /** A new task at the end of an area, for the date of what is before it, but not in the past. */
  static Edit add(Plan plan, FocusArea area, Facts facts, UUID id, LocalDate today) {
    LocalDate date = plan.calendar().onOrAfter(latest(lastDateBefore(plan, area), today));
    NewTask task =
        new NewTask(id, "", facts.title(), date, date, facts.minutes(), facts.optional());
    return new Edit(
        Verb.ADD_TASK,
        facts.title(),
        List.of(new TaskAdded(new Place(area.id(), area.all().size()), task)));
  }

  private static LocalDate lastDateBefore(Plan plan, FocusArea area) {
    return plan.areas().stream()
        .filter(each -> each.position() <= area.position())
        .flatMap(each -> each.endsOn().stream())
        .reduce((_, last) -> last)
        .orElse(plan.startedOn());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** Two tasks of half the time each; the second right after the first, and with its last dates. */
  static Edit split(Plan plan, FocusArea area, Task task, List<String> titles, UUID id) {
    int half = Math.max(1, task.minutes() / 2);
    StudyDates dates = new StudyDates(plan.calendar(), task.plannedOn());
    int length = dates.number(task.dueOn());
    int firstLength = (length + 1) / 2;
    int secondFrom = Math.min(length, firstLength + 1);
    Slot first = new Slot(dates.date(1), dates.date(firstLength));
    Slot second = new Slot(dates.date(secondFrom), dates.date(length));
    List<Change> changes = new ArrayList<>();
    changes.add(
        new TaskFacts(
            task.id(),
            task.facts(),
            new Facts(titles.get(0), Math.max(1, task.minutes() - half), task.optional())));
    if (!first.equals(task.slot())) {
      changes.add(Redating.dates(task, first));
    }
    changes.addAll(Arrangement.roomAt(area, task.position() + 1));
    changes.add(
        new TaskAdded(
            new Place(area.id(), task.position() + 1),
            new NewTask(
                id,
                task.originKey(),
                titles.get(1),
                second.plannedOn(),
                second.dueOn(),
                half,
                task.optional())));
    return edit(Verb.SPLIT_TASK, task, changes);
  }

  private static Edit edit(Verb verb, Task task, List<Change> changes) {
    return new Edit(verb, task.title(), changes);
  }
}
