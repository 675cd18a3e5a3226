package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.KeptSurvey;
import app.daymark.salary.SalaryBand;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.SurveyFile;
import app.daymark.ui.kit.BackgroundRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.shell.Shell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner brings salary data, in a window with the threads it has in the app. */
class BringDataJourneyTest {

  private static final String ROLE = "back-end-developer";

  /** In bytes; it takes seconds to be read. */
  private static final long LARGE = 240_000_000;

  @TempDir private static Path shared;

  @TempDir private Path data;
  @TempDir private Path folder;
  private final ChosenFiles files = new ChosenFiles();
  private final BackgroundRunner main = new BackgroundRunner("test-work");
  private final BackgroundRunner beside = new BackgroundRunner("test-beside");
  private AppContext app;
  private AppRobot robot;

  /** A survey's answers over and over. */
  @BeforeAll
  static void writeLargeFile() throws IOException {
    String[] parts = survey().split("\r\n", 2);
    try (BufferedWriter writer = Files.newBufferedWriter(shared.resolve("large.csv"))) {
      writer.write(parts[0] + "\r\n");
      for (long size = 0; size < LARGE; size += parts[1].length()) {
        writer.write(parts[1]);
      }
    }
  }

  @BeforeEach
  void open() throws TimeoutException {
    app = AppContext.open(new AppFolders(data), Main.clock());
    Lanes lanes = new Lanes(main, beside);
    WindowContext context =
        new WindowContext(app, lanes, new Look(Language.ENGLISH), WindowHost.of(files));
    robot = AppRobot.show(() -> scene(context.shell()), () -> {});
  }

  private static Scene scene(Shell shell) {
    return shell.view().scene(900, 600);
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.close();
    main.close();
    beside.close();
    app.close();
  }

  private List<KeptSurvey> kept() {
    return app.salaries().surveys(ROLE);
  }

  private void openPanel() {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    robot.press(KeyCode.B);
    robot.waitFor("What the file can be");
  }

  private static String survey() {
    SurveyFile file = SurveyFile.of(2023);
    for (int i = 0; i < 40; i++) {
      file.answer("ConvertedCompYearly=" + (10_000 + i * 100));
    }
    return file.answer("Country=Nepal", "ConvertedCompYearly=9000").text();
  }

  @Test
  void aSurveyIsLookedAtNarrowedKeptAndUndone() throws Exception {
    files.choose(Files.writeString(folder.resolve("survey_results_public.csv"), survey()));
    openPanel();
    robot.keepPicture("900x600-bring-choosing");
    robot.click("Choose a file…");
    robot.waitFor("What to take from it");
    robot.keepPicture("900x600-bring-ready");
    assertThat(kept()).as("nothing is stored by looking").isEmpty();

    ComboBox<?> country =
        (ComboBox<?>) Objects.requireNonNull(robot.scene().lookup(".choice-combo"));
    robot.clickOn(country);
    robot.type("nepal");
    robot.keepPicture("900x600-bring-searching");
    robot.press(KeyCode.ENTER);
    robot.waitUntil(() -> String.valueOf(country.getValue()).equals("Nepal"), "the choice");
    robot.waitFor("1 answer, average $9,000, from $9,000 to $9,000");
    robot.keepPicture("900x600-bring-narrowed");

    // Esc closes the list of choices first, then the panel.
    robot.clickOn(country);
    robot.waitUntil(country::isShowing, "the choices");
    robot.press(KeyCode.ESCAPE);
    robot.waitUntil(() -> !country.isShowing(), "no choices");
    robot.waitFor("Bring data");
    assertThat(String.valueOf(country.getValue())).isEqualTo("Nepal");
    robot.clickId("keep-survey");
    robot.waitFor("Kept: a survey for Back End Developer.");
    assertThat(kept()).hasSize(1);
    assertThat(kept().getFirst().survey().bands())
        .extracting(SalaryBand::count)
        .containsExactly(0L, 1L, 0L, 0L);
    robot.keepPicture("900x600-bring-kept");
    robot.click("Undo");
    robot.waitFor("Undone: adding of the survey “Stack Overflow Developer Survey 2023”");
    assertThat(kept()).isEmpty();
  }

  @Test
  void escFromAChoiceClosesThePanelAndNothingIsKept() throws Exception {
    files.choose(Files.writeString(folder.resolve("survey.csv"), survey()));
    openPanel();
    robot.click("Choose a file…");
    robot.waitFor("What to take from it");
    robot.focus(robot.scene().lookup(".choice-combo"));
    robot.press(KeyCode.ESCAPE);
    robot.waitForNo("Bring data");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aLargeFileIsCancelledHalfWayAndNothingIsLeft() throws Exception {
    files.choose(shared.resolve("large.csv"));
    openPanel();
    robot.click("Choose a file…");
    robot.waitUntil(() -> progress() > 0.02, "some of it to be read");
    robot.keepPicture("900x600-bring-reading");
    robot.clickStyle("task-cancel-button");
    robot.waitFor("Stopped. Nothing was stored.");
    robot.waitUntil(() -> robot.scene().lookup(".task-progress-bar") == null, "no work");
    robot.keepPicture("900x600-bring-stopped");
    assertThat(kept()).isEmpty();
    assertThat(app.plans().undo()).as("nothing was recorded").isEmpty();

    // The lane is free again: a small file is read at once.
    files.choose(Files.writeString(folder.resolve("small.csv"), survey()));
    robot.click("Another file…");
    robot.waitFor("What to take from it");
  }

  /** How far the work at the foot of the window is; -1 for none. */
  private double progress() {
    return robot.scene().lookup(".task-progress-bar") instanceof ProgressBar bar
        ? bar.getProgress()
        : -1;
  }

  @Test
  void closingThePanelEndsTheReading() throws Exception {
    files.choose(shared.resolve("large.csv"));
    openPanel();
    robot.click("Choose a file…");
    long begun = System.nanoTime();
    robot.waitUntil(() -> progress() > 0.02, "some of it to be read");
    double share = progress();
    robot.press(KeyCode.ESCAPE);
    robot.waitForNo("Bring data");
    assertThat(share).isLessThan(0.9);
    double rest = (System.nanoTime() - begun) * (1 - share) / share;
    long closed = System.nanoTime();
    // It waits for what is being read.
    beside.close();
    assertThat((double) System.nanoTime() - closed).isLessThan(rest / 2);
    assertThat(kept()).isEmpty();
  }

  @Test
  void figuresAreEnteredByKeyboardKeptAndTakenOutAgain() {
    openPanel();
    robot.pressId("by-hand");
    robot.waitFor("Enter at least one figure.");
    robot.type("India");
    // What is typed stays when the panel is closed, by mistake perhaps.
    robot.press(KeyCode.ESCAPE);
    robot.waitForNo("Enter salaries by hand");
    openPanel();
    robot.pressId("by-hand");
    robot.waitFor("Enter salaries by hand");
    assertThat(robot.focused(TextField.class).getText()).isEqualTo("India");
    robot.focusId("hand-source");
    robot.type("A friend");
    TextField from =
        (TextField) Objects.requireNonNull(robot.scene().lookup(".band-entry .text-field"));
    robot.focus(from);
    robot.type("0");
    robot.press(KeyCode.TAB);
    robot.type("2");
    robot.press(KeyCode.TAB);
    robot.press(KeyCode.TAB);
    robot.type("500000");
    // Enter adds a band that begins where the last one ended, and goes there.
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.TAB);
    robot.press(KeyCode.TAB);
    robot.type("-3");
    robot.waitFor("Average: Pay is more than zero.");
    robot.keepPicture("900x600-by-hand-wrong");
    robot.press(KeyCode.CONTROL, KeyCode.A);
    robot.type("900000");
    robot.waitForNo("Average: Pay is more than zero.");
    robot.keepPicture("900x600-by-hand");
    robot.clickId("keep-survey");
    robot.waitFor("Kept: a survey for Back End Developer.");
    assertThat(kept().getFirst().survey().bands())
        .extracting(SalaryBand::years)
        .containsExactly("0–2", "2+");

    openPanel();
    robot.waitFor("Your surveys for Back End Developer");
    robot.keepPicture("900x600-bring-own");
    robot.click("Remove");
    robot.waitFor("Removed: A friend");
    robot.waitForNo("Your surveys for Back End Developer");
    assertThat(kept()).isEmpty();
    robot.click("Undo");
    robot.waitFor("Your surveys for Back End Developer");
    assertThat(kept()).hasSize(1);
  }
}
