package app.daymark.terminal;

import app.daymark.store.CheckReport;
import app.daymark.store.IntegrityCheck;
import app.daymark.store.Progress;
import app.daymark.terminal.Backstage.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Look whether your journal and the database are whole and tell one story.")
final class CheckCommand extends Subcommand {

  /** With it, the command changes something. */
  static final String REPAIR = "--repair";

  @Option(
      names = "--light",
      description = "Only look at the lines of the journal; do not compare the database.")
  private boolean light;

  @Option(names = REPAIR, description = "Make anew what is damaged; what was is kept.")
  private boolean repair;

  @Override
  public Integer call() {
    try (Services services = open()) {
      IntegrityCheck check = services.integrity();
      CheckReport report = report(check);
      if (!report.isWhole() && repair) {
        check.repair();
        out().println("Repaired. What was damaged is kept beside what was made anew.");
        services.warnings().forEach(out()::println);
        report = report(check);
      } else if (!report.isWhole()) {
        out().println("`daymark check --repair` does it.");
      }
      return report.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private CheckReport report(IntegrityCheck check) {
    CheckReport report = light ? check.light() : check.full(Progress.NONE);
    report.sentences().forEach(out()::println);
    return report;
  }
}
