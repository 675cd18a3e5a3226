package app.daymark.ui.shell;

import java.util.List;
import java.util.Properties;
import javafx.geometry.Rectangle2D;

/**
 * Where a window is.
 *
 * @param x of its left edge, on the screens taken together; NaN where the system may choose
 * @param y of its upper edge, likewise
 * @param width of its content, 900 to 10,000; what lies outside, or is no number, is brought in
 * @param height of its content, 600 to 10,000, likewise
 * @param maximized whether it fills a screen; the rest is where it is when it does not
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  public static final double MIN_WIDTH = 900;
  public static final double MIN_HEIGHT = 600;
  private static final double MOST = 10_000;

  /** So much of a window's bar is needed to take hold of it. */
  private static final double GRIP_WIDTH = 120;

  private static final double GRIP_HEIGHT = 24;

  /** The rest of a bar as high as the lowest there are, 20 or so, can still be taken hold of. */
  private static final double MOST_ABOVE = 8;

  public WindowPlace {
    width = within(width, MIN_WIDTH);
    height = within(height, MIN_HEIGHT);
  }

  /** Of a size, anywhere. */
  static WindowPlace anywhere(double width, double height) {
    return new WindowPlace(Double.NaN, Double.NaN, width, height, false);
  }

  private static double within(double size, double least) {
    return Double.isNaN(size) ? least : Math.clamp(size, least, MOST);
  }

  /** Whether it is known. */
  boolean isChosen() {
    return Double.isFinite(x) && Double.isFinite(y);
  }

  /**
   * A place like this one on the screens there are: one may be gone since, or smaller.
   *
   * @param screens without what bars take up, the main one first; at least one
   */
  WindowPlace onto(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream().filter(this::canBeHeld).findFirst().orElse(screens.getFirst());
    boolean stays = canBeHeld(screen);
    return new WindowPlace(
        stays ? x : Double.NaN,
        stays ? y : Double.NaN,
        Math.min(width, screen.getWidth()),
        Math.min(height, screen.getHeight()),
        maximized);
  }

  /**
   * Whether its bar can be taken hold of.
   *
   * @param screens without what bars of the system take up
   */
  boolean isWithinReach(List<Rectangle2D> screens) {
    return screens.stream().anyMatch(this::canBeHeld);
  }

  private boolean canBeHeld(Rectangle2D screen) {
    double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    return isChosen()
        && seen >= GRIP_WIDTH
        && y >= screen.getMinY() - MOST_ABOVE
        && y <= screen.getMaxY() - GRIP_HEIGHT;
  }

  /**
   * Reads what {@link #put} wrote; throws an IllegalArgumentException where it is something else.
   */
  static WindowPlace of(Properties properties) {
    return new WindowPlace(
        number(properties, "x", "NaN"),
        number(properties, "y", "NaN"),
        number(properties, "width", "0"),
        number(properties, "height", "0"),
        Boolean.parseBoolean(properties.getProperty("maximized")));
  }

  private static double number(Properties properties, String name, String otherwise) {
    return Double.parseDouble(properties.getProperty(name, otherwise));
  }

  void put(Properties properties) {
    properties.setProperty("x", String.valueOf(x));
    properties.setProperty("y", String.valueOf(y));
    properties.setProperty("width", String.valueOf(width));
    properties.setProperty("height", String.valueOf(height));
    properties.setProperty("maximized", String.valueOf(maximized));
  }
}
