package app.daymark.terminal;

import app.daymark.catalogue.Role;
import app.daymark.salary.KeptSurvey;
import app.daymark.salary.SalaryService;
import app.daymark.terminal.Backstage.Services;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Take out a survey that you brought.")
final class SalaryRemoveCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "ROLE", description = "The role it is about, by its key.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String role;

  @Parameters(
      index = "1",
      paramLabel = "NUMBER",
      description = "The number that `daymark salary ROLE` shows before it.")
  private int number;

  @Override
  public Integer call() {
    try (Services services = open()) {
      Role known = SalaryCommand.role(role, services.catalogue(), this);
      inTurn(() -> remove(services.salaries(), known.key()));
      return ExitCode.OK;
    }
  }

  private void remove(SalaryService salaries, String of) {
    List<KeptSurvey> own = salaries.surveys(of);
    if (number < 1 || number > own.size()) {
      throw wrongUse(notListed(own.size()));
    }
    KeptSurvey chosen = own.get(number - 1);
    salaries.remove(chosen);
    out()
        .println(
            "Removed: %s. `daymark undo` takes it back."
                .formatted(chosen.survey().source().name()));
  }

  private String notListed(int count) {
    return count == 0
        ? "There is no survey %d: you brought none for %s.".formatted(number, role)
        : "There is no survey %d: yours are numbered 1 to %d.".formatted(number, count);
  }
}
