package app.daymark.ui.salary.chart;

import app.daymark.exchange.drawing.Ink;
import app.daymark.exchange.drawing.Ink.Colour;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads off a shape what the stylesheet made of it, for a file to look the same. */
final class ShapeInk {

  private static final Ink.Font NO_FONT = new Ink.Font("", 400, 0, 0);

  private ShapeInk() {}

  static Ink of(Shape shape) {
    return new Ink(
        colour(shape.getFill()),
        colour(shape.getStroke()),
        shape.getStrokeWidth(),
        List.copyOf(shape.getStrokeDashArray()),
        shape.getOpacity(),
        shape instanceof Rectangle box ? box.getArcWidth() / 2 : 0,
        shape instanceof Text text ? font(text) : NO_FONT);
  }

  static Colour colour(@Nullable Paint paint) {
    if (!(paint instanceof Color color) || color.getOpacity() == 0) {
      return Colour.NONE;
    }
    String css =
        "#%02x%02x%02x"
            .formatted(
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    return new Colour(css, color.getOpacity());
  }

  /** Our fonts carry their weight in their names; elsewhere it is apart. */
  private static Ink.Font font(Text text) {
    Font font = text.getFont();
    String name = font.getName().toLowerCase(Locale.ROOT).replace(" ", "");
    int weight = 400;
    if (name.contains("medium")) {
      weight = 500;
    } else if (name.contains("semibold")) {
      weight = 600;
    } else if (name.contains("bold")) {
      weight = 700;
    }
    String family = font.getFamily().replaceAll("(?i) (medium|semi ?bold|bold)$", "");
    return new Ink.Font(family, weight, font.getSize(), text.getBaselineOffset());
  }
}
