package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.Desk;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does who opens Daymark for the first time, in the whole app. */
class FirstRunJourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";
  private static final String SAMPLE = "This is a sample to look around in. Tick what you like.";

  @TempDir private Path data;

  @Test
  void threeStepsByKeysAloneLeadToATickedTask() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Step 1 of 3");
      app.waitForFocus("choice-card");
      app.press(KeyCode.ENTER);
      app.waitFor("How long do you want to take?");
      app.press(KeyCode.DOWN);
      app.press(KeyCode.J);
      app.press(KeyCode.UP);
      app.press(KeyCode.ENTER);
      app.waitFor("Step 3 of 3");
      app.press(KeyCode.ESCAPE);
      app.waitFor("Step 2 of 3");
      app.press(KeyCode.UP);
      app.press(KeyCode.ENTER);
      app.waitFor("When do you want to study?");
      app.waitForFocus("weekday");
      app.press(KeyCode.ENTER);
      app.waitForTask(FIRST, false);
      app.waitFor("Started: Back end in 20 days");
      app.press(KeyCode.SPACE);
      app.waitForTask(FIRST, true);
    }
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, true);
    }
  }

  @Test
  void sampleIsMarkedAfterARestartAndGoesForGood() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Step 1 of 3");
      app.clickId("look-around");
      app.waitForTask(FIRST, false);
      app.waitFor(SAMPLE);
      assertFits(app, "sample-today");
      app.press(KeyCode.SPACE);
      app.waitForTask(FIRST, true);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor(SAMPLE);
      assertFits(app, "sample-plan");
    }
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor(SAMPLE);
      app.click("Remove it");
      app.waitFor("What would you like to become?");
      app.click("Undo");
      app.waitFor(SAMPLE);
      app.click("Remove it");
      app.waitForNo(SAMPLE);
    }
    try (AppRobot app = AppRobot.open(data)) {
      // Something was done: who comes back is asked before the steps begin.
      app.click("Choose a plan");
      app.waitFor("Step 1 of 3");
      app.press(KeyCode.ESCAPE);
      app.waitFor("Choose a plan");
    }
    try (Desk desk = Desk.open(data)) {
      assertThat(desk.plans.plans()).isEmpty();
    }
  }

  @Test
  void keptSampleIsAPlanLikeAnyOther() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Step 1 of 3");
      app.clickId("look-around");
      app.waitFor(SAMPLE);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("Sample: Back end in 20 days");
      app.click("Keep it");
      app.waitFor("Back end in 20 days");
      app.waitForNo(SAMPLE);
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor(SAMPLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyStepFitsTheSmallestWindow(String mode) throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Step 1 of 3");
      app.clickId("mode-" + mode);
      assertFits(app, "first-1-" + mode);
      app.click("Next");
      app.waitFor("Step 2 of 3");
      assertFits(app, "first-2-" + mode);
      app.click("Next");
      app.waitFor("Step 3 of 3");
      assertFits(app, "first-3-" + mode);
      app.click("Weekdays");
      app.click("Back");
      app.waitFor("Step 2 of 3");
    }
  }

  private static void assertFits(AppRobot app, String name) {
    app.keepPicture("900x600-" + name);
    assertThat(ClippedText.under(app.scene().getRoot())).as(name).isEmpty();
  }
}
