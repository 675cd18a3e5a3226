package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the average and the range of all people together, where one survey is shown. Their names
 * stand to the right of the plot, where no band is in their way.
 */
final class ReferenceMarks {

  private static final String AVERAGE = "chart-average-label";
  private static final String RANGE = "chart-range-label";

  private final SalarySurvey survey;
  private final ChartContent content;
  private final ChartWords words;
  private final TextMeasure measure;

  ReferenceMarks(ChartContent content, ChartWords words, TextMeasure measure) {
    this.survey = content.series().getFirst().survey();
    this.content = content;
    this.words = words;
    this.measure = measure;
  }

  /** A name, at the height of an amount where there is room. */
  private record Name(String style, String text, Money at) {}

  private List<Name> names(boolean isRangeCut) {
    List<Name> names = new ArrayList<>();
    if (content.isComparison()) {
      return names;
    }
    if (survey.range() != null) {
      String high = content.unit().text(survey.range().high());
      names.add(
          new Name(
              RANGE, isRangeCut ? words.above(high) : words.highest(high), survey.range().high()));
      names.add(
          new Name(
              RANGE,
              words.lowest(content.unit().text(survey.range().low())),
              survey.range().low()));
    }
    if (survey.average() != null) {
      names.add(
          new Name(
              AVERAGE, words.average(content.unit().text(survey.average())), survey.average()));
    }
    return names;
  }

  /** How wide the names are; 0 where there are none. */
  double width() {
    // Whether the range is cut is known once the plot has a place.
    return Stream.concat(names(true).stream(), names(false).stream())
        .mapToDouble(name -> measure.size(name.style, name.text).width())
        .max()
        .orElse(0);
  }

  /** From the lowest to the highest pay, as far as the plot reaches. */
  List<Mark> range(Plot plot) {
    SalarySurvey.Range range = survey.range();
    if (content.isComparison() || range == null) {
      return List.of();
    }
    double top = Math.max(plot.y(), plot.atPay(range.high()));
    double low = plot.atPay(range.low());
    List<Mark> marks = new ArrayList<>();
    marks.add(new Box("chart-range", plot.x(), top, plot.width(), low - top));
    if (top > plot.y()) {
      marks.add(new Line("chart-range-edge", plot.x(), top, plot.right(), top));
    }
    marks.add(new Line("chart-range-edge", plot.x(), low, plot.right(), low));
    return marks;
  }

  /** A line across; on a halo, so that it is seen on bars too. */
  List<Mark> average(Plot plot) {
    Money average = survey.average();
    if (content.isComparison() || average == null) {
      return List.of();
    }
    double y = plot.atPay(average);
    return y < plot.y()
        ? List.of()
        : List.of(
            new Line("chart-halo", plot.x(), y, plot.right(), y),
            new Line("chart-average", plot.x(), y, plot.right(), y));
  }

  /** The names from the highest to the lowest, none over another. */
  List<Mark> labels(Plot plot) {
    boolean isCut = survey.range() != null && plot.atPay(survey.range().high()) < plot.y();
    List<Name> names = new ArrayList<>(names(isCut));
    names.sort(Comparator.comparing(Name::at).reversed());
    List<Mark> marks = new ArrayList<>();
    double free = plot.y() - plot.em() / 2;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      TextMeasure.Size size = measure.size(name.style, name.text);
      double wanted = plot.atPay(name.at) - size.height() / 2;
      // Those below need their room above the axis.
      double lowest = plot.bottom() + size.height() / 2 - (names.size() - i) * size.height();
      double y = Math.max(free, Math.min(wanted, lowest));
      marks.add(new Words(name.style, plot.right() + plot.em() / 2, y, name.text, size));
      free = y + size.height();
    }
    return marks;
  }
}
