package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws the two axes with their lines and what is written at them. */
final class AxisMarks {

  private static final String TICK = "chart-tick";
  private static final String NAME = "chart-axis";

  private final Plot plot;
  private final ChartWords words;
  private final TextMeasure measure;

  AxisMarks(Plot plot, ChartWords words, TextMeasure measure) {
    this.plot = plot;
    this.words = words;
    this.measure = measure;
  }

  /** Lines across at round amounts, and the amounts. */
  List<Mark> pay() {
    List<Mark> marks = new ArrayList<>();
    List<Money> ticks = ticks(plot.content(), plot.pay());
    for (int i = 0; i < ticks.size(); i++) {
      double y = plot.bottom() - plot.height() * i / (ticks.size() - 1);
      marks.add(new Line(i == 0 ? "chart-zero" : "chart-grid", plot.x(), y, plot.right(), y));
      String text = tick(plot.content(), ticks.get(i));
      TextMeasure.Size size = measure.size(TICK, text);
      double x = plot.x() - plot.em() / 2 - size.width();
      marks.add(new Words(TICK, x, y - size.height() / 2, text, size));
    }
    return marks;
  }

  private static List<Money> ticks(ChartContent content, PayScale scale) {
    return scale.ticks(
        Objects.requireNonNull(content.series().getFirst().survey().currency(), "no figure"));
  }

  /** How wide the amounts at the axis are. */
  static double width(ChartContent content, PayScale scale, TextMeasure measure) {
    return ticks(content, scale).stream()
        .mapToDouble(tick -> measure.size(TICK, tick(content, tick)).width())
        .max()
        .orElse(0);
  }

  /** Amounts at the axis are those of the period already. */
  private static String tick(ChartContent content, Money amount) {
    return content.unit().textOfPeriod(amount);
  }

  /** What is written below: letters where surveys are compared, years, answers, the axis' name. */
  List<Mark> years() {
    List<Mark> marks = new ArrayList<>();
    double y = plot.bottom() + plot.em() / 4;
    if (plot.content().isComparison()) {
      letters(y, marks);
      y += plot.em();
    }
    slots(y, marks);
    y += plot.em() * 1.1;
    if (hasAnswers(plot.content())) {
      answers(y, marks);
      y += plot.em() * 1.1;
    }
    TextMeasure.Size size = measure.size(NAME, words.experience());
    double middle = (plot.x() + plot.yearsRight()) / 2 - size.width() / 2;
    marks.add(new Words(NAME, middle, y, words.experience(), size));
    return marks;
  }

  /** How high all that is, in lines of text. */
  static double lines(ChartContent content) {
    return 2.6 + (content.isComparison() ? 1 : 0) + (hasAnswers(content) ? 1.1 : 0);
  }

  /** Of several surveys the table tells. */
  private static boolean hasAnswers(ChartContent content) {
    return !content.isComparison()
        && content.series().getFirst().survey().bands().stream()
            .anyMatch(band -> band.count() != null);
  }

  private void letters(double y, List<Mark> marks) {
    List<ChartSeries> series = plot.content().series();
    for (int number = 0; number < series.size(); number++) {
      for (SalaryBand band : series.get(number).known()) {
        letter(number, plot.lane(number, band), y, marks);
      }
      if (series.get(number).hasOverall()) {
        letter(number, plot.overallLane(number), y, marks);
      }
    }
  }

  private void letter(int number, Mark.Box lane, double y, List<Mark> marks) {
    String letter = ChartSeries.letter(number);
    if (measure.size("chart-letter", letter).width() < lane.width()) {
      centred("chart-letter", lane.middle(), y, letter, marks);
    }
  }

  /** As many as fit side by side; of the others every second, third and so on. */
  private void slots(double y, List<Mark> marks) {
    List<YearScale.Slot> slots = plot.years().slots();
    double widest =
        slots.stream()
            .mapToDouble(slot -> measure.size(TICK, slot.years()).width())
            .max()
            .orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + plot.em() / 2) / plot.slotWidth()));
    for (int slot = 0; slot < slots.size(); slot += every) {
      double middle = plot.atSlots(slot + 0.5);
      String years = slots.get(slot).years();
      if (middle + measure.size(TICK, years).width() / 2 <= plot.yearsRight()) {
        centred(TICK, middle, y, years, marks);
      }
    }
    if (plot.content().hasOverall()
        && measure.size(TICK, words.overall()).width() <= plot.slotWidth()) {
      centred(TICK, plot.atSlots(slots.size() + 0.5), y, words.overall(), marks);
    }
  }

  private void answers(double y, List<Mark> marks) {
    for (SalaryBand band : plot.content().series().getFirst().survey().bands()) {
      String text = words.answers(band);
      if (measure.size("chart-answers", text).width() <= plot.slotWidth()) {
        centred("chart-answers", plot.lane(0, band).middle(), y, text, marks);
      }
    }
  }

  private void centred(String style, double middle, double y, String text, List<Mark> marks) {
    TextMeasure.Size size = measure.size(style, text);
    marks.add(new Words(style, middle - size.width() / 2, y, text, size));
  }
}
