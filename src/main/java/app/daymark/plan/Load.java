package app.daymark.plan;

import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many minutes each study date asks for. A task of several dates counts in equal parts. */
public final class Load {

  private final TreeMap<LocalDate, Integer> minutes = new TreeMap<>();

  /** Adds a task's minutes to the study dates it takes. */
  void add(StudyCalendar calendar, Slot slot, int taskMinutes) {
    if (slot.plannedOn().equals(slot.dueOn())) {
      minutes.merge(slot.plannedOn(), taskMinutes, Integer::sum);
      return;
    }
    StudyDates dates = new StudyDates(calendar, slot.plannedOn());
    int length = dates.number(slot.dueOn());
    for (int part = 0; part < length; part++) {
      int share = taskMinutes / length + (part < taskMinutes % length ? 1 : 0);
      minutes.merge(dates.date(part + 1), share, Integer::sum);
    }
  }

  /** Adds a plan's open tasks. */
  void add(Plan plan) {
    plan.open().forEach(task -> add(plan.calendar(), task.slot(), task.minutes()));
  }

  /** Adds what was done of a plan on a date. */
  void addDone(Plan plan, LocalDate date) {
    plan.tasks()
        .filter(task -> date.equals(task.doneOn()))
        .forEach(task -> minutes.merge(date, task.minutes(), Integer::sum));
  }

  void add(Load other) {
    other.minutes.forEach((date, more) -> minutes.merge(date, more, Integer::sum));
  }

  public int on(LocalDate date) {
    return minutes.getOrDefault(date, 0);
  }

  /**
   * The fullest date from a date on, the earliest of equals; a day of 0 minutes when all is free.
   */
  public Map.Entry<LocalDate, Integer> busiest(LocalDate from) {
    Map.Entry<LocalDate, Integer> busiest = Map.entry(from, 0);
    for (Map.Entry<LocalDate, Integer> day : minutes.tailMap(from, true).entrySet()) {
      if (day.getValue() > busiest.getValue()) {
        busiest = Map.entry(day.getKey(), day.getValue());
      }
    }
    return busiest;
  }

  /** Minutes by date, in order. */
  public NavigableMap<LocalDate, Integer> byDate() {
    return Collections.unmodifiableNavigableMap(minutes);
  }
}
