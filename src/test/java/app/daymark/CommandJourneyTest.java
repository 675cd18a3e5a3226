package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.AppRobot;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner who never touches the mouse. */
class CommandJourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";

  @TempDir private Path data;
  private AppRobot app;

  @BeforeEach
  void open() throws TimeoutException {
    app = AppRobot.open(data);
  }

  @AfterEach
  void close() throws TimeoutException {
    app.close();
  }

  private void find(String typed, String title) {
    app.press(KeyCode.CONTROL, KeyCode.K);
    app.focused(TextField.class);
    app.type(typed);
    app.waitFor(title);
  }

  @Test
  void planIsStartedFoundTickedUndoneAndLeftByKeysAlone() {
    find("20 days", "Start: Back end in 20 days");
    app.keepPicture("900x600-palette-start");
    app.press(KeyCode.ENTER);
    app.waitFor("Start “Back end in 20 days”");
    app.pressId("start-plan");
    app.waitFor("Learn the basic syntax of your language");
    find("syntax", "Learn the basic syntax of your language");
    app.keepPicture("900x600-palette-task");
    app.press(KeyCode.ESCAPE);
    app.focused(ListView.class);
    app.press(KeyCode.SPACE);
    app.waitForTask(FIRST, true);
    find("undo", "Undo");
    app.press(KeyCode.ENTER);
    app.waitForTask(FIRST, false);
    app.focused(ListView.class);
    find("learn syntax", "Learn the basic syntax of your language");
    app.press(KeyCode.ENTER);
    app.waitFor("Task");
  }

  @Test
  void paletteFindsScreensAndGivesTheKeyboardBack() {
    find("sal", "Salary");
    app.press(KeyCode.ENTER);
    app.waitFor("Back End Developer");
    assertThat(app.scene().lookup(".salary-chart")).isNotNull();
    find("nothing like this", "Nothing fits. Try other letters.");
    app.keepPicture("900x600-palette-none");
    app.press(KeyCode.ESCAPE);
    app.waitForNo("Nothing fits. Try other letters.");
    app.press(KeyCode.CONTROL, KeyCode.K);
    app.keepPicture("900x600-palette-empty");
    app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    app.waitForNo("Find anything…");
  }

  @Test
  void sheetOfKeysTellsThoseOfThisScreen() {
    app.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    app.press(KeyCode.F1);
    app.waitFor("Compare…");
    app.waitFor("Keys");
    app.keepPicture("900x600-keys");
    app.press(KeyCode.ESCAPE);
    app.waitForNo("Keys");
    app.type("?");
    app.waitFor("Keys");
  }
}
