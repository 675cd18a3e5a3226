package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.drawn.Drawn;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/**
 * Every screen, and what can lie over it, in either language, light and dark, small and large: the
 * pictures are kept for people, and looked at for what a machine can see.
 */
class ScreenPicturesTest {

  private static final Map<String, ScreenName> SCREENS =
      Stream.of(ScreenName.values()).collect(Collectors.toMap(ScreenName::key, name -> name));

  /** A table of three plans: in the largest text, it scrolls sideways. */
  private static final String WIDE = "compare";

  private static final Map<String, KeyCombination> KEYS =
      Map.of(
          "keys",
          new KeyCodeCombination(KeyCode.F1),
          "palette",
          new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN));

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  static Stream<DrawnWindow> windows() {
    return Stream.concat(
        Stream.of(Language.values()).flatMap(ScreenPicturesTest::windows),
        Stream.of(DrawnWindow.light(Language.ENGLISH, 2560, 1440)));
  }

  private static Stream<DrawnWindow> windows(Language language) {
    return Stream.of(
        new DrawnWindow(language, Theme.Mode.LIGHT, 900, 600, 100),
        new DrawnWindow(language, Theme.Mode.DARK, 900, 600, 100),
        new DrawnWindow(language, Theme.Mode.LIGHT, 1600, 1000, 100),
        new DrawnWindow(language, Theme.Mode.DARK, 1600, 1000, 100),
        new DrawnWindow(language, Theme.Mode.LIGHT, 900, 600, 80),
        new DrawnWindow(language, Theme.Mode.DARK, 900, 600, 150),
        new DrawnWindow(language, Theme.Mode.LIGHT, 900, 600, 200));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void everythingCanBeReadAndIsNamed(DrawnWindow each) {
    List<String> faults = new ArrayList<>();
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      liveThreeDays(app);
      WindowContext window = each.on(app);
      for (String subject : subjects(DrawnWindow.onFx(window::shell), each)) {
        String name = subject + "-" + each.name();
        Drawn drawn = each.draw(window, subject, (shell, scene) -> open(subject, shell, scene));
        // What needs more room than the window has reaches out of it at its foot.
        assertThat(drawn.picture().getHeight()).as(name).isEqualTo(each.height());
        drawn.faults().stream()
            .filter(fault -> each.textSize() < Look.MOST_TEXT_SIZE || !subject.equals(WIDE))
            .forEach(fault -> faults.add(name + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Something is missed, something done, something open. */
  private static void liveThreeDays(AppContext app) {
    app.plans()
        .start(
            app.catalogue().plan("back-end-20").orElseThrow(),
            PlanTerms.from(app.plans().studyDate().minusDays(2)));
    LocalDate date = app.plans().studyDate();
    app.plans().tick(app.plans().today(date).open().getLast().task().id(), date);
  }

  /** What is drawn. */
  private static List<String> subjects(Shell shell, DrawnWindow each) {
    List<String> all = new ArrayList<>(SCREENS.keySet());
    if (hasPanels(each)) {
      all.addAll(KEYS.keySet());
      all.addAll(shell.panels().get().keySet());
    }
    return all;
  }

  /** What lies over the screens is as large in a large window, and made of the same styles. */
  private static boolean hasPanels(DrawnWindow each) {
    boolean isDark = each.mode() == Theme.Mode.DARK;
    boolean isUsual = each.textSize() == Look.USUAL_TEXT_SIZE;
    return each.width() < 1000
        && (each.textSize() == Look.MOST_TEXT_SIZE
            || (isUsual && isDark == (each.language() == Language.HINDI)));
  }

  private static void open(String subject, Shell shell, Scene scene) {
    if (SCREENS.containsKey(subject)) {
      shell.viewModel().open(SCREENS.get(subject));
    } else if (KEYS.containsKey(subject)) {
      Objects.requireNonNull(scene.getAccelerators().get(KEYS.get(subject))).run();
    } else {
      Objects.requireNonNull(shell.panels().get().get(subject)).run();
    }
  }
}
