package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/** Finds new dates for one plan's open tasks after some were missed. Pure. */
final class CatchUp {

  private final Plan plan;
  private final List<Task> open;
  private final StudyDates dates;
  private final int now;
  private final LocalDate today;

  CatchUp(Plan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
    this.open = inOrderOfDates(plan);
    this.dates = new StudyDates(plan.calendar(), firstDate(plan));
    this.now = dates.number(today);
  }

  /** A date not later than any of the plan's. */
  private static LocalDate firstDate(Plan plan) {
    return plan.open()
        .map(Task::plannedOn)
        .filter(date -> date.isBefore(plan.startedOn()))
        .min(LocalDate::compareTo)
        .orElse(plan.startedOn());
  }

  private static List<Task> inOrderOfDates(Plan plan) {
    // The sort is stable: within a date the plan's order stays.
    return plan.open()
        .sorted(Comparator.comparing(Task::plannedOn).thenComparing(Task::dueOn))
        .toList();
  }

  /**
   * Everything later: the missed study dates come again from today on, one after the other, and
   * what is planned from today on moves on by as many.
   */
  List<Change> push() {
    NavigableSet<Integer> missed = missedDates();
    IntUnaryOperator moved =
        number ->
            number >= now ? number + missed.size() : now + missed.headSet(number, false).size();
    List<Slot> slots =
        open.stream()
            .map(task ->
                new Slot(
                    dates.date(moved.applyAsInt(dates.number(task.plannedOn()))),
                    dates.date(moved.applyAsInt(dates.number(task.dueOn())))))
            .toList();
    return changes(open, slots);
  }

  /** The numbers of the study dates that tasks were missed on. */
  private NavigableSet<Integer> missedDates() {
    NavigableSet<Integer> missed = new TreeSet<>();
    for (Task task : open) {
      if (task.isOverdue(today)) {
        for (int n = dates.number(task.plannedOn()); n <= dates.number(task.dueOn()); n++) {
          missed.add(n);
        }
      }
    }
    return missed;
  }

  /**
   * Fuller days up to the same end, as even as they can be. When the limit does not allow that, the
   * end moves as far as it must.
   *
   * @param limit the most minutes a date may have, others' included
   * @param others what other plans ask for
   * @param dropped tasks to skip instead
   */
  List<Change> compress(int limit, Load others, Set<UUID> dropped) {
    List<Task> kept = open.stream().filter(task -> !dropped.contains(task.id())).toList();
    List<Change> changes = new ArrayList<>();
    for (Task task : open) {
      if (dropped.contains(task.id())) {
        changes.add(new TaskStanding(task.id(), TaskStatus.OPEN, TaskStatus.SKIPPED));
      }
    }
    changes.addAll(changes(kept, pack(kept, evenLimit(kept, limit, others), others)));
    return changes;
  }

  /** The lowest limit that keeps the end, or else the highest that is allowed. */
  int evenLimit(List<Task> tasks, int limit, Load others) {
    LocalDate end = end();
    if (!fits(tasks, limit, others, end)) {
      return limit;
    }
    int low = Math.min(PlanTerms.LEAST_MINUTES, limit);
    int high = limit;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fits(tasks, middle, others, end)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  /**
   * Optional tasks to drop so that no day gets fuller than the plan's fullest is now: those missed
   * first, then those to come, no more than it takes.
   */
  Set<UUID> suggestedDrops(int limit, Load others) {
    int usual = usualMinutes(limit, others);
    List<Task> optional = open.stream().filter(Task::optional).toList();
    int few = 0;
    int many = optional.size();
    while (few < many) {
      int middle = (few + many) / 2;
      if (fits(without(optional.subList(0, middle)), usual, others, end())) {
        many = middle;
      } else {
        few = middle + 1;
      }
    }
    return new TreeSet<>(optional.subList(0, few).stream().map(Task::id).toList());
  }

  private List<Task> without(List<Task> dropped) {
    Set<UUID> ids = new TreeSet<>(dropped.stream().map(Task::id).toList());
    return open.stream().filter(task -> !ids.contains(task.id())).toList();
  }

  private int usualMinutes(int limit, Load others) {
    Load load = new Load();
    load.add(others);
    load.add(plan);
    int ahead = load.busiest(today).getValue();
    // After the plan's end all of it is missed, and tells what was usual.
    int busiest = ahead > 0 ? ahead : load.busiest(dates.date(1)).getValue();
    return Math.clamp(busiest, Math.min(PlanTerms.LEAST_MINUTES, limit), limit);
  }

  /** Not later than the plan ends now; today, if that is in the past. */
  private LocalDate end() {
    LocalDate last = open.stream().map(Task::dueOn).max(Comparator.naturalOrder()).orElse(today);
    LocalDate first = dates.date(now);
    return last.isBefore(first) ? first : last;
  }

  private boolean fits(List<Task> tasks, int limit, Load others, LocalDate end) {
    List<Slot> slots = pack(tasks, limit, others);
    return slots.isEmpty() || !slots.getLast().dueOn().isAfter(end);
  }

  private List<Slot> pack(List<Task> tasks, int limit, Load others) {
    return Packing.pack(
        tasks.stream().map(Task::minutes).toList(),
        dates,
        now,
        number -> limit - others.on(dates.date(number)));
  }

  private static List<Change> changes(List<Task> tasks, List<Slot> slots) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      if (!tasks.get(i).slot().equals(slots.get(i))) {
        changes.add(Redating.dates(tasks.get(i), slots.get(i)));
      }
    }
    return changes;
  }
}
