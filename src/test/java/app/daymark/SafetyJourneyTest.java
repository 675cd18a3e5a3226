package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.AppFolders;
import app.daymark.store.DataPlace;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.Desk;
import app.daymark.ui.kit.Reveal;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does so that nothing is lost, in the whole app. */
class SafetyJourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  @Test
  void dataMovesWhenDaymarkStartsNext() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      Path there = elsewhere.resolve("disk");
      new DataPlace(new AppFolders(data)).moveTo(there);
      showDataPlace(app);
      app.waitFor("It moves to %s when Daymark starts next.".formatted(there));
      app.keepPicture("900x600-move-data");
      assertThat(ClippedText.under(app.scene().getRoot())).isEmpty();
    }
    try (AppRobot app = AppRobot.open(data)) {
      showDataPlace(app);
      app.waitFor(elsewhere.resolve("disk").toString());
      app.keepPicture("900x600-moved-data");
    }
    assertThat(data.resolve("journal")).doesNotExist();
  }

  @Test
  void aBackupIsRestoredAndThatIsUndoneByTheOneBeforeIt() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.click("Choose a plan");
      app.click("Start…");
      app.click("Start");
      app.waitForTask(FIRST, false);

      openBackups(app);
      app.waitFor("No backups yet");
      assertFits(app, "backups-none");
      app.click("Back up now");
      app.waitFor("By hand");
      assertFits(app, "backups");
      app.press(KeyCode.ESCAPE);
      app.waitForNo("By hand");
      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.press(KeyCode.SPACE);
      app.waitForTask(FIRST, true);

      openBackups(app);
      app.focused(ListView.class);
      app.press(KeyCode.ENTER);
      app.waitFor("Your last action is not in this backup, and would be gone from what you see.");
      assertFits(app, "restore");
      app.click("Restore");
      app.waitFor("Backups…");
      // It slides in, and is as narrow as it begins until it is laid out.
      app.waitUntil(() -> ClippedText.under(app.scene().getRoot()).isEmpty(), "a notice that fits");
      app.keepPicture("900x600-restored");
      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.waitForTask(FIRST, false);

      openBackups(app);
      app.click("Before restoring");
      app.waitFor("1 action is only in this backup, and would be there again.");
      app.click("Restore");
      app.waitForNo("Restore a backup");
      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.waitForTask(FIRST, true);
    }
    try (AppContext app = AppContext.open(Main.folders(data), Main.clock())) {
      assertThat(app.warnings()).isEmpty();
      assertThat(app.plans().plans().getFirst().doneCount()).isEqualTo(1);
    }
  }

  @Test
  void aCheckFindsADamagedDatabaseAndRepairsIt() throws Exception {
    try (Desk desk = Desk.open(data).withSmallPlan()) {
      int changed =
          desk.ledger.<Integer>read(handle ->
              handle.execute("update task set title = 'Nonsense' where title like '%one'"));
      assertThat(changed).isEqualTo(1);
    }
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitForTask("Nonsense", false);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      app.pressId("open-check");
      app.waitFor("Not everything is as it was written.");
      assertFits(app, "check-damaged");
      app.click("Repair");
      app.waitFor("Everything is whole.");
      assertFits(app, "check-repaired");
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitForTask("Task one", false);
      app.waitForNo("Nonsense");
    }
  }

  private static void showDataPlace(AppRobot app) {
    app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    app.waitFor("Look and language");
    WaitForAsyncUtils.waitForAsyncFx(
        5_000, () -> Reveal.reveal(app.scene().lookup("#open-backups")));
  }

  private static void openBackups(AppRobot app) {
    app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    app.pressId("open-backups");
    app.waitFor("Back up now");
  }

  private static void assertFits(AppRobot app, String name) {
    app.keepPicture("900x600-" + name);
    assertThat(ClippedText.under((Parent) app.scene().lookup(".panel"))).as(name).isEmpty();
  }
}
