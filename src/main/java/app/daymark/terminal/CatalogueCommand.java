package app.daymark.terminal;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PackProblem;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "catalogue", description = "List roles and plan templates with their keys.")
final class CatalogueCommand extends Subcommand {

  /** Packs that are wrong do not stop it: the good ones are listed, the others told about. */
  @Override
  public Integer call() {
    Catalogue catalogue = daymark().backstage().catalogue(daymark().data());
    PrintWriter out = out();
    for (Role role : catalogue.roles()) {
      out.printf("%-24s%s%n", role.key(), role.title());
      for (PlanTemplate plan : role.plans()) {
        out.printf(
            "  %-22s%s: %s, %s%n",
            plan.key(),
            plan.title(),
            Counted.of(plan.areas().size(), "focus area"),
            Counted.of(plan.taskCount(), "task"));
      }
    }
    for (PackProblem problem : catalogue.problems()) {
      err().println("Left out " + problem);
    }
    return ExitCode.OK;
  }
}
