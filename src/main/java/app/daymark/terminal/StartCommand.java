package app.daymark.terminal;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanPreview;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import app.daymark.terminal.Backstage.Services;
import java.time.LocalDate;
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

  @Option(names = "--again", description = "Start it even if a plan from it was started before.")
  private boolean again;

  @Override
  public Integer call() {
    try (Services services = open()) {
      PlanTemplate template =
          services.catalogue().plan(key).orElseThrow(() -> unknown(services.catalogue()));
      PlanService plans = services.plans();
      if (!again && plans.startDates().containsKey(key)) {
        throw new Refusal(
            "You have started %s before. To start another one beside it, add --again."
                .formatted(key));
      }
      LocalDate start = on == null ? plans.studyDate() : on;
      PlanTerms terms = PlanTerms.from(start);
      plans.start(template, terms);
      out()
          .printf(
              "Started “%s”: %s to %s.%n",
              template.title(),
              Dates.full(start),
              Dates.full(PlanPreview.of(template, terms).endsOn()));
      return ExitCode.OK;
    }
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
