package app.daymark.terminal;

import app.daymark.backup.Restore;
import app.daymark.backup.RestorePreview;
import app.daymark.terminal.Backstage.Services;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Go back to what a backup holds. What was is backed up first, and kept.")
final class RestoreCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE.zip",
      description = "A backup, as `daymark backup --list` names it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  @Option(
      names = {"--dry-run", "--preview"},
      description = "Only show what would change.")
  private boolean dryRun;

  @Override
  public Integer call() {
    try (Services services = open()) {
      Restore restore = services.restore();
      RestorePreview preview = restore.preview(file);
      BackupText.print(preview, out());
      if (preview.changesNothing()) {
        out().println("You have all of it already, so there is nothing to restore.");
      } else if (dryRun) {
        out().println("Nothing was changed; without --dry-run it is.");
      } else {
        Optional<Path> kept = restore.restore(file);
        services.warnings().forEach(err()::println);
        out()
            .println(
                kept.map(path -> "Restored. The journal that was is kept in " + path)
                    .orElse("Restored."));
      }
      return ExitCode.OK;
    }
  }
}
