package app.daymark.icon;

import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Scanner;

/** Reads the path of an SVG shape: absolute M, L, H, V, C and Z, a space between any two words. */
final class PathData {

  private final Path2D.Double path = new Path2D.Double();
  private final Scanner words;

  private PathData(String data) {
    words = new Scanner(data).useLocale(Locale.ROOT);
  }

  /**
   * The shape that is written there.
   *
   * @throws IllegalArgumentException when it has anything else
   */
  static Path2D read(String data) {
    PathData reading = new PathData(data);
    while (reading.words.hasNext()) {
      reading.step(reading.words.next());
    }
    return reading.path;
  }

  private void step(String command) {
    switch (command) {
      case "M" -> path.moveTo(next(), next());
      case "L" -> path.lineTo(next(), next());
      case "H" -> path.lineTo(next(), path.getCurrentPoint().getY());
      case "V" -> path.lineTo(path.getCurrentPoint().getX(), next());
      case "C" -> path.curveTo(next(), next(), next(), next(), next(), next());
      case "Z" -> path.closePath();
      default -> throw new IllegalArgumentException("A path cannot have " + command);
    }
  }

  private double next() {
    return words.nextDouble();
  }
}
