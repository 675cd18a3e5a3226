package app.daymark.salary.chart;

/**
 * Something drawn. Places and sizes are in pixels from the drawing's upper left corner; what it
 * looks like is up to its style: names out of the stylesheet, separated by blanks.
 */
public sealed interface Mark {

  String style();

  /** A rectangle. */
  record Box(String style, double x, double y, double width, double height) implements Mark {

    double middle() {
      return x + width / 2;
    }
  }

  /** A straight line. */
  record Line(String style, double fromX, double fromY, double toX, double toY) implements Mark {}

  /** A filled circle. */
  record Dot(String style, double x, double y, double radius) implements Mark {}

  /**
   * One line of text.
   *
   * @param x of its left end
   * @param y of its upper edge
   * @param size it takes
   */
  record Words(String style, double x, double y, String text, TextMeasure.Size size)
      implements Mark {

    /** The same at another height. */
    Words at(double otherY) {
      return new Words(style, x, otherY, text, size);
    }
  }
}
