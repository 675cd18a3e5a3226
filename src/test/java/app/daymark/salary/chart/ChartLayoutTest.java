package app.daymark.salary.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Dot;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {

  private static Drawing draw(ChartContent content) {
    return ChartLayout.of(content, 900, 420, Surveys.words(), Surveys.MEASURE);
  }

  private static Drawing draw(SalarySurvey... surveys) {
    return draw(Surveys.content(surveys));
  }

  private static List<Box> boxes(Drawing drawing, String style) {
    return drawing.spots().stream()
        .flatMap(spot -> spot.marks().stream())
        .filter(mark -> List.of(mark.style().split(" ")).contains(style))
        .filter(Box.class::isInstance)
        .map(Box.class::cast)
        .toList();
  }

  private static List<String> texts(Drawing drawing, String style) {
    return drawing
        .marks()
        .filter(mark -> mark instanceof Words && mark.style().startsWith(style))
        .map(mark -> ((Words) mark).text())
        .toList();
  }

  @Test
  void averagesAreBarsAsHighAsTheyAre() {
    List<Box> bars = boxes(draw(Surveys.averages()), "chart-bar");
    assertThat(bars).hasSize(4);
    double last = bars.getLast().height();
    assertThat(bars.getFirst().height()).isCloseTo(last * 0.384, within(0.01));
    assertThat(bars).extracting(bar -> bar.y() + bar.height()).allMatch(y -> y == bottom(bars));
  }

  private static double bottom(List<Box> bars) {
    return bars.getFirst().y() + bars.getFirst().height();
  }

  @Test
  void spreadIsDrawnFromTheTenthToTheNinetieth() {
    Drawing drawing = draw(Surveys.spread("INR"));
    assertThat(boxes(drawing, "chart-bar")).isEmpty();
    Box outer = boxes(drawing, "chart-outer").get(1);
    Box inner = boxes(drawing, "chart-inner").get(1);
    assertThat(outer.height()).isCloseTo(inner.height() * 1.4 / 0.65, within(0.01));
    assertThat(inner.y()).isGreaterThan(outer.y());
    assertThat(inner.y() + inner.height()).isLessThan(outer.y() + outer.height());
    assertThat(drawing.marks().filter(Line.class::isInstance).map(Mark::style))
        .contains("chart-median series-1");
    assertThat(drawing.marks().filter(Dot.class::isInstance)).isNotEmpty();
  }

  @Test
  void bandOfFewIsHollowAndSaysSo() {
    Drawing drawing = draw(Surveys.spread("INR"));
    assertThat(boxes(drawing, "hollow"))
        .hasSize(2)
        .allSatisfy(
            box -> assertThat(box.x()).isGreaterThan(boxes(drawing, "chart-inner").get(2).x()));
    assertThat(texts(drawing, "chart-answers")).containsExactly("n=45", "n=1204", "n=640", "n=12");
    assertThat(texts(drawing, "chart-key")).contains("hollow");
    assertThat(texts(draw(Surveys.averages()), "chart-key")).containsExactly("bars mean");
  }

  @Test
  void averageAndRangeAreDrawnInAndNamed() {
    Drawing drawing = draw(Surveys.averages());
    assertThat(texts(drawing, "chart-average-label")).containsExactly("average ₹5,03,801");
    assertThat(texts(drawing, "chart-range-label"))
        .containsExactly("highest ₹10,00,000", "lowest ₹1,79,000");
    assertThat(drawing.marks().map(Mark::style)).contains("chart-average", "chart-range");
  }

  @Test
  void whatIsMissingIsNotDrawn() {
    Drawing drawing = draw(Surveys.survey(null, null, Surveys.average(0, null, 500_000)));
    assertThat(drawing.spots()).hasSize(1);
    assertThat(texts(drawing, "chart-average-label")).isEmpty();
    assertThat(drawing.marks().map(Mark::style)).doesNotContain("chart-average", "chart-range");
  }

  @Test
  void rangeAboveTheChartIsCutAndSaysSo() {
    assertThat(texts(draw(Surveys.spread("INR")), "chart-range-label"))
        .contains("above ₹90,00,000");
  }

  @Test
  void comparedSurveysStandSideBySideWithLetters() {
    ChartContent content = Surveys.content(Surveys.averages(), Surveys.spread("INR"));
    assertThat(texts(draw(content), "chart-series")).isEmpty();
    Drawing drawing = draw(content.toTakeOut("A title", List.of()));
    List<Box> bars = boxes(drawing, "series-1");
    List<Box> others = boxes(drawing, "chart-inner");
    for (int band = 0; band < 4; band++) {
      assertThat(bars.get(band).x() + bars.get(band).width()).isLessThan(others.get(band).x());
    }
    assertThat(texts(drawing, "chart-letter")).containsOnly("A", "B").hasSize(10);
    assertThat(texts(drawing, "chart-series")).containsExactly("A  Survey 1", "B  Survey 2");
    assertThat(texts(drawing, "chart-average-label")).isEmpty();
  }

  /** Lines across would be too many, and hide which survey each belongs to. */
  @Test
  void whatHoldsOverAllHasAColumnOfItsOwnWhereSurveysAreCompared() {
    SalarySurvey without = Surveys.survey(null, null, Surveys.average(0, 1, 500_000));
    Drawing drawing = draw(Surveys.averages(), without);
    assertThat(drawing.spots()).extracting(Drawing.Spot::exact).contains("Survey 1 all");
    assertThat(drawing.spots()).extracting(Drawing.Spot::exact).doesNotContain("Survey 2 all");
    Drawing.Spot overall = drawing.spots().getLast();
    assertThat(overall.marks()).extracting(Mark::style).contains("chart-mean");
    Line extent = (Line) overall.marks().getFirst();
    assertThat(extent.style()).isEqualTo("chart-extent series-1");
    double highest = boxes(drawing, "chart-bar").get(3).height();
    assertThat(extent.toY() - extent.fromY()).isCloseTo(highest * 0.821, within(0.01));
    assertThat(extent.fromX()).isGreaterThan(boxes(drawing, "chart-bar").get(3).x());
    assertThat(texts(drawing, "chart-key")).contains("range", "mean");
    assertThat(texts(drawing, "chart-tick")).contains("all");
  }

  @Test
  void whatGoesOnAboveTheChartEndsInAnArrowThere() {
    Drawing drawing = draw(Surveys.averages(), Surveys.spread("INR"));
    List<Line> whole = extent(drawing, "Survey 1 all");
    assertThat(whole.subList(2, 4)).allMatch(half -> half.fromY() == half.toY());
    List<Line> cut = extent(drawing, "Survey 2 all");
    assertThat(cut.subList(2, 4))
        .allMatch(half -> half.fromY() == cut.getFirst().fromY())
        .allMatch(half -> half.toY() > half.fromY());
  }

  private static List<Line> extent(Drawing drawing, String spot) {
    return drawing.spots().stream()
        .filter(each -> each.exact().equals(spot))
        .flatMap(each -> each.marks().stream())
        .filter(mark -> mark.style().startsWith("chart-extent"))
        .map(Line.class::cast)
        .toList();
  }

  @Test
  void withoutAnyThereIsNoSuchColumn() {
    SalarySurvey without = Surveys.survey(null, null, Surveys.average(0, 1, 500_000));
    Drawing drawing = draw(without, without);
    assertThat(drawing.spots()).hasSize(2);
    assertThat(texts(drawing, "chart-tick")).doesNotContain("all");
    assertThat(draw(Surveys.averages()).spots()).hasSize(4);
  }

  @Test
  void keySaysWhatBarsAre() {
    SalaryBand median =
        new SalaryBand(1, 2, null, null, null, Money.of(400_000, "INR"), null, null, null);
    SalaryBand both =
        new SalaryBand(
            2,
            null,
            Money.of(500_000, "INR"),
            null,
            null,
            Money.of(400_000, "INR"),
            null,
            null,
            null);
    assertThat(texts(draw(Surveys.survey(null, null, median)), "chart-key"))
        .containsExactly("bars median");
    assertThat(
            texts(
                draw(Surveys.survey(null, null, Surveys.average(0, 1, 300_000), median)),
                "chart-key"))
        .containsExactly("bars mean median");
    Drawing drawing = draw(Surveys.survey(null, null, both));
    assertThat(texts(drawing, "chart-key")).containsExactly("bars mean", "line");
    assertThat(drawing.spots().getFirst().marks())
        .extracting(Mark::style)
        .containsExactly("chart-bar series-1", "chart-median series-1 hollow");
  }

  /** On bars it would be hidden below them; over bands its halo would hide their medians. */
  @Test
  void averageOfAllIsOverBarsAndUnderBands() {
    assertThat(draw(Surveys.averages()).before()).extracting(Mark::style).contains("chart-average");
    assertThat(draw(Surveys.spread("INR")).behind())
        .extracting(Mark::style)
        .contains("chart-average");
  }

  @Test
  void lineOfAPlaceDoesNotRunThroughTheWordsOfAnother() {
    ChartContent plain = Surveys.content(Surveys.averages());
    Pin upper = new Pin(Pin.Kind.PLAN_END, 3, null, "upper");
    Pin near = new Pin(Pin.Kind.YOU, 3.1, null, "lower");
    Pin far = new Pin(Pin.Kind.YOU, 12, null, "lower");
    assertThat(topOfLine(plain, upper, near)).isGreaterThan(topOfLine(plain, upper, far));
  }

  private static double topOfLine(ChartContent plain, Pin upper, Pin lower) {
    ChartContent content =
        new ChartContent("", plain.series(), PayUnit.USUAL, List.of(upper, lower), List.of());
    return draw(content)
        .marks()
        .filter(mark -> mark.style().equals("chart-pin plan-end"))
        .mapToDouble(mark -> ((Line) mark).fromY())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void longAmountsGiveWayToShortOnes() {
    assertThat(texts(draw(Surveys.averages()), "chart-value")).first().isEqualTo("₹3,84,000");
    Drawing narrow =
        ChartLayout.of(
            Surveys.content(Surveys.averages()), 480, 420, Surveys.words(), Surveys.MEASURE);
    assertThat(texts(narrow, "chart-value")).first().isEqualTo("₹3.84 L");
  }

  private static List<Mark.Words> wordsIn(Drawing drawing, String style) {
    return drawing
        .marks()
        .filter(mark -> mark.style().equals(style))
        .map(Mark.Words.class::cast)
        .toList();
  }

  @Test
  void pinsStandAtTheirYearsAndPay() {
    ChartContent plain = Surveys.content(Surveys.averages());
    Pin pin = new Pin(Pin.Kind.YOU, 3, Money.of(500_000, "INR"), "you");
    Pin offTheAxis = new Pin(Pin.Kind.PLAN_END, 3, null, "end");
    ChartContent content =
        new ChartContent("", plain.series(), PayUnit.USUAL, List.of(pin, offTheAxis), List.of());
    Drawing drawing = draw(content);
    Box bar = boxes(drawing, "chart-bar").get(1);
    Dot dot =
        drawing
            .marks()
            .filter(mark -> mark.style().equals("chart-pin-dot you"))
            .map(Dot.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(dot.x()).isCloseTo(bar.x() + bar.width() / 2, within(0.01));
    assertThat(dot.y()).isBetween(bar.y(), bar.y() + 5);
    assertThat(wordsIn(drawing, "chart-value"))
        .as("no figure lies under it")
        .hasSize(4)
        .noneMatch(value ->
            value.x() < dot.x()
                && dot.x() < value.x() + value.size().width()
                && value.y() + value.size().height() > dot.y() - dot.radius());
    assertThat(texts(drawing, "chart-pin-label")).containsExactly("you", "end");
    assertThat(content.toTakeOut("title", List.of()).pins()).isEmpty();
  }

  /** Whatever is shown, it can be read and stays within. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noTextLiesOverAnotherOrOutside(int count) {
    Random random = new Random(count);
    for (int i = 0; i < 300; i++) {
      SalarySurvey[] surveys = new SalarySurvey[count];
      for (int each = 0; each < count; each++) {
        surveys[each] = Surveys.any(random);
      }
      ChartContent content = withPins(Surveys.content(surveys), random);
      double width = 560 + random.nextInt(700);
      double height = 480 + random.nextInt(300);
      Drawing drawing = ChartLayout.of(content, width, height, Surveys.words(), Surveys.MEASURE);
      check(drawing, "case %d of %d surveys: %s".formatted(i, count, content));
    }
  }

  private static ChartContent withPins(ChartContent content, Random random) {
    List<Pin> pins = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Money pay = random.nextBoolean() ? Money.of(random.nextInt(4_000_000), "INR") : null;
      pins.add(new Pin(Pin.Kind.YOU, random.nextInt(200) / 10.0, pay, "You are here"));
    }
    return new ChartContent(
        "A title", content.series(), content.unit(), pins, List.of("A note of some words."));
  }

  private static void check(Drawing drawing, String what) {
    List<Words> all =
        drawing
            .marks()
            .filter(Words.class::isInstance)
            .map(Words.class::cast)
            .filter(words -> !words.text().isEmpty())
            .toList();
    for (int i = 0; i < all.size(); i++) {
      Words words = all.get(i);
      assertThat(words.x()).as("%s: %s", words, what).isGreaterThanOrEqualTo(-0.01);
      assertThat(words.x() + words.size().width())
          .as("%s: %s", words, what)
          .isLessThanOrEqualTo(drawing.width() + 0.01);
      assertThat(words.y()).as("%s: %s", words, what).isGreaterThanOrEqualTo(-0.01);
      assertThat(words.y() + words.size().height())
          .as("%s: %s", words, what)
          .isLessThanOrEqualTo(drawing.height() + 0.01);
      assertThat(all.subList(i + 1, all.size()).stream().filter(other -> overlap(words, other)))
          .as("over %s: %s", words, what)
          .isEmpty();
    }
  }

  private static boolean overlap(Words one, Words other) {
    return one.x() < other.x() + other.size().width() - 0.01
        && other.x() < one.x() + one.size().width() - 0.01
        && one.y() < other.y() + other.size().height() - 0.01
        && other.y() < one.y() + one.size().height() - 0.01;
  }
}
