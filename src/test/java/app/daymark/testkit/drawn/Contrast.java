package app.daymark.testkit.drawn;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** The contrast of two colours, by the formula of WCAG 2.2 (relative luminance). */
public final class Contrast {

  /** What ordinary text needs. */
  public static final double TEXT = 4.5;

  /** What large text, icons and other marks need. */
  public static final double MARK = 3;

  /** In pixels: text of 18 point, or of 14 point if it is bold, is large. */
  private static final double LARGE = 24;

  private static final double LARGE_BOLD = 18.66;

  private Contrast() {}

  /** Of two opaque colours, 1 to 21. */
  public static double of(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** A colour as it is seen on another, opaque one. */
  public static Color over(Color ground, Color colour, double opacity) {
    Color opaque = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    return ground.interpolate(opaque, colour.getOpacity() * opacity);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** Texts that are hard to read on the ground they were drawn on. */
  static List<String> tooLittle(List<DrawnText> texts, BufferedImage picture) {
    return texts.stream()
        .filter(text -> text.node().getFill() instanceof Color)
        .filter(text -> contrast(text, picture) < needed(text))
        .map(text -> "%.2f “%s”".formatted(contrast(text, picture), text.words()))
        .toList();
  }

  private static double contrast(DrawnText text, BufferedImage picture) {
    Color ground = ground(text.seen(), picture);
    return of(ground, over(ground, (Color) text.node().getFill(), text.opacity()));
  }

  private static double needed(DrawnText text) {
    Font font = text.node().getFont();
    boolean isBold = font.getStyle().contains("Bold");
    boolean isLarge = font.getSize() >= (isBold ? LARGE_BOLD : LARGE);
    return isLarge || text.isIcon() ? MARK : TEXT;
  }

  /** Letters leave most of their place to what lies behind them. */
  private static Color ground(Bounds place, BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    int right = Math.min(picture.getWidth(), (int) Math.ceil(place.getMaxX()));
    int foot = Math.min(picture.getHeight(), (int) Math.ceil(place.getMaxY()));
    for (int y = (int) Math.max(0, place.getMinY()); y < foot; y++) {
      for (int x = (int) Math.max(0, place.getMinX()); x < right; x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    int most =
        counts.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .orElseThrow()
            .getKey();
    return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
  }
}
