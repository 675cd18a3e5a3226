package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.Folders;
import app.daymark.ui.kit.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look and the language, changed in the whole app and found again at the next start. */
class LanguageJourneyTest {

  @TempDir private Path data;

  @Test
  void languageChangesOnTheSpotAndIsKept() throws Exception {
    startPlan();
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      double width = app.scene().getWidth();
      choose(app, "language", "हिन्दी");

      app.waitFor("सेटिंग");
      app.waitFor("भाषा");
      assertThat(app.scene().getWidth()).isEqualTo(width);
      ChoiceBox<?> box = app.focused(ChoiceBox.class);
      assertThat(box.getId()).isEqualTo("language");
      assertThat(box.getValue()).isEqualTo(Language.HINDI);

      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.waitFor("Choose your language: Python or JavaScript");
      app.press(KeyCode.SPACE);
      app.waitForTask("Choose your language: Python or JavaScript", true);
      app.waitFor("पूरा: Choose your language: Python or JavaScript");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForTask("Choose your language: Python or JavaScript", false);
      app.waitFor("पूर्ववत किया: “Choose your language: Python or JavaScript” का टिक");
      app.keepPicture("900x600-today-hindi-live");
    }
    assertThat(Files.readString(data.resolve("window.properties"))).contains("language=HINDI");
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      choose(app, "language", "English");
      app.waitFor("Settings");
    }
  }

  @Test
  void textSizeAndMotionAreInForceAtOnceAndKept() throws Exception {
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT7);
      double before = app.waitFor("Language").getLayoutBounds().getHeight();
      choose(app, "text-size", "150\u00a0%");
      app.waitUntil(
          () -> app.scene().lookup(".field-title").getLayoutBounds().getHeight() > before * 1.3,
          "larger text");
      choose(app, "motion", "As little as possible");
      assertThat(app.scene().getPreferences().isReducedMotion()).isTrue();
    }
    assertThat(Files.readString(data.resolve("window.properties")))
        .contains("textSize=150", "motion=LESS");
    try (AppRobot app = AppRobot.open(data)) {
      assertThat(app.scene().getPreferences().isReducedMotion()).isTrue();
      assertThat(app.scene().getStylesheets()).singleElement().asString().startsWith("data:");
    }
  }

  /** As after a power cut while a line was being written. */
  @Test
  void whatWasMendedAtTheStartIsToldInHindi() throws Exception {
    startPlan();
    Path journal = new AppFolders(data).journal();
    Path file = journal.resolve(Folders.names(journal).getFirst());
    Files.writeString(file, "{\"seq\":", StandardOpenOption.APPEND);
    Files.writeString(data.resolve("window.properties"), "language=HINDI\n");
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor(
          "आपका जर्नल %s: आख़िरी पंक्ति पूरी नहीं लिखी गई थी; वह %1$s.torn में रखी है। बाक़ी सब मौजूद है।"
              .formatted(file));
      app.keepPicture("900x600-warning-hindi");
    }
  }

  @Test
  void packThatIsLeftOutIsToldInHindi() throws Exception {
    Path packs = Files.createDirectories(new AppFolders(data).packs());
    Path wrong = Files.writeString(packs.resolve("mine.yaml"), "format: 1\n");
    Files.writeString(data.resolve("window.properties"), "language=HINDI\n");
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("एक पैक छोड़ दिया गया: " + wrong + ":1: पैक में `role` चाहिए");
    }
  }

  private void startPlan() {
    try (AppContext context = AppContext.open(new AppFolders(data), Main.clock())) {
      context
          .plans()
          .start(
              context.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(context.plans().studyDate()));
    }
  }

  /** By keys: down, until the control shows it. */
  private static void choose(AppRobot app, String id, String shown) {
    app.focusId(id);
    ChoiceBox<?> box = app.focused(ChoiceBox.class);
    select(app, box, shown);
  }

  private static <T> void select(AppRobot app, ChoiceBox<T> box, String shown) {
    int wanted = box.getItems().stream().map(box.getConverter()::toString).toList().indexOf(shown);
    KeyCode way = wanted < box.getSelectionModel().getSelectedIndex() ? KeyCode.UP : KeyCode.DOWN;
    int steps = Math.abs(wanted - box.getSelectionModel().getSelectedIndex());
    app.press(KeyCode.SPACE);
    for (int step = 0; step < steps; step++) {
      app.press(way);
    }
    app.press(KeyCode.ENTER);
  }
}
