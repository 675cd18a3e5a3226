package app.daymark.terminal;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanPreview;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@Command(name = "start", description = "Start a plan from a template.")
final class StartCommand extends Subcommand {

  @Parameters(paramLabel = "TEMPLATE-KEY", description = "As `daymark catalogue` lists it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String key;

  @Option(names = "--on", paramLabel = "DATE", description = "First day; today if left out.")
  private @Nullable LocalDate on;

  @Option(
      names = "--week",
      paramLabel = "DAYS",
      description =
          "Study days, like mon-fri or mon,wed,sat; as `daymark settings` says if left out.")
  private @Nullable StudyWeek week;

  @Option(
      names = "--off",
      paramLabel = "DATES",
      split = ",",
      description = "Days off, like 2026-12-24 or 2026-12-24..2026-12-26; may be given again.")
  private List<DaysOff> daysOff = List.of();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Minutes a study day; the template's pace if left out.")
  private @Nullable Integer minutes;

  @Option(names = "--again", description = "Start it even if a plan from it was started before.")
  private boolean again;

  @Option(
      names = {"--dry-run", "--preview"},
      description = "Only say when it would end.")
  private boolean dryRun;

  @Override
  public Integer call() {
    if (minutes != null && !PlanTerms.isDaysWork(minutes)) {
      throw wrongUse(
          "Expected %d to %d minutes a study day, as in --minutes 60, found %d"
              .formatted(PlanTerms.LEAST_MINUTES, PlanTerms.MOST_MINUTES, minutes));
    }
    try (Services services = open()) {
      PlanTemplate template =
          services.catalogue().plan(key).orElseThrow(() -> unknown(services.catalogue()));
      PlanTerms terms = terms(services);
      PlanPreview preview = PlanPreview.of(template, terms);
      boolean isSecond = !again && services.plans().startDates().containsKey(key);
      if (!dryRun) {
        start(services.plans(), template, terms, isSecond);
      }
      out()
          .printf(
              "%s “%s”: %s to %s.%n",
              dryRun ? "Would start" : "Started",
              template.title(),
              Dates.full(preview.firstOn()),
              Dates.full(preview.endsOn()));
      CalendarText.print(preview.calendar(), out());
      if (dryRun && isSecond) {
        out().println("You have started it before: another one beside it takes --again.");
      }
      return ExitCode.OK;
    }
  }

  private PlanTerms terms(Services services) {
    return new PlanTerms(
        on == null ? services.plans().studyDate() : on,
        week == null ? services.settings().settings().studyWeek() : week,
        daysOff,
        minutes == null ? 0 : minutes);
  }

  private void start(PlanService plans, PlanTemplate template, PlanTerms terms, boolean isSecond) {
    if (isSecond) {
      throw new Refusal(
          "You have started %s before. To start another one beside it, add --again.", key);
    }
    plans.start(template, terms);
  }

  private ParameterException unknown(Catalogue catalogue) {
    String known =
        catalogue.roles().stream()
            .flatMap(role -> role.plans().stream())
            .map(PlanTemplate::key)
            .collect(Collectors.joining(", "));
    catalogue.problems().forEach(problem -> err().println("Left out " + problem));
    return wrongUse("There is no plan template %s. There are: %s".formatted(key, known));
  }
}
