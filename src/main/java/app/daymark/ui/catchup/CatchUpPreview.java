package app.daymark.ui.catchup;

import app.daymark.plan.CatchUpOffer;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffer.NewEnd;
import app.daymark.plan.CatchUpOffers;
import app.daymark.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every way to catch up, worked out. Pure.
 *
 * @param dropped what trimming leaves out
 * @param ways one for each choice, in their order; none when nothing is behind
 */
record CatchUpPreview(
    CatchUpOffers offers, Set<UUID> dropped, List<CatchUpOffer> ways, Choice suggested) {

  /**
   * Works them out, which takes a while.
   *
   * @param picked what the learner wants to leave out; empty for what is suggested
   */
  static CatchUpPreview of(CatchUpOffers offers, Optional<Set<UUID>> picked) {
    if (!offers.isBehind()) {
      return new CatchUpPreview(offers, Set.of(), List.of(), Choice.PUSH);
    }
    Set<UUID> drops = offers.suggestedDrops();
    CatchUpOffer push = offers.offer(Choice.PUSH, Set.of());
    CatchUpOffer compress = offers.offer(Choice.COMPRESS, Set.of());
    CatchUpOffer trim = offers.offer(Choice.TRIM, drops);
    return new CatchUpPreview(
        offers,
        picked.orElse(drops),
        List.of(push, compress, picked.map(own -> offers.offer(Choice.TRIM, own)).orElse(trim)),
        gentlest(push, compress, trim));
  }

  /**
   * Where the end can stay and no day gets fuller than it would by moving on, that costs nothing,
   * or optional tasks only. Elsewhere moving on is gentler: plans keep their pace, nothing is lost.
   * What the learner ticks does not change it, so that it stays where it is.
   */
  private static Choice gentlest(CatchUpOffer push, CatchUpOffer compress, CatchUpOffer trim) {
    return Stream.of(compress, trim)
        .filter(CatchUpOffer::keepsEnd)
        .filter(way -> way.busiestMinutes() <= push.busiestMinutes())
        .map(CatchUpOffer::choice)
        .findFirst()
        .orElse(Choice.PUSH);
  }

  boolean isBehind() {
    return offers.isBehind();
  }

  CatchUpOffer way(Choice choice) {
    return ways.stream().filter(way -> way.choice() == choice).findFirst().orElseThrow();
  }

  /** Whether a plan would end sooner if a day could take more. */
  boolean isHeldByLimit(CatchUpOffer way) {
    return way.choice() != Choice.PUSH && way.ends().stream().anyMatch(this::isHeldByLimit);
  }

  private boolean isHeldByLimit(NewEnd end) {
    LocalDate soonest =
        offers.behind().stream()
            .filter(plan -> plan.id().equals(end.plan()))
            .map(Plan::calendar)
            .map(calendar -> calendar.onOrAfter(offers.today()))
            .findFirst()
            .orElseThrow();
    return end.after().isAfter(end.before()) && end.after().isAfter(soonest);
  }
}
