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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways to catch up, over all plans that are behind. Each is worked out when it is asked for, by
 * one thread at a time; the answers never change.
 */
public final class CatchUpOffers {

  private final List<CatchUp> catchUps;
  private final List<Plan> behind;
  private final List<LocalDate> ends;
  private final Load others;
  private final Load done;
  private final LocalDate today;
  private final int limit;
  private @Nullable Trimming suggested;

  /**
   * Offers for some plans.
   *
   * @param behind plans with missed tasks, the one started first on top
   * @param others what the other plans ask for
   * @param done what was done today: it has taken its time, too
   * @param limit the most minutes a date may have, at least {@link PlanTerms#LEAST_MINUTES}
   */
  CatchUpOffers(List<Plan> behind, Load others, Load done, LocalDate today, int limit) {
    this.behind = List.copyOf(behind);
    this.catchUps = behind.stream().map(plan -> new CatchUp(plan, today)).toList();
    this.ends = behind.stream().map(Plan::endsOn).toList();
    this.others = others;
    this.done = done;
    this.today = today;
    this.limit = limit;
  }

  /** Plans with missed tasks, the one started first on top. */
  public List<Plan> behind() {
    return behind;
  }

  /** What the other plans ask for. */
  Load others() {
    return others;
  }

  public LocalDate today() {
    return today;
  }

  /** The most minutes a date may have. */
  public int limit() {
    return limit;
  }

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
    return switch (choice) {
      case PUSH -> offer(choice, oneByOne((catchUp, _) -> catchUp.push()));
      case COMPRESS ->
          offer(choice, oneByOne((catchUp, load) -> catchUp.compress(limit, load, Set.of())));
      case TRIM -> offer(choice, trimmed(dropped));
    };
  }

  private List<NewDates> trimmed(Set<UUID> dropped) {
    return suggested != null && suggested.drops().equals(dropped)
        ? suggested.dates()
        : oneByOne((catchUp, load) -> catchUp.compress(limit, load, dropped));
  }

  /** Each plan leaves to the next what room it does not take. */
  private List<NewDates> oneByOne(BiFunction<CatchUp, Load, NewDates> way) {
    Load load = new Load();
    load.add(others);
    load.add(done);
    List<NewDates> all = new ArrayList<>();
    for (CatchUp catchUp : catchUps) {
      NewDates dates = way.apply(catchUp, load);
      dates.addTo(load);
      all.add(dates);
    }
    return all;
  }

  private CatchUpOffer offer(Choice choice, List<NewDates> all) {
    Load load = new Load();
    load.add(others);
    List<NewEnd> newEnds = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Plan plan = behind.get(i);
      NewDates dates = all.get(i);
      dates.addTo(load);
      changes.addAll(dates.changes());
      newEnds.add(new NewEnd(plan.id(), plan.title(), ends.get(i), dates.end()));
    }
    Map.Entry<LocalDate, Integer> busiest = load.busiest(today);
    return new CatchUpOffer(choice, newEnds, busiest.getKey(), busiest.getValue(), changes);
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
    Trimming known = suggested;
    if (known == null) {
      Set<UUID> drops = new HashSet<>();
      List<NewDates> dates =
          oneByOne((catchUp, load) -> {
            Set<UUID> own = catchUp.suggestedDrops(limit, load);
            drops.addAll(own);
            return catchUp.compress(limit, load, own);
          });
      known = new Trimming(Set.copyOf(drops), dates);
      suggested = known;
    }
    return known.drops();
  }

  /** What is dropped, and the dates the others then get. */
  private record Trimming(Set<UUID> drops, List<NewDates> dates) {}
}
