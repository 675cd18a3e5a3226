package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Draws the learner's own places: a line down from words above the plot, a dot at the pay. */
final class PinMarks {

  private static final double LINE = 1.25;

  private final Plot plot;
  private final TextMeasure measure;

  PinMarks(Plot plot, TextMeasure measure) {
    this.plot = plot;
    this.measure = measure;
  }

  /** How high the words above the plot are, in lines of text. */
  static double lines(ChartContent content) {
    return content.pins().size() * LINE;
  }

  /** Where the lines stand: what is written there needs a ground. */
  List<Line> lines() {
    return places().stream().map(Place::line).toList();
  }

  private record Place(Pin pin, Line line, double y) {

    String style(String part) {
      return part + " " + pin.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private List<Place> places() {
    List<Pin> pins = plot.content().pins();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pins.size(); i++) {
      OptionalDouble at = plot.years().position(pins.get(i).years());
      if (at.isPresent()) {
        double x = plot.atSlots(at.getAsDouble());
        double y = plot.y() - (pins.size() - i) * LINE * plot.em();
        Line line = new Line("", x, y + plot.em(), x, plot.bottom());
        places.add(new Place(pins.get(i), line, y));
      }
    }
    return places;
  }

  /** All lines first, so that none lies over words. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Place place : places()) {
      Line line = place.line;
      double x = line.fromX();
      marks.add(new Line("chart-pin-halo", x, plot.y(), x, line.toY()));
      marks.add(new Line(place.style("chart-pin"), x, line.fromY(), x, line.toY()));
    }
    for (Place place : places()) {
      words(place, marks);
    }
    return marks;
  }

  /** The pay, over everything else. */
  List<Mark> dots() {
    List<Mark> marks = new ArrayList<>();
    places().forEach(place -> dot(place, marks));
    return marks;
  }

  private void words(Place place, List<Mark> marks) {
    String style = place.style("chart-pin-label");
    TextMeasure.Size size = measure.size(style, place.pin.words());
    double left =
        Math.clamp(
            place.line.fromX() - size.width() / 2,
            plot.x(),
            Math.max(plot.x(), plot.right() - size.width()));
    Words words = new Words(style, left, place.y, place.pin.words(), size);
    marks.add(Ground.under(words));
    marks.add(words);
  }

  private void dot(Place place, List<Mark> marks) {
    Money money = place.pin.pay();
    double y = money == null ? -1 : plot.atPay(money);
    if (y >= plot.y()) {
      marks.add(new Dot(place.style("chart-pin-dot"), place.line.fromX(), y, plot.em() / 2.4));
    }
  }
}
