package app.daymark.terminal;

import app.daymark.past.PastDates;
import app.daymark.past.PastDay;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Looks at a past day instead of the present. */
final class PastOption {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "As it stood at the end of a past day, such as 2026-11-20; changes nothing.")
  private @Nullable LocalDate date;

  /** How things stood on the day asked for; empty when the present was. */
  Optional<PastDay> day(Services services, Subcommand command) {
    if (date == null) {
      return Optional.empty();
    }
    PastDates dates = services.past().dates();
    if (!dates.has(date)) {
      throw command.wrongUse(notThere(date, dates));
    }
    return Optional.of(services.past().on(date));
  }

  private static String notThere(LocalDate date, PastDates dates) {
    if (dates.isEmpty()) {
      return "There is no past to look at yet: nothing was ever done here.";
    }
    return date.isAfter(dates.last())
        ? "%s is still to come: look at a day until %s.".formatted(date, dates.last())
        : "There is nothing to see of %s: the first thing was done on %s."
            .formatted(date, dates.first());
  }

  /** Says of which day what follows is. */
  static String heading(PastDay day) {
    return "As it stood at the end of %s:".formatted(Dates.full(day.date()));
  }
}
