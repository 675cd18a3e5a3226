package app.daymark.exchange.drawing;

import app.daymark.salary.chart.Drawing;
import app.daymark.salary.chart.Mark;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as SVG: nothing in it runs, and nothing is fetched. */
public final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final XMLStreamWriter xml;
  private final Function<String, Ink> inks;

  private Svg(XMLStreamWriter xml, Function<String, Ink> inks) {
    this.xml = xml;
    this.inks = inks;
  }

  /**
   * A drawing as text.
   *
   * @param title what the picture is, for those who hear it
   * @param paper the colour it is drawn on
   * @param margin around it, in pixels
   * @param inks tells what a style looks like
   */
  public static String of(
      Drawing drawing, String title, Ink.Colour paper, double margin, Function<String, Ink> inks) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new Svg(xml, inks).write(drawing, title, paper, margin);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory could not be written", e);
    }
    return text + "\n";
  }

  private void write(Drawing drawing, String title, Ink.Colour paper, double margin)
      throws XMLStreamException {
    String width = number(drawing.width() + 2 * margin);
    String height = number(drawing.height() + 2 * margin);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
    attributes("role", "img");
    element("title", title);
    xml.writeEmptyElement("rect");
    attributes("width", width, "height", height, "fill", paper.css());
    xml.writeStartElement("g");
    attributes("transform", "translate(" + number(margin) + " " + number(margin) + ")");
    marks(drawing.behind());
    for (Drawing.Spot spot : drawing.spots()) {
      xml.writeStartElement("g");
      element("title", spot.exact());
      marks(spot.marks());
      xml.writeEndElement();
    }
    marks(drawing.before());
    xml.writeEndDocument();
  }

  private void marks(List<Mark> marks) throws XMLStreamException {
    for (Mark mark : marks) {
      Ink ink = inks.apply(mark.style());
      switch (mark) {
        case Mark.Box box -> box(box, ink);
        case Mark.Line line -> line(line, ink);
        case Mark.Dot dot -> dot(dot, ink);
        case Mark.Words words -> words(words, ink);
      }
    }
  }

  private void box(Mark.Box box, Ink ink) throws XMLStreamException {
    xml.writeEmptyElement("rect");
    attributes("x", number(box.x()), "y", number(box.y()));
    attributes("width", number(box.width()), "height", number(box.height()));
    attributes("rx", number(ink.rounding()));
    shape(ink);
  }

  private void line(Mark.Line line, Ink ink) throws XMLStreamException {
    xml.writeEmptyElement("line");
    attributes("x1", number(line.fromX()), "y1", number(line.fromY()));
    attributes("x2", number(line.toX()), "y2", number(line.toY()));
    shape(ink);
  }

  private void dot(Mark.Dot dot, Ink ink) throws XMLStreamException {
    xml.writeEmptyElement("circle");
    attributes("cx", number(dot.x()), "cy", number(dot.y()), "r", number(dot.radius()));
    shape(ink);
  }

  private void words(Mark.Words words, Ink ink) throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", number(words.x()), "y", number(words.y() + ink.font().ascent()));
    attributes("font-family", ink.font().family() + ", sans-serif");
    attributes("font-weight", String.valueOf(ink.font().weight()));
    attributes("font-size", number(ink.font().size()));
    // Another font than ours is as wide, so that nothing runs into its neighbour.
    attributes("textLength", number(words.size().width()), "lengthAdjust", "spacingAndGlyphs");
    colour("fill", ink.fill());
    xml.writeCharacters(withoutControls(words.text()));
    xml.writeEndElement();
  }

  private void shape(Ink ink) throws XMLStreamException {
    colour("fill", ink.fill());
    colour("stroke", ink.stroke());
    if (!ink.stroke().equals(Ink.Colour.NONE)) {
      attributes("stroke-width", number(ink.strokeWidth()));
    }
    if (!ink.dashes().isEmpty()) {
      attributes(
          "stroke-dasharray",
          ink.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
    }
    if (ink.opacity() < 1) {
      attributes("opacity", number(ink.opacity()));
    }
  }

  private void colour(String name, Ink.Colour colour) throws XMLStreamException {
    attributes(name, colour.css());
    if (colour.opacity() < 1) {
      attributes(name + "-opacity", number(colour.opacity()));
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(withoutControls(text));
    xml.writeEndElement();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  /** XML has no way to write these, and a source's name may hold one. */
  private static String withoutControls(String text) {
    return text.codePoints()
        .map(each -> isXml(each) ? each : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int each) {
    return each == '\t'
        || each == '\n'
        || (each >= 0x20 && each <= 0xD7FF)
        || (each >= 0xE000 && each <= 0xFFFD)
        || each >= 0x10000;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
