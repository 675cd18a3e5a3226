package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws, where surveys are compared, what each says over all experience: in a column beside the
 * bands, an upright line from the lowest to the highest pay and a dot at the average. Lines across
 * the whole chart, as a single survey has them, would be too many.
 */
final class OverallMarks {

  private final Plot plot;
  private final ChartWords words;
  private final TextMeasure measure;
  private final List<Mark> values = new ArrayList<>();

  OverallMarks(Plot plot, ChartWords words, TextMeasure measure) {
    this.plot = plot;
    this.words = words;
    this.measure = measure;
  }

  /** One for each survey of which something is known; none where nothing is compared. */
  List<Drawing.Spot> spots() {
    List<Drawing.Spot> spots = new ArrayList<>();
    List<ChartSeries> series = plot.content().series();
    for (int number = 0; number < series.size() && plot.content().hasOverall(); number++) {
      if (series.get(number).hasOverall()) {
        Box lane = plot.overallLane(number);
        List<Mark> marks = marks(lane, series.get(number).survey(), number);
        spots.add(new Drawing.Spot(lane, marks, words.exactOverall(series.get(number))));
      }
    }
    return spots;
  }

  /** The averages in figures, where they have room; known after the spots are. */
  List<Mark> values() {
    return values;
  }

  private List<Mark> marks(Box lane, SalarySurvey survey, int number) {
    List<Mark> marks = new ArrayList<>();
    if (survey.range() != null) {
      marks.addAll(range(lane, survey.range(), " series-" + (number + 1)));
    }
    Money average = survey.average();
    if (average != null && plot.atPay(average) >= plot.y()) {
      marks.add(new Dot("chart-mean", lane.middle(), plot.atPay(average), plot.em() / 4.5));
      value(lane, average);
    }
    return marks;
  }

  /** With an arrow for its upper end where that lies above the chart. */
  private List<Mark> range(Box lane, SalarySurvey.Range range, String series) {
    double x = lane.middle();
    double half = Math.min(lane.width(), plot.em()) / 3;
    double low = plot.atPay(range.low());
    double high = plot.atPay(range.high());
    List<Mark> marks = new ArrayList<>();
    if (low < plot.y()) {
      return marks;
    }
    double top = Math.max(high, plot.y());
    marks.add(new Line("chart-extent" + series, x, top, x, low));
    marks.add(new Line("chart-extent" + series, x - half, low, x + half, low));
    double tip = high < plot.y() ? half : 0;
    marks.add(new Line("chart-extent" + series, x, top, x - half, top + tip));
    marks.add(new Line("chart-extent" + series, x, top, x + half, top + tip));
    return marks;
  }

  private void value(Box lane, Money average) {
    String text = plot.content().unit().brief(average);
    TextMeasure.Size size = measure.size("chart-value", text);
    if (size.width() + plot.em() / 4 <= lane.width()) {
      double y = plot.atPay(average) - plot.em() / 2.5 - size.height();
      Words value = new Words("chart-value", lane.middle() - size.width() / 2, y, text, size);
      values.add(Ground.under(value));
      values.add(value);
    }
  }
}
