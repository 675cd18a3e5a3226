package app.daymark.salary.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a chart's parts in their places. Pure: the same content, size and measure give the same
 * drawing, on a screen, in a picture and in a file.
 */
public final class ChartLayout {

  /** How many lines of text there are between two amounts at the axis, at least. */
  private static final double LINES_A_TICK = 3;

  /** How many lines of text there is room for above the highest figure. */
  private static final double LINES_ABOVE = 1.6;

  /** Less is no chart; a place that is smaller cuts it off. */
  private static final double LEAST_LINES = 8;

  private final ChartContent content;
  private final double width;
  private final double height;
  private final ChartWords words;
  private final TextMeasure measure;
  private final double em;

  private ChartLayout(
      ChartContent content, double width, double height, ChartWords words, TextMeasure measure) {
    this.content = content;
    this.width = width;
    this.height = height;
    this.words = words;
    this.measure = measure;
    this.em = measure.size("chart-tick", "0").height();
  }

  /**
   * Draws.
   *
   * @param width of the whole drawing in pixels, as {@code height}
   */
  public static Drawing of(
      ChartContent content, double width, double height, ChartWords words, TextMeasure measure) {
    return new ChartLayout(content, width, height, words, measure).drawing();
  }

  private Drawing drawing() {
    Flow head = new Flow(0, width, em, measure);
    new HeadMarks(content, words).into(head);
    Flow foot = foot(0);
    double footHeight = foot.bottom();
    ReferenceMarks references = new ReferenceMarks(content, words, measure);
    Plot plot = plot(head.bottom(), footHeight, references.width());
    AxisMarks axes = new AxisMarks(plot, words, measure);
    BandMarks bands = new BandMarks(plot, words, measure);
    OverallMarks overall = new OverallMarks(plot, words, measure);
    List<Drawing.Spot> spots = new ArrayList<>(bands.spots());
    spots.addAll(overall.spots());
    List<Mark> behind = new ArrayList<>(head.marks());
    behind.add(payName(head.bottom()));
    behind.addAll(references.range(plot));
    behind.addAll(axes.pay());
    behind.addAll(axes.years());
    behind.addAll(bands.reaches());
    behind.addAll(foot(height - footHeight).marks());
    List<Mark> before = new ArrayList<>();
    // It would hide the median of a band, but a bar would hide it.
    (content.hasSpread() ? behind : before).addAll(references.average(plot));
    before.addAll(references.labels(plot));
    PinMarks pins = new PinMarks(plot, measure);
    before.addAll(pins.marks());
    List<Mark.Line> lines = new ArrayList<>(bands.reaches());
    lines.addAll(pins.lines());
    List<Mark.Words> values = bands.values().stream().map(pins::clear).toList();
    before.addAll(Ground.where(lines, values));
    before.addAll(overall.values());
    before.addAll(pins.dots());
    return new Drawing(width, height, behind, spots, before);
  }

  private Flow foot(double y) {
    Flow foot = new Flow(y, width, em, measure);
    if (!content.notes().isEmpty()) {
      foot.space(0.8);
    }
    content.notes().forEach(note -> foot.paragraph("chart-note", note));
    return foot;
  }

  private Mark payName(double y) {
    return new Mark.Words("chart-axis", 0, y, words.pay(), measure.size("chart-axis", words.pay()));
  }

  private Plot plot(double headBottom, double footHeight, double references) {
    // The amount at the top is as high above the plot as half its line.
    double top = headBottom + (2 + PinMarks.lines(content)) * em;
    double below = AxisMarks.lines(content) * em + footHeight;
    double high = Math.max(LEAST_LINES * em, height - top - below);
    int ticks = Math.clamp((long) (high / (LINES_A_TICK * em)), 1, 6);
    PayScale pay = PayScale.of(content, ticks, LINES_ABOVE * em / high);
    double left = AxisMarks.width(content, pay, measure) + em / 2;
    double right = references == 0 ? 0 : references + em / 2;
    return new Plot(
        left,
        top,
        Math.max(em, width - left - right),
        high,
        em,
        content,
        YearScale.of(content.series()),
        pay);
  }
}
