package app.daymark.testkit.drawn;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;

/** Finds texts that lie over each other. */
final class Overlap {

  /** Letters have room above and below them in the height of their line. */
  private static final double AIR = 0.3;

  private Overlap() {}

  static List<String> among(List<DrawnText> texts) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (DrawnText other : texts.subList(i + 1, texts.size())) {
        DrawnText one = texts.get(i);
        if (lieOver(one.seen(), other.seen())) {
          found.add("“" + one.words() + "” and “" + other.words() + "”");
        }
      }
    }
    return found;
  }

  private static boolean lieOver(Bounds one, Bounds other) {
    double wide =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double high =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return wide > 1 && high > AIR * Math.min(one.getHeight(), other.getHeight());
  }
}
