package app.daymark.exchange.drawing;

import java.util.List;

/**
 * What the marks of a style look like in a drawing.
 *
 * @param fill of shapes and letters
 * @param stroke of lines and outlines
 * @param strokeWidth in pixels
 * @param dashes lengths in pixels; empty for a line without gaps
 * @param opacity of the whole mark, from 0 to 1
 * @param rounding the radius of a box's corners, in pixels
 * @param font what its text is set in
 */
public record Ink(
    Colour fill,
    Colour stroke,
    double strokeWidth,
    List<Double> dashes,
    double opacity,
    double rounding,
    Font font) {

  /**
   * A colour as CSS writes it.
   *
   * @param css {@code #rrggbb}, or {@code none}
   * @param opacity from 0 to 1
   */
  public record Colour(String css, double opacity) {

    public static final Colour NONE = new Colour("none", 1);
  }

  /**
   * A font.
   *
   * @param weight from 100 to 900, 400 for plain
   * @param size in pixels
   * @param ascent how far its letters reach above the line they stand on, in pixels
   */
  public record Font(String family, int weight, double size, double ascent) {}
}
