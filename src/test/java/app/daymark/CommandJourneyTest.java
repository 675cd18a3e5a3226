package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.AppRobot;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

  /** From the first start through what can be done on Today and on Plan. */
  @Test
  void dayAndPlanAreGoneThroughByKeysAlone() {
    startByKeys();
    app.press(KeyCode.SPACE);
    app.waitForTask(FIRST, true);
    undo();
    app.focused(ListView.class);
    app.press(KeyCode.S);
    app.waitFor("Skipped: " + FIRST);
    undo();
    app.press(KeyCode.SLASH);
    app.waitFor("Split in two: " + FIRST);
    undo();
    app.press(KeyCode.N);
    app.waitFor("Note");
    app.type("because it is readable");
    app.press(KeyCode.ESCAPE);
    app.waitForNo("Note");
    app.focused(ListView.class);
    app.press(KeyCode.D);
    app.focused(DatePicker.class);
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.DELETE);
    app.waitFor("Removed: " + FIRST);
    undo();
    app.focused(ListView.class);
    goThroughPlan();
  }

  private void undo() {
    app.press(KeyCode.CONTROL, KeyCode.Z);
    app.waitForTask(FIRST, false);
  }

  private void startByKeys() {
    app.waitFor("Step 1 of 3");
    app.press(KeyCode.ENTER);
    app.waitFor("Step 2 of 3");
    app.press(KeyCode.ENTER);
    app.waitFor("Step 3 of 3");
    app.press(KeyCode.ENTER);
    app.waitForTask(FIRST, false);
  }

  private void goThroughPlan() {
    app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    app.waitForTask(FIRST, false);
    app.press(KeyCode.ALT, KeyCode.DOWN);
    app.waitForOrder("Learn the basic syntax of your language", FIRST);
    app.press(KeyCode.A);
    app.focused(TextField.class);
    app.type("read a book\n");
    app.press(KeyCode.ESCAPE);
    app.waitForTask("read a book", false);
    app.focused(ListView.class);
    // The selection is where it was.
    app.press(KeyCode.J);
    app.press(KeyCode.J);
    app.press(KeyCode.SPACE);
    app.waitForTask("read a book", true);
    app.press(KeyCode.SHIFT, KeyCode.A);
    app.focused(TextField.class);
    app.type("my own\n");
    app.waitFor("my own");
    app.press(KeyCode.L);
    app.waitFor("Look back");
    app.press(KeyCode.ESCAPE);
    app.waitForNo("Look back");
    find("days pauses", "Days and pauses…");
    app.press(KeyCode.ENTER);
    app.focused(ToggleButton.class);
    app.press(KeyCode.ESCAPE);
    app.focused(ListView.class);
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
