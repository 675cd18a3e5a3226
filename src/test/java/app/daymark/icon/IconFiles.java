package app.daymark.icon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Draws the icon's files; needs neither a display nor anything but Java, so that installer/build
 * starts it from its source: {@code java IconFiles.java SVG FOLDER [WINDOW-FOLDER]}.
 */
final class IconFiles {

  /** What a Linux desktop looks for. */
  static final List<Integer> DESKTOP = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /** What the window itself takes along. */
  static final List<Integer> WINDOW = List.of(16, 32, 48, 128);

  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

  /** By Apple's names: for screens of one and of two pixels a point. */
  private static final Map<String, Integer> MACOS =
      Map.of(
          "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512);

  private final IconSvg icon;

  private IconFiles(IconSvg icon) {
    this.icon = icon;
  }

  public static void main(String... arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    IconFiles files = new IconFiles(IconSvg.read(Path.of(arguments[0])));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    files.pictures(DESKTOP, folder);
    Files.write(folder.resolve("daymark.ico"), files.ico());
    Files.write(folder.resolve("daymark.icns"), files.icns());
    if (arguments.length > 2) {
      files.pictures(WINDOW, Path.of(arguments[2]));
    }
  }

  private void pictures(List<Integer> sizes, Path folder) throws IOException {
    for (int size : sizes) {
      Files.write(folder.resolve("daymark-" + size + ".png"), png(size));
    }
  }

  private byte[] png(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(icon.draw(size), "png", out);
    return out.toByteArray();
  }

  private byte[] ico() throws IOException {
    Map<Integer, byte[]> pictures = new TreeMap<>();
    for (int size : WINDOWS) {
      pictures.put(size, png(size));
    }
    return IconContainers.ico(pictures);
  }

  private byte[] icns() throws IOException {
    Map<String, byte[]> pictures = new TreeMap<>();
    for (Map.Entry<String, Integer> kind : MACOS.entrySet()) {
      pictures.put(kind.getKey(), png(kind.getValue()));
    }
    return IconContainers.icns(pictures);
  }
}
