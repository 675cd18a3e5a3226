package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does, in the whole app. */
class JourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";
  private static final String SECOND = "Learn the basic syntax of your language";

  @TempDir private Path data;

  @Test
  void aTickMadeByMouseOrKeyStaysAndCanBeUndone() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      startFirstPlan(app);

      app.clickBoxOf(FIRST);
      app.waitForTask(FIRST, true);
      app.click("Undo");
      app.waitForTask(FIRST, false);

      app.press(KeyCode.SPACE);
      app.waitForTask(FIRST, true);
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForTask(FIRST, false);
      app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      app.waitForTask(FIRST, true);

      // The selection went on to the next task: the next key ticks that.
      app.press(KeyCode.SPACE);
      app.waitForTask(SECOND, true);
      app.waitFor("That is all for today.");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForTask(SECOND, false);
    }
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, true);
      app.waitForTask(SECOND, false);
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForTask(FIRST, false);
    }
  }

  @Test
  void theMenusAreThereSoonAfterTheirNames() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitUntil(
          () ->
              WaitForAsyncUtils.waitForAsyncFx(
                  5_000, () -> app.scene().lookup(".menu-bar") instanceof MenuBar),
          "menus that open");
    }
  }

  @Test
  void thePlanScreenTicksTheSameTasks() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      startFirstPlan(app);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("Back end in 20 days");
      // Its heading stands between, and can be chosen, too.
      for (int row = 0; row < 6; row++) {
        app.press(KeyCode.J);
      }
      app.press(KeyCode.SPACE);
      app.waitForTask("Learn the concepts behind RESTful APIs", true);
      // The selection stayed there, so five up is the second task, and one more the first.
      for (int row = 0; row < 5; row++) {
        app.press(KeyCode.K);
      }
      app.press(KeyCode.SPACE);
      app.waitForTask(SECOND, true);
      app.press(KeyCode.K);
      app.press(KeyCode.SPACE);
      app.waitForTask(FIRST, true);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.waitFor("That is all for today.");
      app.keepPicture("today-all-done");
    }
  }

  @Test
  void everyScreenFitsTheSmallestWindowInLightAndDark() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("What would you like to become?");
      assertFits(app, "today-empty");
      startFirstPlan(app);
      for (String mode : List.of("light", "dark")) {
        chooseMode(app, mode);
        Color background =
            (Color)
                ((Region) app.scene().getRoot()).getBackground().getFills().getFirst().getFill();
        assertThat(background.getBrightness() > 0.5).isEqualTo(mode.equals("light"));
        for (int digit : List.of(6, 7, 1, 2, 3, 4)) {
          app.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(digit)));
          assertFits(app, "screen-" + digit + "-" + mode);
        }
        app.click("Android Developer");
        app.waitFor("No pay figures for Android Developer yet");
        assertFits(app, "salary-missing-" + mode);
        app.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        app.waitFor("Android Developer");
        assertFits(app, "role-missing-" + mode);
        app.click("Back End Developer");
      }
    }
  }

  @Test
  void startingShowsWhatItMeansAndAsksBeforeASecondPlan() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.click("Choose a plan");
      app.click("Start…");
      app.click("Weekend");
      assertFits(app, "start");
      for (String weekday : List.of("Sat", "Sun")) {
        app.click(weekday);
      }
      app.waitFor("Choose at least one day to study on.");
      assertFits(app, "start-refused");
      app.click("Start");
      app.click("Weekdays");
      app.waitForNo("Choose at least one day to study on.");
      app.click("Start");
      app.waitFor("Started: Back end in 20 days");

      app.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      app.click("Start again…");
      app.click("Start again");
      assertFits(app, "start-asking");
      app.click("Not now");
      app.click("Start again");
      app.click("Start another");
      app.waitForNo("Start another");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor("Undone: start of “Back end in 20 days”");
    }
  }

  @Test
  void aSettingIsKeptAtOnceAndCanBeUndone() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      app.pressId("show-streak");
      app.waitFor("The streak is hidden.");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor("Undone: change of the setting streak");
      CheckBox streak = (CheckBox) app.scene().lookup("#show-streak");
      app.waitUntil(streak::isSelected, "the streak to be shown again");
    }
  }

  @Test
  void plansAreComparedByKeyboard() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.click("Choose a plan");
      app.click("Compare the plans");
      app.waitFor("Topic");
      assertFits(app, "compare");
      for (int line = 0; line < 30; line++) {
        app.press(KeyCode.DOWN);
      }
      app.waitForNo("Topic");
      app.press(KeyCode.ESCAPE);
      app.waitFor("Compare the plans");
    }
  }

  @Test
  void aSecondWindowOnTheSameDataSaysWhyItCannotOpen() throws Exception {
    try (AppContext first = AppContext.open(Main.folders(data), Main.clock());
        AppRobot second = AppRobot.open(data)) {
      assertThat(first.plans().plans()).isEmpty();
      second.waitFor("Daymark cannot open your data");
      second.keepPicture("start-failure");
    }
  }

  @Test
  void whatIsWrongWithTheFilesIsToldUntilItIsClosed() throws Exception {
    Path journal = Files.createDirectories(data.resolve("journal"));
    Files.writeString(journal.resolve("2026-11.jsonl"), "{\"seq\":1,\"at");
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Close");
      // It slides up by its foot.
      app.waitUntil(
          () -> ClippedText.under(app.scene().getRoot()).isEmpty(), "a warning that fits");
      app.keepPicture("warning");
      app.click("Close");
      app.waitForNo("Close");
    }
  }

  @Test
  void theWindowComesBackAsItWasLeft() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      chooseMode(app, "dark");
    }
    assertThat(Files.readString(data.resolve("window.properties"))).contains("theme=DARK");
    try (AppRobot app = AppRobot.open(data)) {
      assertThat(app.scene().getPreferences().getColorScheme().name()).isEqualTo("DARK");
    }
  }

  @Test
  void aNoteIsKeptWhenTheWindowClosesOverIt() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      startFirstPlan(app);
      app.press(KeyCode.N);
      TextArea note = app.focused(TextArea.class);
      WaitForAsyncUtils.waitForAsyncFx(5_000, () -> note.setText("because it is readable"));
    }
    try (AppContext app = AppContext.open(Main.folders(data), Main.clock())) {
      assertThat(app.plans().plans().getFirst().tasks().findFirst().orElseThrow().note())
          .isEqualTo("because it is readable");
    }
  }

  @Test
  void aPanelHasTheFocusWhereItsKeySays() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      startFirstPlan(app);
      app.press(KeyCode.D);
      app.focused(DatePicker.class);
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.ENTER);
      app.focused(TextField.class);
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.click("Days and pauses…");
      app.focused(ToggleButton.class);
    }
  }

  @Test
  void aTaskIsAddedByKeyWithItsUsualEstimateWhenNoneIsLeftThere() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      startFirstPlan(app);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("Back end in 20 days");
      app.press(KeyCode.A);
      TextField title = app.focused(TextField.class);
      Spinner<?> minutes = (Spinner<?>) app.scene().lookup(".spinner");
      WaitForAsyncUtils.waitForAsyncFx(
          5_000,
          () -> {
            minutes.requestFocus();
            minutes.getEditor().clear();
            title.requestFocus();
            title.setText("Say hello");
          });
      app.press(KeyCode.ENTER);
      app.press(KeyCode.ESCAPE);
      app.waitForTask("Say hello", false);
    }
  }

  private static void startFirstPlan(AppRobot app) {
    app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    app.click("Choose a plan");
    app.click("Start…");
    app.click("Start");
    app.waitForTask(FIRST, false);
  }

  private static void chooseMode(AppRobot app, String mode) {
    app.clickId("mode-" + mode);
    app.waitUntil(
        () -> app.scene().getPreferences().getColorScheme().name().equalsIgnoreCase(mode),
        mode + " mode");
  }

  private static void assertFits(AppRobot app, String name) throws Exception {
    app.keepPicture("900x600-" + name);
    assertThat(ClippedText.under(app.scene().getRoot())).as(name).isEmpty();
  }
}
