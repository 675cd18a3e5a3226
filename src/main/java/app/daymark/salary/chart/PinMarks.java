package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the learner's own places: a line down from words above the plot, a dot at the pay. */
final class PinMarks {

  private static final double LINE = 1.25;

  private final Plot plot;
  private final TextMeasure measure;
  private final List<Place> places;

  PinMarks(Plot plot, TextMeasure measure) {
    this.plot = plot;
    this.measure = measure;
    this.places = places();
  }

  /** How high the words above the plot are, in lines of text. */
  static double lines(ChartContent content) {
    return content.pins().size() * LINE;
  }

  /** Where the lines stand: what is written there needs a ground. */
  List<Line> lines() {
    return places.stream().map(Place::line).toList();
  }

  private record Place(Pin pin, Line line, Words words) {

    String style(String part) {
      return PinMarks.style(part, pin);
    }
  }

  private static String style(String part, Pin pin) {
    return part + " " + pin.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Place> places() {
    List<Pin> pins = plot.content().pins();
    List<Place> places = new ArrayList<>();
    // From the lowest words upwards: those higher up must not run through them.
    for (int row = 1; row <= pins.size(); row++) {
      Pin pin = pins.get(pins.size() - row);
      OptionalDouble at = plot.years().position(pin.years());
      if (at.isPresent()) {
        double x = plot.atSlots(at.getAsDouble());
        Words words = words(pin, x, plot.y() - row * LINE * plot.em());
        places.addFirst(new Place(pin, line(x, words, places), words));
      }
    }
    return places;
  }

  private Words words(Pin pin, double x, double y) {
    String style = style("chart-pin-label", pin);
    TextMeasure.Size size = measure.size(style, pin.words());
    double most = Math.max(plot.x(), plot.right() - size.width());
    double left = Math.clamp(x - size.width() / 2, plot.x(), most);
    return new Words(style, left, y, pin.words(), size);
  }

  /** From its words down, or from the plot where other words are in its way. */
  private Line line(double x, Words words, List<Place> below) {
    Line whole = new Line("", x, words.y() + plot.em(), x, plot.bottom());
    return below.stream().anyMatch(place -> Ground.crosses(whole, Ground.under(place.words)))
        ? new Line("", x, plot.y(), x, plot.bottom())
        : whole;
  }

  /** All lines first, so that none lies over words. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Place place : places) {
      Line line = place.line;
      double x = line.fromX();
      marks.add(new Line("chart-pin-halo", x, plot.y(), x, line.toY()));
      marks.add(new Line(place.style("chart-pin"), x, line.fromY(), x, line.toY()));
    }
    for (Place place : places) {
      marks.add(Ground.under(place.words));
      marks.add(place.words);
    }
    return marks;
  }

  /** The pay, over everything else. */
  List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    places.forEach(place -> dot(place, dots));
    return dots;
  }

  /** Words above each dot they would lie under. */
  Words clear(Words words) {
    List<Dot> dots = dots();
    Words free = words;
    Optional<Dot> over = over(free, dots);
    while (over.isPresent()) {
      Dot dot = over.get();
      free = free.at(dot.y() - dot.radius() - plot.em() / 6 - words.size().height());
      over = over(free, dots);
    }
    return free;
  }

  private static Optional<Dot> over(Words words, List<Dot> dots) {
    return dots.stream().filter(dot -> meets(dot, words)).findFirst();
  }

  private static boolean meets(Dot dot, Words words) {
    return dot.x() + dot.radius() > words.x()
        && dot.x() - dot.radius() < words.x() + words.size().width()
        && dot.y() + dot.radius() > words.y()
        && dot.y() - dot.radius() < words.y() + words.size().height();
  }

  private void dot(Place place, List<Dot> dots) {
    Money money = place.pin.pay();
    double y = money == null ? -1 : plot.atPay(money);
    if (y >= plot.y()) {
      dots.add(new Dot(place.style("chart-pin-dot"), place.line.fromX(), y, plot.em() / 2.4));
    }
  }
}
