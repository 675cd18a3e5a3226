package app.daymark.bench;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.journal.Action.Undo;
import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskFinished;
import app.daymark.journal.Change.TaskNote;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A year and a half with 20 plans of 1,000 tasks: most tasks before today were done on their date,
 * one in twenty was missed. The same end can be told at length or in short.
 */
final class LongStudy {

  static final int PLANS = 20;

  private static final int AREAS = 40;
  private static final int TASKS_AN_AREA = 25;
  private static final int DAYS_AN_AREA = 12;
  private static final int DAYS_BETWEEN_STARTS = 27;
  private static final int ONE_MISSED_OF = 20;

  private final Random random = new Random(1);
  private final LocalDate today;
  private final List<StartPlan> plans;
  private final Map<LocalDate, List<Tick>> ticks = new TreeMap<>();

  /**
   * Decides what was done.
   *
   * @param plans the first begun first
   */
  LongStudy(List<StartPlan> plans, LocalDate today) {
    this.today = today;
    this.plans = plans;
    plans.stream()
        .flatMap(plan -> plan.areas().stream())
        .flatMap(area -> area.tasks().stream())
        .filter(task -> task.dueOn().isBefore(today) && random.nextInt(ONE_MISSED_OF) > 0)
        .forEach(task ->
            ticks
                .computeIfAbsent(task.dueOn(), _ -> new ArrayList<>())
                .add(new Tick(task.id(), task.dueOn())));
  }

  /** When a plan begins, counted from 0. */
  static LocalDate start(int plan, LocalDate today) {
    return today.minusDays((long) DAYS_BETWEEN_STARTS * (PLANS - plan));
  }

  /** What a plan is made from: 1,000 tasks, about two a day. */
  static PlanTemplate template(int plan) {
    List<FocusArea> areas =
        IntStream.range(0, AREAS)
            .mapToObj(area ->
                new FocusArea(
                    "area-" + area,
                    "Focus area " + (area + 1),
                    area * DAYS_AN_AREA + 1,
                    (area + 1) * DAYS_AN_AREA,
                    tasks(area)))
            .toList();
    return new PlanTemplate(
        "long-" + plan, "Long plan " + (plan + 1), "For figures.", AREAS * DAYS_AN_AREA, areas);
  }

  private static List<PlanTemplate.Task> tasks(int area) {
    return IntStream.range(0, TASKS_AN_AREA)
        .map(task -> area * TASKS_AN_AREA + task + 1)
        .mapToObj(number ->
            new PlanTemplate.Task(
                "task-" + number,
                "Task " + number + " of a plan that takes a year and more",
                15 + number % 30,
                number % 7 == 0))
        .toList();
  }

  /** Tells it in as few lines as can be: each plan's start, and all that was done in it at once. */
  void tellInShort(JournalText journal) {
    plans.forEach(plan -> journal.add(plan.startedOn(), plan));
    for (List<Tick> onDate : ticks.values()) {
      List<Change> done =
          onDate.stream()
              .<Change>map(tick -> new TaskFinished(tick.task(), tick.doneOn()))
              .toList();
      journal.add(today.minusDays(1), new Edit(Verb.CHANGE_TASK, "Many", done));
    }
  }

  /** Tells it day by day, with so many changes of mind that the lines come to a number. */
  void tellAtLength(JournalText journal, int lines) {
    LocalDate first = start(0, today);
    long days = first.until(today, ChronoUnit.DAYS);
    List<Tick> done = new ArrayList<>();
    for (LocalDate date = first; date.isBefore(today); date = date.plusDays(1)) {
      LocalDate now = date;
      plans.stream()
          .filter(plan -> plan.startedOn().equals(now))
          .forEach(plan -> journal.add(now, plan));
      for (Tick tick : ticks.getOrDefault(date, List.of())) {
        journal.add(date, tick);
        done.add(tick);
      }
      long wanted = lines * (first.until(date, ChronoUnit.DAYS) + 1) / days;
      while (!done.isEmpty() && journal.lines() + 1 < wanted) {
        changeMind(journal, date, done.get(random.nextInt(done.size())));
      }
    }
  }

  /** Two lines that leave everything as it was. */
  private void changeMind(JournalText journal, LocalDate date, Tick tick) {
    Untick untick = new Untick(tick.task(), tick.doneOn());
    switch (random.nextInt(3)) {
      case 0 -> {
        journal.add(date, untick);
        journal.add(date, tick);
      }
      case 1 -> journal.add(date, new Undo(journal.add(date, untick), untick));
      default -> {
        Change note = new TaskNote(tick.task(), "", "Look at *this* again before the weekend.");
        journal.add(date, new Edit(Verb.WRITE_NOTE, "A task", List.of(note)));
        journal.add(date, new Edit(Verb.WRITE_NOTE, "A task", List.of(note.reversed())));
      }
    }
  }
}
