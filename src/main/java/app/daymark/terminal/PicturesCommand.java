package app.daymark.terminal;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "pictures", description = "Draw every screen, light and dark, as PNG files.")
final class PicturesCommand extends Subcommand {

  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  /** Somewhat more than the largest screens have; each takes 12 bytes while it is drawn. */
  private static final int MAX_PIXELS = 40_000_000;

  @Parameters(paramLabel = "DIR", description = "Where to; made when it is missing.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path folder;

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      defaultValue = "1120x760",
      description = "Of the window; ${DEFAULT-VALUE} if left out.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String size;

  @Option(
      names = "--scale",
      defaultValue = "1",
      description = "Pixels of the picture for one of the window, 1 to 4.")
  private double scale;

  @Override
  public Integer call() {
    Matcher sides = SIZE.matcher(size);
    if (!sides.matches()) {
      throw wrongUse("Expected a size like 1120x760, found " + size);
    }
    if (!(scale >= 1 && scale <= 4)) {
      throw wrongUse("Expected a scale from 1 to 4, found " + scale);
    }
    int width = Integer.parseInt(sides.group(1));
    int height = Integer.parseInt(sides.group(2));
    if (width * scale * height * scale > MAX_PIXELS) {
      throw wrongUse(
          "Expected at most %,d pixels a picture, found %s at scale %s"
              .formatted(MAX_PIXELS, size, scale));
    }
    return draw(width, height);
  }

  private int draw(int width, int height) {
    try (Services services = open()) {
      int count = services.drawPictures(folder, width, height, scale);
      out().println("Drew %d pictures in %s".formatted(count, folder));
      return ExitCode.OK;
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The pictures cannot be written to %s (%s). Choose another folder.",
          folder,
          FileTrouble.of(e, folder));
    }
  }
}
