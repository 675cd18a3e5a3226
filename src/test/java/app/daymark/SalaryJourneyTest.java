package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.chart.Surveys;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.ClippedText;
import app.daymark.ui.kit.BackgroundRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.salary.chart.ChartPane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person finds out about pay, in a window with the threads it has in the app. */
class SalaryJourneyTest {

  @TempDir private Path data;
  @TempDir private Path out;
  private final ChosenFiles files = new ChosenFiles();
  private final BackgroundRunner main = new BackgroundRunner("test-work");
  private final BackgroundRunner beside = new BackgroundRunner("test-beside");
  private AppContext context;
  private AppRobot app;

  @BeforeEach
  void open() throws TimeoutException {
    context = AppContext.open(new AppFolders(data), Main.clock());
    context.salaries().keep("back-end-developer", Surveys.spread("USD"));
    WindowContext window =
        new WindowContext(
            context, new Lanes(main, beside), new Look(Language.ENGLISH), WindowHost.of(files));
    app = AppRobot.show(() -> window.shell().view().scene(900, 600), () -> {});
    app.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    app.waitFor("Pay a year: India, 2023, sample size unknown");
  }

  @AfterEach
  void close() throws TimeoutException {
    app.close();
    main.close();
    beside.close();
    context.close();
  }

  private ChartPane chart() {
    return (ChartPane) app.scene().lookup(".salary-chart");
  }

  private void assertFits(String picture) {
    app.keepPicture("900x600-" + picture);
    assertThat(ClippedText.under(app.scene().getRoot())).as(picture).isEmpty();
  }

  @Test
  void surveysInTwoCurrenciesAreComparedAtARateOfTheLearners() {
    app.press(KeyCode.C);
    app.waitFor("Compare pay");
    app.focused(TextField.class);
    app.type("yours");
    app.waitFor("Somebody (yours), from 1,901 answers");
    assertFits("salary-picker");
    app.click("Back End Developer, India, 2023, yours");
    app.press(KeyCode.ESCAPE);
    app.waitFor("Pay a year: 2 surveys side by side");
    assertThat(chart().drawn().orElseThrow().spots()).hasSize(4);
    assertFits("salary-no-rate");
    app.focusId("rate-USD");
    app.type("no");
    app.press(KeyCode.ENTER);
    app.waitFor("Type how many INR one USD is, such as 85.2.");
    app.press(KeyCode.BACK_SPACE);
    app.press(KeyCode.BACK_SPACE);
    app.type("85.2");
    app.press(KeyCode.ENTER);
    app.waitUntil(() -> chart().drawn().orElseThrow().spots().size() == 10, "both surveys");
    assertFits("salary-compared");
    app.clickOn(app.scene().lookup(".chip-remove"));
    app.waitFor("Pay a year: India, 2023, sample size unknown");
  }

  @Test
  void bandsTellTheirFiguresToWhoUsesTheKeyboard() {
    app.waitUntil(() -> chart().drawn().isPresent(), "a chart");
    app.focus(chart().lookup(".chart-spot"));
    app.waitUntil(
        () -> chart().exact().get().equals("0–1 years: average ₹3,84,000 a year"), "the first");
    app.press(KeyCode.RIGHT);
    app.focused(Group.class);
    assertThat(chart().exact().get()).isEqualTo("1–5 years: average ₹5,05,000 a year");
    app.keepPicture("900x600-salary-focus");
    app.press(KeyCode.END);
    assertThat(chart().exact().get()).isEqualTo("10+ years: average ₹10,00,000 a year");
    app.press(KeyCode.RIGHT);
    assertThat(chart().exact().get()).startsWith("10+ years");
    app.clickOn(chart().lookup(".chart-spot"));
    assertThat(chart().exact().get()).startsWith("0–1 years");
    app.press(KeyCode.END);
    assertThat(chart().exact().get()).as("still pointed at").startsWith("0–1 years");
    app.click("A month");
    app.waitFor("Pay a month: India, 2023, sample size unknown");
    app.pressId("salary-short");
    app.waitFor("₹41,983");
    assertThat(app.focused(ToggleButton.class).getText()).isEqualTo("In short");
  }

  @Test
  void whereOneIsIsShownAndForgotten() {
    app.press(KeyCode.Y);
    app.waitFor("Years of experience");
    app.focused(TextField.class);
    app.type("3.5");
    app.press(KeyCode.TAB);
    app.type("6 lakh");
    assertFits("salary-here-form");
    app.click("Show it");
    app.waitUntil(() -> app.scene().lookup(".chart-pin-dot") != null, "the learner on the chart");
    assertFits("salary-here");
    app.press(KeyCode.Y);
    app.click("Forget it");
    app.waitUntil(() -> app.scene().lookup(".chart-pin-dot") == null, "a chart without");
    assertThat(context.salaryNotes().standing()).isEmpty();
  }

  @Test
  void chartAndFiguresAreTakenOut() throws Exception {
    take("pay.png", "Chart as a picture (PNG)");
    assertThat(Files.readAllBytes(out.resolve("pay.png"))).startsWith(0x89, 'P', 'N', 'G');
    take("pay.svg", "Chart as a drawing (SVG)");
    assertThat(out.resolve("pay.svg")).content().startsWith("<?xml").endsWith("</svg>\n");
    take("pay.csv", "Figures as a table (CSV)");
    assertThat(out.resolve("pay.csv")).content().contains("Back End Developer,IN,2023,INR,0,1,");
    app.press(KeyCode.C);
    app.focused(TextField.class);
    app.press(KeyCode.TAB);
    app.focused(ListView.class);
    app.press(KeyCode.ESCAPE);
  }

  private void take(String name, String item) {
    files.choose(out.resolve(name));
    app.clickId("salary-take");
    app.click(item);
    app.waitFor("Written: " + out.resolve(name));
  }
}
