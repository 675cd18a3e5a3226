package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with plans as a whole, in the whole app, by keys. */
class LibraryJourneyTest {

  @TempDir private Path data;

  private void startPlans(int count) {
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      List<String> keys = List.of("back-end-20", "back-end-60", "back-end-90");
      for (int i = 0; i < count; i++) {
        app.plans()
            .start(
                app.catalogue().plan(keys.get(i % keys.size())).orElseThrow(),
                PlanTerms.from(app.plans().studyDate().minusDays(i)));
      }
    }
  }

  @Test
  void planIsFoundRenamedArchivedBroughtBackAndRemoved() throws Exception {
    startPlans(2);
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      app.waitFor("2 plans of yours, 3 to start in 2 roles");
      assertFits(app, "library");

      app.press(KeyCode.SLASH);
      app.focused(TextField.class);
      app.type("60");
      app.waitForNo("Back end in 20 days");
      assertThat(app.focused(TextField.class).getText()).isEqualTo("60");
      assertFits(app, "library-search");
      app.press(KeyCode.ENTER);
      app.focused(ListView.class);

      app.press(KeyCode.R);
      assertThat(app.focused(TextField.class).getText()).isEqualTo("Back end in 60 days");
      assertFits(app, "library-rename");
      app.type("A 60 day plan");
      app.press(KeyCode.ENTER);
      app.waitFor("A 60 day plan");
      app.press(KeyCode.ESCAPE);
      app.waitFor("Back end in 20 days");

      app.press(KeyCode.A);
      app.waitFor("Archived: Back end in 20 days");
      app.waitFor("Show one archived plan");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor("2 plans of yours, 3 to start in 2 roles");
      app.waitForNo("Show one archived plan");
      app.press(KeyCode.DELETE);
      app.waitFor("One plan of yours, 3 to start in 2 roles");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor("2 plans of yours, 3 to start in 2 roles");
    }
    try (Desk desk = Desk.open(data)) {
      assertThat(desk.plans.heads())
          .extracting(head -> head.title())
          .containsExactly("A 60 day plan", "Back end in 20 days");
    }
  }

  @Test
  void whatIsListedIsOpenedByEnter() throws Exception {
    startPlans(2);
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      app.waitFor("Back end in 60 days");
      app.press(KeyCode.J);
      app.press(KeyCode.ENTER);
      app.waitFor("Days and pauses…");
      app.waitFor("Back end in 60 days");

      app.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      app.press(KeyCode.S);
      app.waitFor("Start “Back end in 60 days”");
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.A);
      app.waitFor("Show one archived plan");
      app.press(KeyCode.SPACE);
      app.waitForNo("Show one archived plan");
      assertFits(app, "library-archived");
      app.press(KeyCode.ENTER);
      app.waitFor("Look back");
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.J);
      app.press(KeyCode.ENTER);
      app.waitFor("₹5,03,801 a year on average in India (2023)");
    }
  }

  @Test
  void packsAreNamedAndManyPlansScroll() throws Exception {
    startPlans(12);
    Path packs = Files.createDirectories(data.resolve("packs"));
    Files.writeString(packs.resolve("bad.yaml"), "role: nonsense\n");
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      app.waitFor("12 plans of yours, 3 to start in 2 roles");
      app.press(KeyCode.END);
      app.waitFor("Packs that were left out");
      assertFits(app, "library-packs");
    }
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      Path pictures = Path.of("target", "pictures", "large");
      assertThat(app.drawPictures(pictures, 1280, 800, 1)).isPositive();
    }
  }

  private static void assertFits(AppRobot app, String name) {
    app.keepPicture("900x600-" + name);
    assertThat(ClippedText.under(app.scene().getRoot())).as(name).isEmpty();
  }
}
