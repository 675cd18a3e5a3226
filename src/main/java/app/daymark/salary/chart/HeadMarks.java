package app.daymark.salary.chart;

import app.daymark.salary.SalaryBand;
import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import java.util.List;

/** Draws what stands above the plot: a title, and what the signs mean. */
final class HeadMarks {

  private static final String KEY = "chart-key";

  private final ChartContent content;
  private final ChartWords words;

  HeadMarks(ChartContent content, ChartWords words) {
    this.content = content;
    this.words = words;
  }

  void into(Flow flow) {
    if (!content.title().isEmpty()) {
      flow.paragraph("chart-title", content.title());
      flow.space(0.4);
    }
    // Without a title it stands below what names the series.
    if (content.isComparison() && !content.title().isEmpty()) {
      List<ChartSeries> series = content.series();
      for (int number = 0; number < series.size(); number++) {
        String style = "chart-inner series-" + (number + 1);
        String text = ChartSeries.letter(number) + "  " + series.get(number).label();
        flow.key(place -> List.of(swatch(style, place)), "chart-series", text);
      }
      flow.endLine();
    }
    shapes(flow);
    flow.endLine();
  }

  private void shapes(Flow flow) {
    if (content.hasSpread()) {
      flow.key(place -> List.of(swatch("chart-outer series-1", place)), KEY, words.outer());
      flow.key(place -> List.of(swatch("chart-inner series-1", place)), KEY, words.inner());
      flow.key(HeadMarks::median, KEY, words.median());
    }
    if (!bars().isEmpty()) {
      bars(flow, bars());
    }
    if (content.hasSpread() || content.hasOverall()) {
      flow.key(HeadMarks::mean, KEY, words.mean());
    }
    if (content.hasOverall()) {
      flow.key(HeadMarks::extent, KEY, words.range());
    }
    if (content.hasFew()) {
      String style = (content.hasSpread() ? "chart-inner" : "chart-bar") + " series-1 hollow";
      flow.key(place -> List.of(swatch(style, place)), KEY, words.hollow());
    }
  }

  private void bars(Flow flow, List<SalaryBand> bars) {
    boolean averages = bars.stream().anyMatch(band -> band.average() != null);
    boolean medians = bars.stream().anyMatch(band -> band.average() == null);
    flow.key(place -> List.of(bar(place)), KEY, words.bars(averages, medians));
    if (bars.stream().anyMatch(BandMarks::hasMedianOnBar)) {
      flow.key(HeadMarks::barMedian, KEY, words.barMedian());
    }
  }

  private List<SalaryBand> bars() {
    return content.series().stream()
        .flatMap(each -> each.known().stream())
        .filter(band -> !band.hasSpread())
        .toList();
  }

  /** Upright, to be told from what bands are made of. */
  private static Mark bar(Box place) {
    double wide = place.height() * 0.5;
    return new Box(
        "chart-bar series-1", place.middle() - wide / 2, place.y(), wide, place.height());
  }

  private static Mark swatch(String style, Box place) {
    double high = place.height() * 0.7;
    return new Box(style, place.x(), place.y() + (place.height() - high) / 2, place.width(), high);
  }

  private static List<Mark> median(Box place) {
    double y = place.y() + place.height() / 2;
    Box ground = (Box) swatch("chart-inner series-1", place);
    return List.of(
        ground, new Line("chart-median series-1", place.x(), y, place.x() + place.width(), y));
  }

  private static List<Mark> barMedian(Box place) {
    double y = place.y() + place.height() / 2;
    return List.of(
        new Line("chart-median series-1 hollow", place.x(), y, place.x() + place.width(), y));
  }

  private static List<Mark> mean(Box place) {
    double y = place.y() + place.height() / 2;
    return List.of(new Dot("chart-mean series-1", place.middle(), y, place.height() / 4.5));
  }

  private static List<Mark> extent(Box place) {
    double x = place.middle();
    double half = place.height() / 4;
    double low = place.y() + place.height();
    return List.of(
        new Line("chart-extent series-1", x, place.y(), x, low),
        new Line("chart-extent series-1", x - half, place.y(), x + half, place.y()),
        new Line("chart-extent series-1", x - half, low, x + half, low));
  }
}
