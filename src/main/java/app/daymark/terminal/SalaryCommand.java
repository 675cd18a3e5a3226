package app.daymark.terminal;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.Role;
import app.daymark.exchange.survey.SurveysJson;
import app.daymark.salary.KeptSurvey;
import app.daymark.salary.SalarySurvey;
import app.daymark.terminal.Backstage.Services;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "salary",
    description = "Show what a role pays, by years of experience.",
    subcommands = {SalaryImportCommand.class, SalaryRemoveCommand.class})
final class SalaryCommand extends Subcommand {

  @Parameters(
      paramLabel = "ROLE",
      arity = "0..1",
      description = "Its key, as `daymark catalogue` lists it.")
  private @Nullable String key;

  @Option(names = "--json", description = "As JSON, for other programs.")
  private boolean json;

  @Override
  public Integer call() {
    if (key == null) {
      throw wrongUse("Expected a role, as in `daymark salary back-end-developer`.");
    }
    try (Services services = open()) {
      Role role = role(key, services.catalogue(), this);
      List<SalarySurvey> own =
          services.salaries().surveys(role.key()).stream().map(KeptSurvey::survey).toList();
      if (json) {
        out()
            .print(
                SurveysJson.of(
                    role.key(), Stream.concat(role.salaries().stream(), own.stream()).toList()));
        out().flush();
      } else {
        print(role, own);
      }
      return ExitCode.OK;
    }
  }

  private void print(Role role, List<SalarySurvey> own) {
    out().println(role.title());
    if (role.salaries().isEmpty() && own.isEmpty()) {
      out().println();
      out().println("Nothing is known about its pay; `daymark salary import` brings data in.");
    }
    for (SalarySurvey survey : role.salaries()) {
      out().println();
      SalaryText.print(survey, out());
    }
    for (int at = 0; at < own.size(); at++) {
      out().println();
      out().print((at + 1) + ". ");
      SalaryText.print(own.get(at), out());
    }
    if (!own.isEmpty()) {
      out().println();
      out()
          .println(
              "Those with a number you brought; `daymark salary remove %s NUMBER` takes one out."
                  .formatted(role.key()));
    }
  }

  /** The role with a key; it is wrong use when there is none. */
  static Role role(String key, Catalogue catalogue, Subcommand command) {
    String known = catalogue.roles().stream().map(Role::key).collect(Collectors.joining(", "));
    return catalogue
        .role(key)
        .orElseThrow(
            () -> command.wrongUse("There is no role %s. There are: %s".formatted(key, known)));
  }
}
