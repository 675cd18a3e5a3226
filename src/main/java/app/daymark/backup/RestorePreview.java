package app.daymark.backup;

import app.daymark.journal.Phrase;
import app.daymark.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a restore would change.
 *
 * @param backup what it says of itself
 * @param now how much there is
 * @param then how much there would be
 * @param gone how many actions of now would not be there any more
 * @param coming how many that are not there now would be
 * @param plans those that would differ
 * @param findings what is wrong with the backup's journal: sentences for the learner
 */
public record RestorePreview(
    Manifest backup,
    Holdings now,
    Holdings then,
    long gone,
    long coming,
    List<PlanChange> plans,
    List<Phrase> findings) {

  /**
   * A plan that would differ.
   *
   * @param now null when it is not there
   * @param then null when it would not be there
   */
  public record PlanChange(String title, @Nullable Standing now, @Nullable Standing then) {}

  /** Where a plan stands. */
  public record Standing(long done, long tasks, LocalDate endsOn) {

    static Standing of(Plan plan) {
      return new Standing(plan.doneCount(), plan.taskCount(), plan.endsOn());
    }
  }

  /** Whether it would change anything at all. */
  public boolean changesNothing() {
    return gone == 0 && coming == 0;
  }

  static List<PlanChange> changes(List<Plan> now, List<Plan> then) {
    Map<UUID, Plan> before = new LinkedHashMap<>();
    now.forEach(plan -> before.put(plan.id(), plan));
    List<PlanChange> changes = new ArrayList<>();
    for (Plan plan : then) {
      Plan known = before.remove(plan.id());
      if (!plan.equals(known)) {
        changes.add(change(plan.title(), known, plan));
      }
    }
    before.values().forEach(plan -> changes.add(change(plan.title(), plan, null)));
    return changes;
  }

  private static PlanChange change(String title, @Nullable Plan now, @Nullable Plan then) {
    return new PlanChange(
        title, now == null ? null : Standing.of(now), then == null ? null : Standing.of(then));
  }
}
