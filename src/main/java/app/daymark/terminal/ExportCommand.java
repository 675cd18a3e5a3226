package app.daymark.terminal;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage.Services;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Write everything you have as JSON.")
final class ExportCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.json", description = "Where to; - for standard output.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path target;

  @Override
  public Integer call() {
    try (Services services = open()) {
      String json = services.export();
      if (target.equals(Path.of("-"))) {
        out().print(json);
      } else {
        write(target, json);
        out().println("Wrote " + target);
      }
      return ExitCode.OK;
    }
  }

  private static void write(Path file, String json) {
    try {
      OwnerOnly.write(file, json);
    } catch (IOException e) {
      throw new Refusal(
          e,
          "%s cannot be written (%s). Nothing was changed; choose another place.",
          file,
          FileTrouble.of(e, file));
    }
  }
}
