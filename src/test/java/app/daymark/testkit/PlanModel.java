package app.daymark.testkit;

import app.daymark.journal.Change;
import app.daymark.journal.Change.Place;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.TaskStatus;
import app.daymark.journal.WeekSince;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.StudyCalendar;
import app.daymark.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One plan in memory: what the database does with actions, told once more and simply. */
public final class PlanModel {

  private Plan plan;
  private final Map<UUID, FocusArea> areas = new HashMap<>();
  private final Map<UUID, Entry> tasks = new HashMap<>();

  private record Entry(UUID area, Task task) {}

  public PlanModel(StartPlan start) {
    plan =
        new Plan(
            start.plan(),
            start.templateKey(),
            start.title(),
            start.startedOn(),
            new StudyCalendar(
                List.of(new WeekSince(start.startedOn(), start.studyWeek())), start.daysOff()),
            start.minutesADay(),
            new Change.Standing(PlanStatus.ACTIVE, start.startedOn()),
            List.of());
    for (int i = 0; i < start.areas().size(); i++) {
      add(i, start.areas().get(i));
    }
    settle();
  }

  public Plan plan() {
    return plan;
  }

  /** Applies changes one after the other. */
  public Plan apply(List<Change> changes) {
    changes.forEach(this::apply);
    settle();
    return plan;
  }

  private void apply(Change change) {
    switch (change) {
      case Change.TaskDates it ->
          put(it.task(), TaskCopy.of(task(it.task())).dates(it.before(), it.after()));
      case Change.TaskStanding it ->
          put(it.task(), TaskCopy.of(task(it.task())).status(it.before(), it.after(), null));
      case Change.TaskReopened it ->
          put(
              it.task(),
              TaskCopy.of(task(it.task())).status(TaskStatus.DONE, TaskStatus.OPEN, null));
      case Change.TaskFinished it ->
          put(
              it.task(),
              TaskCopy.of(task(it.task())).status(TaskStatus.OPEN, TaskStatus.DONE, it.doneOn()));
      case Change.TaskPlace it -> {
        Entry entry = entry(it.task());
        expect(new Place(entry.area, entry.task.position()), it.before());
        TaskCopy copy = TaskCopy.of(entry.task).position(it.after().position());
        tasks.put(it.task(), new Entry(it.after().area(), copy.task()));
      }
      case Change.TaskFacts it ->
          put(it.task(), TaskCopy.of(task(it.task())).facts(it.before(), it.after()));
      case Change.TaskNote it ->
          put(it.task(), TaskCopy.of(task(it.task())).note(it.before(), it.after()));
      case Change.TaskAdded it -> add(it.place(), it.task());
      case Change.TaskErased it -> expect(tasks.remove(it.task().id()) != null, true);
      case Change.AreaTitle it -> {
        FocusArea area = area(it.area());
        expect(area.title(), it.before());
        put(area, area.position(), it.after(), area.removed());
      }
      case Change.AreaPosition it -> {
        FocusArea area = area(it.area());
        expect(area.position(), it.before());
        put(area, it.after(), area.title(), area.removed());
      }
      case Change.AreaPresence it -> {
        FocusArea area = area(it.area());
        expect(!area.removed(), it.before());
        put(area, area.position(), area.title(), !it.after());
      }
      case Change.AreaAdded it -> add(it.position(), it.area());
      case Change.AreaErased it -> expect(areas.remove(it.area().id()) != null, true);
      case Change.PlanCalendar it -> {
        expect(plan.calendar().weeks(), it.before().weeks());
        expect(plan.calendar().daysOff(), it.before().daysOff());
        StudyCalendar calendar = new StudyCalendar(it.after().weeks(), it.after().daysOff());
        plan = plan(calendar, plan.standing(), plan.allAreas());
      }
      case Change.PlanStanding it -> {
        expect(plan.standing(), it.before());
        plan = plan(plan.calendar(), it.after(), plan.allAreas());
      }
      case Change.PlanTitle it -> {
        expect(plan.title(), it.before());
        plan = named(plan.templateKey(), it.after());
      }
      case Change.PlanTemplateKey it -> {
        expect(plan.templateKey(), it.before());
        plan = named(it.after(), plan.title());
      }
    }
  }

  private Plan named(String templateKey, String title) {
    return new Plan(
        plan.id(),
        templateKey,
        title,
        plan.startedOn(),
        plan.calendar(),
        plan.minutesADay(),
        plan.standing(),
        plan.allAreas());
  }

  /** What was before is told as it was, or undo would lead elsewhere. */
  static void expect(Object actual, Object told) {
    if (!actual.equals(told)) {
      throw new AssertionError("Before it was " + actual + ", not " + told);
    }
  }

  private Entry entry(UUID id) {
    return Objects.requireNonNull(tasks.get(id), "a task that is not there");
  }

  private Task task(UUID id) {
    return entry(id).task;
  }

  private FocusArea area(UUID id) {
    return Objects.requireNonNull(areas.get(id), "an area that is not there");
  }

  private void put(UUID id, TaskCopy copy) {
    tasks.put(id, new Entry(entry(id).area, copy.task()));
  }

  private void put(FocusArea area, int position, String title, boolean removed) {
    areas.put(
        area.id(),
        new FocusArea(
            area.id(), position, title, area.fromDay(), area.toDay(), removed, List.of()));
  }

  private void add(int position, NewArea area) {
    areas.put(
        area.id(),
        new FocusArea(
            area.id(), position, area.title(), area.fromDay(), area.toDay(), false, List.of()));
    for (int i = 0; i < area.tasks().size(); i++) {
      add(new Place(area.id(), i), area.tasks().get(i));
    }
  }

  private void add(Place place, NewTask task) {
    Entry entry = new Entry(place.area(), TaskCopy.of(task, place.position()));
    if (tasks.put(task.id(), entry) != null) {
      throw new AssertionError("A task is there twice");
    }
  }

  private void settle() {
    Map<UUID, List<Task>> byArea = new HashMap<>();
    tasks.values().stream()
        .sorted(Comparator.comparingInt(entry -> entry.task.position()))
        .forEach(
            entry -> byArea.computeIfAbsent(entry.area, _ -> new ArrayList<>()).add(entry.task));
    List<FocusArea> all =
        areas.values().stream()
            .sorted(Comparator.comparingInt(FocusArea::position))
            .map(area ->
                new FocusArea(
                    area.id(),
                    area.position(),
                    area.title(),
                    area.fromDay(),
                    area.toDay(),
                    area.removed(),
                    List.copyOf(byArea.getOrDefault(area.id(), List.of()))))
            .toList();
    plan = plan(plan.calendar(), plan.standing(), all);
  }

  private Plan plan(StudyCalendar calendar, Change.Standing standing, List<FocusArea> all) {
    return new Plan(
        plan.id(),
        plan.templateKey(),
        plan.title(),
        plan.startedOn(),
        calendar,
        plan.minutesADay(),
        standing,
        all);
  }
}
