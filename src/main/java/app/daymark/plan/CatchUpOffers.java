package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffer.NewEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Works out the ways to catch up, over all plans that are behind. Pure.
 *
 * @param behind plans with missed tasks, the one started first on top
 * @param others what the other plans ask for
 * @param limit the most minutes a date may have, at least {@link PlanTerms#LEAST_MINUTES}
 */
public record CatchUpOffers(List<Plan> behind, Load others, LocalDate today, int limit) {

  /** How many tasks were missed. */
  public long missedCount() {
    return behind.stream().flatMap(Plan::open).filter(task -> task.isOverdue(today)).count();
  }

  /** Whether one of the plans is behind. */
  public boolean isBehind() {
    return !behind.isEmpty();
  }

  /**
   * Works out one way.
   *
   * @param dropped tasks to skip; only {@link Choice#TRIM} looks at them
   */
  public CatchUpOffer offer(Choice choice, Set<UUID> dropped) {
    Load load = new Load();
    load.add(others);
    List<NewEnd> ends = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Plan plan : behind) {
      CatchUp catchUp = new CatchUp(plan, today);
      List<Change> own =
          switch (choice) {
            case PUSH -> catchUp.push();
            case COMPRESS -> catchUp.compress(limit, load, Set.of());
            case TRIM -> catchUp.compress(limit, load, dropped);
          };
      changes.addAll(own);
      ends.add(settle(plan, own, load));
    }
    Map.Entry<LocalDate, Integer> busiest = load.busiest(today);
    return new CatchUpOffer(choice, ends, busiest.getKey(), busiest.getValue(), changes);
  }

  /** Adds what the plan asks for after its changes, and tells when it then ends. */
  private static NewEnd settle(Plan plan, List<Change> changes, Load load) {
    Outlook outlook = Outlook.after(plan, changes);
    outlook.forEach((task, slot) -> {
      if (task.isOpen()) {
        load.add(plan.calendar(), slot, task.minutes());
      }
    });
    return new NewEnd(plan.id(), plan.title(), plan.endsOn(), outlook.end());
  }

  /** Open tasks that could be dropped: optional ones first, and of these the missed ones. */
  public List<Droppable> droppable() {
    return behind.stream()
        .flatMap(plan -> plan.open().map(task -> new Droppable(task, plan.title())))
        .sorted(
            Comparator.comparing((Droppable each) -> !each.task().optional())
                .thenComparing(each -> each.task().plannedOn()))
        .toList();
  }

  /** A task that could be dropped, and the plan it belongs to. */
  public record Droppable(Task task, String planTitle) {}

  /** What to drop at first: optional tasks, no more than it takes to keep to the usual load. */
  public Set<UUID> suggestedDrops() {
    Load load = new Load();
    load.add(others);
    Set<UUID> drops = new HashSet<>();
    for (Plan plan : behind) {
      CatchUp catchUp = new CatchUp(plan, today);
      Set<UUID> own = catchUp.suggestedDrops(limit, load);
      drops.addAll(own);
      settle(plan, catchUp.compress(limit, load, own), load);
    }
    return drops;
  }
}
