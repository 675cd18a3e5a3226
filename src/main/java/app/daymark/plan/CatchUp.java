package app.daymark.plan;

import app.daymark.journal.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Finds new dates for one plan's open tasks after some were missed. Pure. */
final class CatchUp {

  private final Plan plan;
  private final LocalDate today;
  private final List<Task> open;
  private final Optional<LocalDate> done;
  private final StudyDates dates;
  private final int now;

  /** Number of the date the plan ends on now; of today's, if that is in the past. */
  private final int last;

  CatchUp(Plan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
    this.open = inOrderOfDates(plan);
    this.done = plan.counted().filter(Task::isDone).map(Task::dueOn).max(Comparator.naturalOrder());
    this.dates = new StudyDates(plan.calendar(), firstDate());
    this.now = dates.number(today);
    this.last = lastNumber();
  }

  /** A date not later than any of the plan's. */
  private LocalDate firstDate() {
    LocalDate start = plan.startedOn();
    LocalDate first = open.isEmpty() ? start : open.getFirst().plannedOn();
    return first.isBefore(start) ? first : start;
  }

  private int lastNumber() {
    LocalDate end = open.stream().map(Task::dueOn).max(Comparator.naturalOrder()).orElse(today);
    int number = dates.number(end);
    return Math.max(now, dates.date(number).isAfter(end) ? number - 1 : number);
  }

  Plan plan() {
    return plan;
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
  NewDates push() {
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
    return new NewDates(plan, done, open, slots, List.of());
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
  NewDates compress(int limit, Load others, Set<UUID> dropped) {
    List<Task> kept = open.stream().filter(task -> !dropped.contains(task.id())).toList();
    List<Task> left = open.stream().filter(task -> dropped.contains(task.id())).toList();
    IntUnaryOperator taken = taken(others);
    int even = evenLimit(minutes(kept), limit, taken);
    List<Slot> slots =
        Packing.pack(minutes(kept), dates, now, number -> even - taken.applyAsInt(number));
    return new NewDates(plan, done, kept, slots, left);
  }

  /** The lowest limit that keeps the end, or else the highest that is allowed. */
  int evenLimit(List<Task> tasks, int limit, Load others) {
    return evenLimit(minutes(tasks), limit, taken(others));
  }

  private int evenLimit(List<Integer> minutes, int limit, IntUnaryOperator taken) {
    if (!fits(minutes, limit, taken)) {
      return limit;
    }
    int low = Math.min(PlanTerms.LEAST_MINUTES, limit);
    int high = limit;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fits(minutes, middle, taken)) {
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
    IntUnaryOperator taken = taken(others);
    List<Task> optional = open.stream().filter(Task::optional).toList();
    int few = 0;
    int many = optional.size();
    while (few < many) {
      int middle = (few + many) / 2;
      if (fits(minutesWithoutOptional(middle), usual, taken)) {
        many = middle;
      } else {
        few = middle + 1;
      }
    }
    return optional.subList(0, few).stream().map(Task::id).collect(Collectors.toSet());
  }

  /** Of all open tasks but the first so many optional ones. */
  private List<Integer> minutesWithoutOptional(int count) {
    List<Integer> minutes = new ArrayList<>();
    int left = count;
    for (Task task : open) {
      if (task.optional() && left > 0) {
        left--;
      } else {
        minutes.add(task.minutes());
      }
    }
    return minutes;
  }

  private static List<Integer> minutes(List<Task> tasks) {
    return tasks.stream().map(Task::minutes).toList();
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

  private boolean fits(List<Integer> minutes, int limit, IntUnaryOperator taken) {
    return Packing.fits(minutes, now, last, number -> limit - taken.applyAsInt(number));
  }

  /** What others ask for on the date with a number: looked up once for all that is tried. */
  private IntUnaryOperator taken(Load others) {
    List<Integer> known = new ArrayList<>();
    return number -> {
      while (known.size() <= number - now) {
        known.add(others.on(dates.date(now + known.size())));
      }
      return known.get(number - now);
    };
  }
}
