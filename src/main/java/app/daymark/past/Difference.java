package app.daymark.past;

import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What differs between plans as they stood and as they stand later, in numbers.
 *
 * @param started plans that came
 * @param ended plans that were removed
 * @param done tasks that were done
 * @param reopened tasks that are open again
 * @param skipped tasks that were skipped
 * @param moved open tasks that got other dates
 * @param added tasks that came into a plan that was there
 * @param removed tasks that went from a plan that still is there
 */
public record Difference(
    int started,
    int ended,
    int done,
    int reopened,
    int skipped,
    int moved,
    int added,
    int removed) {

  private static final Difference NONE = new Difference(0, 0, 0, 0, 0, 0, 0, 0);

  /** Whether none of these differ; titles, notes and calendars still may. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Compares. Pure. */
  public static Difference between(List<Plan> earlier, List<Plan> later) {
    Count count = new Count(tasks(earlier), ids(earlier));
    later.forEach(count::add);
    Set<UUID> stayed = ids(later);
    earlier.stream().filter(plan -> stayed.contains(plan.id())).forEach(count::take);
    int gone = (int) earlier.stream().filter(plan -> !stayed.contains(plan.id())).count();
    return count.difference(gone);
  }

  private static Map<UUID, Task> tasks(List<Plan> plans) {
    Map<UUID, Task> tasks = new HashMap<>();
    plans.stream().flatMap(Plan::tasks).forEach(task -> tasks.put(task.id(), task));
    return tasks;
  }

  private static Set<UUID> ids(List<Plan> plans) {
    Set<UUID> ids = new HashSet<>();
    plans.forEach(plan -> ids.add(plan.id()));
    return ids;
  }

  private static final class Count {

    private final Map<UUID, Task> before;
    private final Set<UUID> plansBefore;
    private final Set<UUID> still = new HashSet<>();
    private int started;
    private int done;
    private int reopened;
    private int skipped;
    private int moved;
    private int added;
    private int removed;

    Count(Map<UUID, Task> before, Set<UUID> plansBefore) {
      this.before = before;
      this.plansBefore = plansBefore;
    }

    /** Looks at a later plan. */
    void add(Plan plan) {
      boolean isNew = !plansBefore.contains(plan.id());
      started += isNew ? 1 : 0;
      plan.tasks().forEach(task -> add(task, isNew));
    }

    private void add(Task task, boolean inNewPlan) {
      Task old = before.get(task.id());
      still.add(task.id());
      added += old == null && !inNewPlan ? 1 : 0;
      switch (task.status()) {
        case DONE -> done += old == null || !old.isDone() ? 1 : 0;
        case SKIPPED -> skipped += old == null || old.status() != task.status() ? 1 : 0;
        case OPEN -> addOpen(task, old);
        case REMOVED -> throw new IllegalArgumentException("Not in its plan: " + task);
      }
    }

    private void addOpen(Task task, @Nullable Task old) {
      if (old != null && !old.isOpen()) {
        reopened++;
      } else if (old != null && !sameDates(task, old)) {
        moved++;
      }
    }

    private static boolean sameDates(Task one, Task other) {
      return one.plannedOn().equals(other.plannedOn()) && one.dueOn().equals(other.dueOn());
    }

    /** Looks at an earlier plan that still is there, after all later ones. */
    void take(Plan plan) {
      removed += (int) plan.tasks().filter(task -> !still.contains(task.id())).count();
    }

    Difference difference(int ended) {
      return new Difference(started, ended, done, reopened, skipped, moved, added, removed);
    }
  }
}
