package app.daymark.terminal;

import app.daymark.past.PastDay;
import app.daymark.progress.Streak;
import app.daymark.progress.StreakDay;
import app.daymark.terminal.Backstage.Services;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "streak", description = "Show your streak, and what each day meant for it.")
final class StreakCommand extends Subcommand {

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "14",
      description = "How many days to list; ${DEFAULT-VALUE} if left out.")
  private int days;

  @Mixin private final PastOption on = new PastOption();

  @Override
  public Integer call() {
    if (days < 1) {
      throw wrongUse("Expected at least one day, as in --days 14, found " + days);
    }
    try (Services services = open()) {
      Optional<PastDay> past = on.day(services, this);
      Streak streak =
          past.map(PastDay::streak)
              .orElseGet(() -> services.progress().streak(services.plans().studyDate()));
      past.ifPresent(day -> out().println(PastOption.heading(day) + System.lineSeparator()));
      out().println(StreakText.length(streak));
      out().println(StreakText.freezes(streak));
      out().println();
      List<StreakDay> all = streak.days();
      if (all.isEmpty()) {
        out().println("No day has counted yet; a plan that is under way changes that.");
      }
      for (StreakDay day : all.subList(Math.max(0, all.size() - days), all.size())) {
        out().println(StreakText.day(day));
      }
      return ExitCode.OK;
    }
  }
}
