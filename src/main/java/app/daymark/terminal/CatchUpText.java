package app.daymark.terminal;

import app.daymark.plan.CatchUpOffer;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffer.NewEnd;
import app.daymark.plan.CatchUpOffers;
import java.io.PrintWriter;
import java.util.Set;
import java.util.UUID;

/** Ways to catch up, as text. */
final class CatchUpText {

  private final CatchUpOffers offers;
  private final PrintWriter out;

  CatchUpText(CatchUpOffers offers, PrintWriter out) {
    this.offers = offers;
    this.out = out;
  }

  /** All ways, one below the other, and how to take one. */
  void all() {
    long missed = offers.missedCount();
    out.printf(
        "%s %s missed. There are three ways to catch up:%n",
        Counted.of(missed, "task"), missed == 1 ? "was" : "were");
    Set<UUID> suggested = offers.suggestedDrops();
    for (Choice choice : Choice.values()) {
      Set<UUID> dropped = choice == Choice.TRIM ? suggested : Set.of();
      out.println();
      offer(offers.offer(choice, dropped), dropped);
    }
    out.println();
    out.println(
        "`daymark catch-up push`, `… compress` or `… trim` takes one, `daymark undo` takes it back.");
  }

  /** One way: where the plans end, and how full the fullest day gets. */
  void offer(CatchUpOffer offer, Set<UUID> dropped) {
    out.println(
        switch (offer.choice()) {
          case PUSH -> "push: everything later";
          case COMPRESS -> "compress: fuller days, up to %d min".formatted(offers.limit());
          case TRIM -> trim(dropped);
        });
    offer.ends().forEach(this::end);
    out.printf(
        "  Busiest day: %s, about %d min%n",
        Dates.brief(offer.busiestOn()), offer.busiestMinutes());
  }

  private String trim(Set<UUID> dropped) {
    return dropped.isEmpty()
        ? "trim: %s, so it does what compress does".formatted(whyNothing())
        : "trim: days up to %d min, and %s left out"
            .formatted(offers.limit(), Counted.of(dropped.size(), "optional task"));
  }

  private String whyNothing() {
    return offers.droppable().stream().anyMatch(each -> each.task().optional())
        ? "nothing has to be left out"
        : "no open task of what is behind is optional";
  }

  private void end(NewEnd end) {
    out.printf(
        "  “%s” ends on %s %s%n",
        end.title(),
        Dates.full(end.after()),
        end.after().equals(end.before()) ? "as before" : "instead of " + Dates.full(end.before()));
  }

  /** What is skipped. */
  void leftOut(Set<UUID> dropped) {
    offers.droppable().stream()
        .filter(each -> dropped.contains(each.task().id()))
        .forEach(
            each -> out.printf("  Left out: %s (%s)%n", each.task().title(), each.planTitle()));
  }
}
