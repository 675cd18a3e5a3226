package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.Drawing;
import app.daymark.salary.chart.Mark.Words;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.KeptPictures;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.salary.chart.ChartPane;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the salary screen in every state it has, for people to look at, and reads what it says. */
class ChartStatesTest {

  private static final SalarySurvey WORDY =
      new SalarySurvey(
          "IN",
          2024,
          Money.of(900_000, "INR"),
          null,
          List.of(
              Surveys.spread(0, 2, 400_000, "INR", 45L),
              Surveys.spread(2, 8, 900_000, "INR", 20L),
              Surveys.spread(8, null, 1_900_000, "INR", 3L)),
          new Source(
              "A survey of everybody who writes software for a living, with a very long name",
              2024,
              "It has a long note, too: amounts are what people said, nobody looked them up."));

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  /** How the screen comes to be in a state. */
  interface Making {

    void in(SalaryDesk desk);
  }

  record State(String name, List<List<SalarySurvey>> surveys, Making making) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<State> states() {
    List<List<SalarySurvey>> two = List.of(List.of(Surveys.averages()), List.of(WORDY));
    return Stream.of(
        new State("empty", List.of(), _ -> {}),
        one("averages", Surveys.averages(), _ -> {}),
        one("spread", Surveys.spread("INR"), _ -> {}),
        one("dollars-short", Surveys.spread("USD"), ChartStatesTest::monthAndShort),
        one("one-band", Surveys.survey(null, null, Surveys.average(0, null, 500_000)), _ -> {}),
        one(
            "missing-average",
            Surveys.survey(
                null,
                null,
                Surveys.average(0, 1, 300_000),
                new SalaryBand(1, 5, null, null, null, null, null, null, 0L),
                Surveys.spread(5, 10, 900_000, "INR", 29L)),
            _ -> {}),
        one("no-bands", Surveys.survey(Money.of(900_000, "INR"), null), _ -> {}),
        one("here", Surveys.spread("INR"), ChartStatesTest::here),
        one("long", WORDY, ChartStatesTest::here),
        new State("compared", two, ChartStatesTest::compare),
        new State(
            "compared-four",
            List.of(
                List.of(Surveys.averages(), Surveys.spread("INR")),
                List.of(WORDY, Surveys.averages())),
            ChartStatesTest::compare),
        new State(
            "compared-currencies",
            List.of(List.of(Surveys.averages()), List.of(Surveys.spread("USD"))),
            ChartStatesTest::compare));
  }

  private static State one(String name, SalarySurvey survey, Making making) {
    return new State(name, List.of(List.of(survey)), making);
  }

  private static void monthAndShort(SalaryDesk desk) {
    desk.salary.unit().set(new PayUnit(Period.MONTH, Length.SHORT));
  }

  private static void here(SalaryDesk desk) {
    desk.desk.plans().start(desk.desk.template("back-end-60"), PlanTerms.from(ViewModelDesk.TODAY));
    desk.salary.refresh();
    desk.salary.standAt(
        Optional.of(new Standing(new BigDecimal("3.5"), Optional.of(Money.of(1_300_000, "INR")))));
  }

  private static void compare(SalaryDesk desk) {
    desk.salary.surveys().all().forEach(desk.salary.surveys()::add);
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyTextCanBeRead(State state) throws Exception {
    try (SalaryDesk desk = new SalaryDesk(data, state.surveys)) {
      state.making.in(desk);
      for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
        for (int width : List.of(704, 1200)) {
          WaitForAsyncUtils.waitForAsyncFx(
              20_000, () -> draw(desk, mode, width, state.name + "-" + mode + "-" + width));
        }
      }
    }
  }

  private static Void draw(SalaryDesk desk, Theme.Mode mode, int width, String name)
      throws Exception {
    Parent root = new StackPane(desk.view().root());
    root.getStyleClass().add("shell");
    Scene scene = new Scene(root, width, 1250);
    Theme.dress(scene);
    Theme.choose(scene, mode);
    for (int pass = 0; pass < 4; pass++) {
      root.applyCss();
      root.layout();
    }
    KeptPictures.keep(Pixels.of(scene.snapshot(null)), "salary-" + name.toLowerCase(Locale.ROOT));
    assertThat(ClippedText.under(root)).as(name).isEmpty();
    ChartPane chart = (ChartPane) root.lookup(".salary-chart");
    assertThat(chart != null).isEqualTo(desk.page().chart().isPresent());
    if (chart != null) {
      check(chart.drawn().orElseThrow(), name);
    }
    return null;
  }

  private static void check(Drawing drawing, String name) {
    List<Words> all =
        drawing
            .marks()
            .filter(Words.class::isInstance)
            .map(Words.class::cast)
            .filter(words -> !words.text().isEmpty())
            .toList();
    assertThat(all).as(name).isNotEmpty();
    for (Words words : all) {
      assertThat(words.x()).as("%s: %s", name, words).isGreaterThanOrEqualTo(0);
      assertThat(words.x() + words.size().width())
          .as("%s: %s", name, words)
          .isLessThanOrEqualTo(drawing.width() + 1);
      assertThat(words.y() + words.size().height())
          .as("%s: %s", name, words)
          .isLessThanOrEqualTo(drawing.height() + 1);
    }
  }
}
