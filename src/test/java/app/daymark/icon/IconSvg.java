package app.daymark.icon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The icon, drawn by Java alone: rectangles and paths of one colour each on a square of 64.
 *
 * @param parts what is drawn, the lowest first
 */
record IconSvg(List<Part> parts) {

  private static final double SIDE = 64;

  /** A shape in one colour. */
  record Part(Shape shape, Color fill) {}

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when it has what cannot be drawn here
   */
  static IconSvg read(Path file) throws IOException {
    List<Part> parts = new ArrayList<>();
    NodeList children = root(file).getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element && !element.getTagName().equals("title")) {
        parts.add(new Part(shape(element), Color.decode(element.getAttribute("fill"))));
      }
    }
    return new IconSvg(List.copyOf(parts));
  }

  private static Element root(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no SVG", e);
    }
  }

  private static Shape shape(Element element) {
    return switch (element.getTagName()) {
      case "rect" -> {
        // SVG gives the radius of a corner, Java its diameter.
        double corner = 2 * number(element, "rx");
        yield new RoundRectangle2D.Double(
            number(element, "x"),
            number(element, "y"),
            number(element, "width"),
            number(element, "height"),
            corner,
            corner);
      }
      case "path" -> PathData.read(element.getAttribute("d"));
      default ->
          throw new IllegalArgumentException("The icon cannot have a " + element.getTagName());
    };
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  /**
   * Draws it.
   *
   * @param size of both sides, in pixels
   */
  BufferedImage draw(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / SIDE, size / SIDE);
    for (Part part : parts) {
      pen.setColor(part.fill());
      pen.fill(part.shape());
    }
    pen.dispose();
    return image;
  }
}
