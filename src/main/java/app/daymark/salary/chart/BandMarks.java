package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws bands: a bar up to what is typical where no more is known; else a light box from the 10th
 * to the 90th percentile, a strong one from the 25th to the 75th, a line at the median and a dot at
 * the average. Of few people they are hollow.
 */
final class BandMarks {

  /** The part of its lane that a band fills, and how many lines of text wide it is at most. */
  private static final double FILLED = 0.66;

  private static final double WIDEST = 6;

  private final Plot plot;
  private final ChartWords words;
  private final TextMeasure measure;
  private final List<Line> reaches = new ArrayList<>();
  private final List<Words> values = new ArrayList<>();

  BandMarks(Plot plot, ChartWords words, TextMeasure measure) {
    this.plot = plot;
    this.words = words;
    this.measure = measure;
  }

  /** Every band of every series, series by series. */
  List<Drawing.Spot> spots() {
    List<Drawing.Spot> spots = new ArrayList<>();
    List<ChartSeries> series = plot.content().series();
    for (int number = 0; number < series.size(); number++) {
      for (SalaryBand band : series.get(number).survey().bands()) {
        spots.add(spot(series.get(number), number, band));
      }
    }
    return spots;
  }

  /** Lines over all the years of bands that take several slots; known after the bands are. */
  List<Line> reaches() {
    return reaches;
  }

  /** The figures above the bands; known after the bands are. */
  List<Words> values() {
    return values;
  }

  private Drawing.Spot spot(ChartSeries series, int number, SalaryBand band) {
    Box lane = plot.lane(number, band);
    String style = " series-" + (number + 1) + (band.hasFew() ? " hollow" : "");
    List<Mark> marks = new ArrayList<>();
    Money typical = band.typical();
    if (typical == null) {
      unknown(lane).ifPresent(marks::add);
    } else if (band.hasSpread()) {
      marks.addAll(spread(lane, band, style));
    } else {
      marks.add(box("chart-bar" + style, lane, typical, Money.zero(typical.currency())));
      if (hasMedianOnBar(band)) {
        String line = " series-" + (number + 1) + " hollow";
        marks.add(median(lane, Objects.requireNonNull(band.median()), line));
      }
    }
    if (typical != null) {
      reach(band, typical, style);
      value(lane, band).ifPresent(values::add);
    }
    return new Drawing.Spot(lane, marks, words.exact(series, band));
  }

  private List<Mark> spread(Box lane, SalaryBand band, String style) {
    List<Mark> marks = new ArrayList<>();
    if (band.p10() != null && band.p90() != null) {
      marks.add(box("chart-outer" + style, lane, band.p90(), band.p10()));
    }
    if (band.p25() != null && band.p75() != null) {
      marks.add(box("chart-inner" + style, lane, band.p75(), band.p25()));
    }
    if (band.median() != null) {
      marks.add(median(lane, band.median(), style));
    }
    if (band.average() != null) {
      marks.add(
          new Dot(
              "chart-mean" + style, lane.middle(), plot.atPay(band.average()), plot.em() / 4.5));
    }
    return marks;
  }

  /** Whether the median of a bar is a line on it: the bar itself is as high as the average. */
  static boolean hasMedianOnBar(SalaryBand band) {
    return !band.hasSpread() && band.average() != null && band.median() != null;
  }

  private Line median(Box lane, Money median, String style) {
    double y = plot.atPay(median);
    double half = boxWidth(lane) / 2;
    return new Line("chart-median" + style, lane.middle() - half, y, lane.middle() + half, y);
  }

  private Box box(String style, Box lane, Money high, Money low) {
    double width = boxWidth(lane);
    double top = plot.atPay(high);
    return new Box(style, lane.middle() - width / 2, top, width, plot.atPay(low) - top);
  }

  private double boxWidth(Box lane) {
    return Math.min(lane.width() * FILLED, WIDEST * plot.em());
  }

  /** The figure that stands for the band, above it: as long as there is room for. */
  private Optional<Words> value(Box lane, SalaryBand band) {
    Money shown = band.hasSpread() && band.median() != null ? band.median() : band.typical();
    Money highest = band.highest();
    if (shown == null || highest == null) {
      return Optional.empty();
    }
    PayUnit unit = plot.content().unit();
    double above = plot.atPay(band.hasSpread() ? highest : shown) - plot.em() / 3;
    return Stream.of(unit.text(shown), unit.brief(shown))
        .map(text -> centred("chart-value", lane, above, text))
        .map(this::besideAverage)
        .filter(value -> value.size().width() + plot.em() / 4 <= lane.width())
        .findFirst();
  }

  /** Above the line of the average rather than on it. */
  private Words besideAverage(Words value) {
    double average = plot.atAverage();
    double gap = plot.em() / 6;
    boolean isCrossed =
        average > value.y() - gap && average < value.y() + value.size().height() + gap;
    return isCrossed ? value.at(average - plot.em() / 3 - value.size().height()) : value;
  }

  private Optional<Words> unknown(Box lane) {
    return Optional.of(
            centred("chart-unknown", lane, plot.bottom() - plot.em() / 3, words.unknown()))
        .filter(said -> said.size().width() <= lane.width());
  }

  private Words centred(String style, Box lane, double bottom, String text) {
    TextMeasure.Size size = measure.size(style, text);
    return new Words(style, lane.middle() - size.width() / 2, bottom - size.height(), text, size);
  }

  private void reach(SalaryBand band, @Nullable Money typical, String style) {
    int first = plot.years().first(band);
    int last = plot.years().last(band);
    if (first < last && typical != null) {
      double y = plot.atPay(band.median() == null ? typical : band.median());
      reaches.add(
          new Line("chart-reach" + style, plot.atSlots(first), y, plot.atSlots(last + 1), y));
    }
  }
}
