package app.daymark.terminal;

import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Write everything you have as JSON.")
final class ExportCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.json", description = "Where to; - for standard output.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String target;

  @Override
  public Integer call() {
    try (Services services = open()) {
      String json = services.export();
      if (target.equals("-")) {
        out().print(json);
      } else {
        write(Path.of(target).toAbsolutePath(), json);
        out().println("Wrote " + target);
      }
      return ExitCode.OK;
    }
  }

  /** Aside first, then moved: a file that was there stays whole until the new one is. */
  private static void write(Path file, String json) {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (Files.isDirectory(file)) {
        // The move below would put the file in the place of an empty one.
        throw new IOException("it is a folder");
      }
      try {
        Files.writeString(aside, json);
        OwnerOnly.restrict(aside);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw new Refusal(
          "%s cannot be written (%s). Nothing was changed; choose another place."
              .formatted(file, e.getMessage()),
          e);
    }
  }
}
