package app.daymark.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures that are kept as build output, for people to look at. */
public final class KeptPictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private KeptPictures() {}

  /** Keeps one, in place of another of that name. */
  public static void keep(BufferedImage picture, String name) {
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
