package app.daymark.ui.salary;

import app.daymark.salary.Money;
import app.daymark.salary.MoneyFormat;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Average pay by experience as bars, with the overall average and range drawn across them.
 *
 * <p>Needs a survey with at least one band of which a figure is known; the others are left out.
 */
final class SalaryChart extends BarChart<String, Number> {

  /** Between texts and what they stand at, in pixels. */
  private static final double GAP = 4;

  private final SalarySurvey survey;
  private final List<SalaryBand> bands;
  private final Region rangeBand = new Region();
  private final Region averageLine = new Region();
  private final Label averageLabel = new Label();
  private final Label rangeLabel = new Label();
  private final List<Label> values = new ArrayList<>();

  SalaryChart(SalarySurvey survey, Texts texts) {
    super(new CategoryAxis(), new NumberAxis());
    this.survey = survey;
    this.bands = survey.bands().stream().filter(band -> band.typical() != null).toList();
    getStyleClass().add("salary-chart");
    setAnimated(false);
    getXAxis().setAnimated(false);
    getYAxis().setAnimated(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setAccessibleText(texts.get("salary.chart.accessible"));
    getXAxis().setLabel(texts.get("salary.axis.experience"));
    scaleAxis(texts);
    drawReferences(texts);
    drawBars(texts);
  }

  private void scaleAxis(Texts texts) {
    NumberAxis axis = (NumberAxis) getYAxis();
    axis.setLabel(texts.get("salary.axis.pay"));
    double top = highest();
    double step = niceStep(top / 5);
    axis.setAutoRanging(false);
    axis.setLowerBound(0);
    // Room above the highest bar for its label.
    axis.setUpperBound(Math.ceil(top * 1.08 / step) * step);
    axis.setTickUnit(step);
    axis.setMinorTickVisible(false);
    axis.setTickLabelFormatter(new MoneyTicks(currency()));
  }

  /** Behind the bars the range, so that it does not tint them. */
  private void drawReferences(Texts texts) {
    rangeBand.getStyleClass().add("salary-range");
    averageLine.getStyleClass().add("salary-average");
    averageLabel.getStyleClass().add("salary-average-label");
    Money average = survey.average();
    averageLabel.setText(
        average == null ? "" : texts.get("salary.averageLine", MoneyFormat.full(average)));
    rangeLabel.getStyleClass().add("salary-range-label");
    SalarySurvey.Range range = survey.range();
    rangeLabel.setText(
        range == null
            ? ""
            : texts.get(
                "salary.rangeBand",
                MoneyFormat.compact(range.low()),
                MoneyFormat.compact(range.high())));
    getPlotChildren().addAll(rangeBand, rangeLabel);
    for (Node node : List.of(rangeBand, rangeLabel, averageLine, averageLabel)) {
      node.setMouseTransparent(true);
    }
  }

  private void drawBars(Texts texts) {
    Series<String, Number> series = new Series<>();
    for (SalaryBand band : bands) {
      series.getData().add(new Data<>(band.years(), pay(band).amount()));
      Label value = new Label(MoneyFormat.compact(pay(band)));
      value.getStyleClass().add("salary-value");
      value.setMouseTransparent(true);
      values.add(value);
    }
    getData().add(series);
    for (int i = 0; i < values.size(); i++) {
      SalaryBand band = bands.get(i);
      String exact = texts.get("salary.exact", band.years(), MoneyFormat.full(pay(band)));
      Node bar = series.getData().get(i).getNode();
      // The chart's own text has the amount without its currency.
      bar.accessibleTextProperty().unbind();
      bar.setAccessibleText(exact);
      bar.setFocusTraversable(true);
      Tooltip.install(bar, new Tooltip(exact));
    }
    getPlotChildren().addAll(averageLine, averageLabel);
    getPlotChildren().addAll(values);
  }

  @Override
  protected void layoutPlotChildren() {
    super.layoutPlotChildren();
    double width = getXAxis().getWidth();
    SalarySurvey.Range range = survey.range();
    rangeBand.setVisible(range != null);
    if (range != null) {
      double top = y(range.high());
      rangeBand.resizeRelocate(0, top, width, y(range.low()) - top);
      rangeLabel.autosize();
      rangeLabel.relocate(GAP, snapPositionY(top + GAP));
    }
    List<Data<String, Number>> bars = getData().getFirst().getData();
    for (int i = 0; i < values.size(); i++) {
      Node bar = bars.get(i).getNode();
      Label value = values.get(i);
      value.autosize();
      double middle = bar.getLayoutX() + bar.getBoundsInLocal().getWidth() / 2;
      value.relocate(
          snapPositionX(middle - value.getWidth() / 2),
          snapPositionY(bar.getLayoutY() - value.getHeight() - GAP));
    }
    layoutAverage(survey.average(), width);
  }

  private void layoutAverage(@Nullable Money average, double width) {
    averageLine.setVisible(average != null);
    averageLabel.setVisible(average != null);
    if (average != null) {
      double y = snapPositionY(y(average));
      double height = averageLine.prefHeight(width);
      averageLine.resizeRelocate(0, y - height / 2, width, height);
      averageLabel.autosize();
      double labelY = snapPositionY(y - averageLabel.getHeight() / 2);
      averageLabel.relocate(GAP, labelY);
      if (values.stream().anyMatch(this::isUnderAverageLabel)) {
        averageLabel.relocate(width - averageLabel.getWidth() - GAP, labelY);
      }
    }
  }

  private boolean isUnderAverageLabel(Label value) {
    return value.getBoundsInParent().intersects(averageLabel.getBoundsInParent());
  }

  private double y(Money money) {
    return getYAxis().getDisplayPosition(money.amount());
  }

  private double highest() {
    double top = bands.stream().mapToDouble(b -> pay(b).amount().doubleValue()).max().orElse(1);
    Money average = survey.average();
    SalarySurvey.Range range = survey.range();
    top = average == null ? top : Math.max(top, average.amount().doubleValue());
    return range == null ? top : Math.max(top, range.high().amount().doubleValue());
  }

  /** The next of 1, 2, 2.5, 5 or 10 times a power of ten. */
  static double niceStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1))));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (rough <= factor * power) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static Money pay(SalaryBand band) {
    return Objects.requireNonNull(band.typical());
  }

  private Currency currency() {
    return pay(bands.getFirst()).currency();
  }

  /** Writes the axis as people read money. */
  private static final class MoneyTicks extends StringConverter<Number> {

    private final Currency currency;

    MoneyTicks(Currency currency) {
      this.currency = currency;
    }

    @Override
    public String toString(Number amount) {
      return MoneyFormat.compact(
          new Money(BigDecimal.valueOf(Math.round(amount.doubleValue())), currency));
    }

    @Override
    public Number fromString(String text) {
      throw new UnsupportedOperationException("An axis is not edited");
    }
  }
}
