package app.daymark.terminal;

import static app.daymark.settings.Settings.LEAST_DAY_LIMIT;
import static app.daymark.settings.Settings.MOST_DAY_LIMIT;

import app.daymark.plan.CatchUpOffer;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffers;
import app.daymark.plan.PlanTerms;
import app.daymark.terminal.Backstage.Services;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "catch-up", description = "Find new dates for what was missed.")
final class CatchUpCommand extends Subcommand {

  @Parameters(
      paramLabel = "WAY",
      arity = "0..1",
      description = {
        "push: everything later;",
        "compress: fuller days, the same end;",
        "trim: some optional tasks left out.",
        "Without it, all three are shown and nothing is changed."
      })
  private @Nullable Choice way;

  @Option(
      names = "--limit",
      paramLabel = "MINUTES",
      description = "The most a day may have; the setting day-limit if left out.")
  private @Nullable Integer limit;

  @Option(
      names = {"--dry-run", "--preview"},
      description = "Only show what would change.")
  private boolean dryRun;

  static Choice parseWay(String text) {
    return Arrays.stream(Choice.values())
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected push, compress or trim, found " + text));
  }

  @Override
  public Integer call() {
    if (way == Choice.PUSH && limit != null) {
      throw wrongUse("push keeps days as full as they are; --limit goes with compress and trim.");
    }
    if (limit != null && !PlanTerms.isDaysWork(limit)) {
      throw wrongUse(
          "Expected %d to %d minutes a day, as in --limit 120, found %d"
              .formatted(LEAST_DAY_LIMIT, MOST_DAY_LIMIT, limit));
    }
    try (Services services = open()) {
      int most = limit == null ? services.settings().settings().dayLimit() : limit;
      CatchUpOffers offers = services.catchUp().offers(most);
      if (!offers.isBehind()) {
        out().println("Nothing was missed, so there is nothing to catch up.");
      } else if (way == null) {
        new CatchUpText(offers, out()).all();
      } else {
        one(services, offers, way);
      }
      return ExitCode.OK;
    }
  }

  private void one(Services services, CatchUpOffers offers, Choice choice) {
    Set<UUID> dropped = choice == Choice.TRIM ? offers.suggestedDrops() : Set.of();
    CatchUpOffer offer =
        dryRun
            ? offers.offer(choice, dropped)
            : services.catchUp().take(choice, offers.limit(), dropped);
    CatchUpText text = new CatchUpText(offers, out());
    text.offer(offer, dropped);
    text.leftOut(dropped);
    out()
        .println(
            dryRun
                ? "Nothing was changed; without --dry-run it is."
                : "Your tasks have their new dates. `daymark undo` takes it back.");
  }
}
