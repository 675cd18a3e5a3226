package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.ClippedText;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The screens in the smallest window, at every text size that matters, in every language. */
class LookPicturesTest {

  /**
   * At twice the size these are not all to be read in the smallest window: what does not fit is cut
   * off or scrolls sideways, and beside a task its focus area is shortened.
   */
  private static final Set<ScreenName> TIGHT =
      EnumSet.complementOf(EnumSet.of(ScreenName.SETTINGS));

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  static Stream<Arguments> looks() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(80, 100, 150, 200).map(textSize -> Arguments.of(language, textSize)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyTextCanBeReadToItsEnd(Language language, int textSize) throws Exception {
    Look look = new Look(language);
    look.textSize().set(textSize);
    look.mode().set(textSize == 150 ? Theme.Mode.DARK : Theme.Mode.LIGHT);
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      app.plans()
          .start(
              app.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(app.plans().studyDate().minusDays(2)));
      WindowContext window =
          new WindowContext(app, Lanes.direct(), look, _ -> {}, FilePicker.none(), () -> {});
      for (ScreenName screen : ScreenName.values()) {
        String name =
            screen.key() + "-" + language.name().toLowerCase(Locale.ROOT) + "-" + textSize;
        List<String> clipped = draw(window, screen, "look-" + name);
        if (textSize < 200 || !TIGHT.contains(screen)) {
          assertThat(clipped).as(name).isEmpty();
        }
      }
    }
  }

  private static List<String> draw(WindowContext window, ScreenName screen, String name) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          Shell shell = window.shell();
          shell.viewModel().screen().set(screen);
          Scene scene = shell.view().scene(900, 600);
          for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
          }
          keep(scene, name);
          return ClippedText.under(scene.getRoot());
        });
  }

  private static void keep(Scene scene, String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(Pixels.of(scene.snapshot(null)), "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
