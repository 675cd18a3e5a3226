package app.daymark.terminal;

import app.daymark.exchange.Arrival;
import app.daymark.terminal.Backstage.Services;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Take in what export wrote. What was is backed up first, and kept.")
final class ImportCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE.json",
      description = "What `daymark export` wrote; - for standard input.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path source;

  @Option(names = "--dry-run", description = "Only say what it would bring and replace.")
  private boolean dryRun;

  @Override
  public Integer call() {
    try (Services services = open();
        Arrival arrival = read(services)) {
      out().println("Now:  " + BackupText.of(arrival.replaces()));
      out().println("File: " + BackupText.of(arrival.brings()));
      if (arrival.isHere()) {
        out().println("You have all of it already, so there is nothing to import.");
      } else if (dryRun) {
        out().println("Nothing was changed; without --dry-run it is.");
      } else {
        Optional<Path> kept = arrival.take();
        services.warnings().forEach(err()::println);
        out().println("Imported." + kept.map(ImportCommand::kept).orElse(""));
      }
      return ExitCode.OK;
    }
  }

  @Override
  boolean readsInput() {
    return source.equals(Path.of("-"));
  }

  private Arrival read(Services services) {
    return readsInput()
        ? services.importing().read(daymark().backstage().input())
        : services.importing().read(source);
  }

  private static String kept(Path place) {
    return " The journal that was is kept in %s%nUndo does not take this back; `daymark restore` does, with the backup made just before."
        .formatted(place);
  }
}
