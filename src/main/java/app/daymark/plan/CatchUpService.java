package app.daymark.plan;

import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.store.Ledger;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Catching up. May be called from any thread but the one that draws. */
public final class CatchUpService {

  private final Ledger ledger;
  private final StudyClock clock;

  public CatchUpService(Ledger ledger, StudyClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * The plans that are behind, and the ways to catch up.
   *
   * @param limit the most minutes a day may have
   * @throws Refusal when no plan fits into so little, or no day has so many
   */
  public CatchUpOffers offers(int limit) {
    if (!PlanTerms.isDaysWork(limit)) {
      throw new Refusal(
          "Catching up takes %d to %,d minutes a study day, not %,d. Nothing was changed.",
          PlanTerms.LEAST_MINUTES, PlanTerms.MOST_MINUTES, limit);
    }
    var today = clock.studyDate();
    List<Plan> active = ledger.read(handle -> new PlanRepository(handle).active());
    List<Plan> behind =
        active.stream()
            .filter(plan -> plan.open().anyMatch(task -> task.isOverdue(today)))
            .toList();
    Load done = new Load();
    active.forEach(plan -> done.addDone(plan, today));
    Load others = new Load();
    active.stream().filter(plan -> !behind.contains(plan)).forEach(others::add);
    return new CatchUpOffers(behind, others, done, today, limit);
  }

  /**
   * Takes an offer.
   *
   * @throws Refusal when nothing is behind any more, or it could not be kept
   */
  public CatchUpOffer take(Choice choice, int limit, Set<UUID> dropped) {
    CatchUpOffers offers = offers(limit);
    if (!offers.isBehind()) {
      throw new Refusal("There is nothing to catch up. Nothing was changed.");
    }
    CatchUpOffer offer = offers.offer(choice, dropped);
    String subject =
        offers.behind().stream().map(Plan::title).distinct().collect(Collectors.joining("”, “"));
    ledger.record(new Edit(verb(choice), subject, offer.changes()));
    return offer;
  }

  private static Verb verb(Choice choice) {
    return switch (choice) {
      case PUSH -> Verb.PUSH;
      case COMPRESS -> Verb.COMPRESS;
      case TRIM -> Verb.TRIM;
    };
  }
}
