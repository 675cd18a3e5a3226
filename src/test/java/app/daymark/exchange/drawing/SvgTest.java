package app.daymark.exchange.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.exchange.drawing.Ink.Colour;
import app.daymark.salary.chart.Drawing;
import app.daymark.salary.chart.Drawing.Spot;
import app.daymark.salary.chart.Mark;
import app.daymark.salary.chart.TextMeasure.Size;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {

  private static final Ink INK =
      new Ink(
          new Colour("#102030", 0.5),
          new Colour("#405060", 1),
          1.5,
          List.of(4.0, 3.0),
          0.7,
          3,
          new Ink.Font("Inter", 600, 13, 10.5));

  private static Document svg(String text, Ink ink) throws Exception {
    Drawing drawing =
        new Drawing(
            300,
            200,
            List.of(new Mark.Line("grid", 1, 2, 3, 4.5678)),
            List.of(
                new Spot(
                    new Mark.Box("", 0, 0, 10, 10),
                    List.of(new Mark.Box("bar", 10, 20, 30, 40)),
                    text)),
            List.of(
                new Mark.Dot("dot", 5, 6, 7),
                new Mark.Words("name", 8, 9, text, new Size(50, 15))));
    String svg = Svg.of(drawing, text, new Colour("#ffffff", 1), 10, _ -> ink);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Element first(Document svg, String name, int number) {
    return (Element) svg.getElementsByTagName(name).item(number);
  }

  @Test
  void marksAreWhereTheyAreOnTheScreen() throws Exception {
    Document svg = svg("Pay", INK);
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 320 220");
    Element bar = first(svg, "rect", 1);
    assertThat(bar.getAttribute("x")).isEqualTo("10");
    assertThat(bar.getAttribute("height")).isEqualTo("40");
    assertThat(bar.getAttribute("fill")).isEqualTo("#102030");
    assertThat(bar.getAttribute("fill-opacity")).isEqualTo("0.5");
    assertThat(bar.getAttribute("stroke-dasharray")).isEqualTo("4 3");
    assertThat(bar.getAttribute("opacity")).isEqualTo("0.7");
    assertThat(first(svg, "line", 0).getAttribute("y2")).isEqualTo("4.57");
    assertThat(first(svg, "circle", 0).getAttribute("r")).isEqualTo("7");
    Element name = first(svg, "text", 0);
    assertThat(name.getAttribute("y")).isEqualTo("19.5");
    assertThat(name.getAttribute("font-weight")).isEqualTo("600");
    assertThat(name.getTextContent()).isEqualTo("Pay");
  }

  @Test
  void figuresOfABandAreItsTitle() throws Exception {
    assertThat(first(svg("1–5 years: ₹5,05,000", INK), "title", 1).getTextContent())
        .isEqualTo("1–5 years: ₹5,05,000");
  }

  @Test
  void whatANameSaysIsNeverMarkup() throws Exception {
    String hostile = "</text><script>alert(1)</script> & \" ' 🙂 \u0000\u0008\uFFFE\uD800 end";
    Document svg = svg(hostile, INK);
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(first(svg, "text", 0).getTextContent())
        .isEqualTo("</text><script>alert(1)</script> & \" ' 🙂      end");
  }

  @Test
  void whatHasNoOutlineSaysNothingOfIt() throws Exception {
    Ink plain = new Ink(new Colour("#000000", 1), Colour.NONE, 1, List.of(), 1, 0, INK.font());
    Element bar = first(svg("x", plain), "rect", 1);
    assertThat(bar.getAttribute("stroke")).isEqualTo("none");
    assertThat(bar.hasAttribute("stroke-width")).isFalse();
    assertThat(bar.hasAttribute("opacity")).isFalse();
  }
}
