package app.daymark.salary.chart;

import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** Sets text and small signs in lines, from left to right and from top to bottom. */
final class Flow {

  private final double width;
  private final double em;
  private final TextMeasure measure;
  private final List<Mark> marks = new ArrayList<>();
  private double x;
  private double y;

  Flow(double y, double width, double em, TextMeasure measure) {
    this.y = y;
    this.width = width;
    this.em = em;
    this.measure = measure;
  }

  /** Draws a sign into a place that is one line high. */
  interface Sign {

    List<Mark> in(Mark.Box place);
  }

  List<Mark> marks() {
    return marks;
  }

  /** The lower edge of what is set. */
  double bottom() {
    return y;
  }

  /** A text over as many lines as it needs. */
  void paragraph(String style, String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.size(style, longer).width() > width) {
        line(style, line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    if (!line.isEmpty()) {
      line(style, line.toString());
    }
  }

  private void line(String style, String text) {
    TextMeasure.Size size = measure.size(style, text);
    marks.add(new Words(style, 0, y, text, size));
    y += size.height() * 1.15;
  }

  /** A sign and what it means, beside the one before where there is room. */
  void key(Sign sign, String style, String meaning) {
    double signWidth = 1.4 * em;
    String text = fitting(style, meaning, width - signWidth - em / 2);
    TextMeasure.Size size = measure.size(style, text);
    double taken = signWidth + em / 2 + size.width();
    if (x > 0 && x + taken > width) {
      endLine();
    }
    marks.addAll(sign.in(new Mark.Box("", x, y, signWidth, size.height())));
    marks.add(new Words(style, x + signWidth + em / 2, y, text, size));
    x += taken + em;
  }

  /** As much of a text as a line has room for. */
  private String fitting(String style, String text, double room) {
    String shown = text;
    int letters = text.length();
    while (letters > 1 && measure.size(style, shown).width() > room) {
      letters = text.offsetByCodePoints(letters, -1);
      shown = text.substring(0, letters).strip() + "…";
    }
    return shown;
  }

  /** Ends a line of keys. */
  void endLine() {
    if (x > 0) {
      x = 0;
      y += em * 1.35;
    }
  }

  void space(double lines) {
    y += lines * em;
  }
}
