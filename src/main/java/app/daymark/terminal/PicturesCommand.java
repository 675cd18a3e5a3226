package app.daymark.terminal;

import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage.Services;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(name = "pictures", description = "Draw every screen, light and dark, as PNG files.")
final class PicturesCommand extends Subcommand {

  @Parameters(paramLabel = "DIR", description = "Where to; made when it is missing.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path folder;

  @Override
  public Integer call() {
    try (Services services = open()) {
      int count = services.drawPictures(folder);
      out().println("Drew %d pictures in %s".formatted(count, folder));
      return ExitCode.OK;
    } catch (IOException e) {
      throw new Refusal(
          "The pictures cannot be written to %s (%s). Choose another folder."
              .formatted(folder, e.getMessage()),
          e);
    }
  }
}
