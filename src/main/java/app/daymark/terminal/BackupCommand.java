package app.daymark.terminal;

import app.daymark.backup.Backups;
import app.daymark.backup.Backups.Made;
import app.daymark.backup.Reason;
import app.daymark.terminal.Backstage.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "Keep a copy of everything you did.")
final class BackupCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE.zip",
      arity = "0..1",
      description = "Where to; among the other backups if left out.")
  private @Nullable Path target;

  @Option(names = "--list", description = "Only list the backups there are.")
  private boolean list;

  @Option(
      names = "--also-to",
      paramLabel = "DIR",
      description = {
        "From now on, every backup goes to this folder too;",
        "\"\" for no other folder. Makes a backup, too."
      })
  private @Nullable Path alsoTo;

  @Override
  public Integer call() {
    if (target != null && (list || alsoTo != null)) {
      throw wrongUse("FILE.zip stands alone: neither --list nor --also-to goes with it.");
    }
    try (Services services = open()) {
      Backups backups = services.backups();
      if (alsoTo != null) {
        backups.chooseFolder(
            alsoTo.equals(Path.of("")) ? Optional.empty() : Optional.of(alsoTo.toAbsolutePath()));
      }
      if (list) {
        list(backups);
        return ExitCode.OK;
      }
      return told(target == null ? backups.make(Reason.BY_HAND) : backups.makeTo(target));
    }
  }

  /** One that could not be copied is not all that was asked for. */
  private int told(Made made) {
    out().println("Wrote " + made.file());
    out().println("It holds " + BackupText.of(made.manifest().holds()) + ", and was read back.");
    made.warnings().forEach(err()::println);
    return made.warnings().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void list(Backups backups) {
    List<String> lines = backups.list().stream().map(BackupText::of).toList();
    if (lines.isEmpty()) {
      out().println("There are no backups yet; `daymark backup` makes one.");
    }
    lines.forEach(out()::println);
    backups.folder().ifPresent(folder -> out().println("They go to " + folder + ", too."));
  }
}
