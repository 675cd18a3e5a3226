package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Motion;
import app.daymark.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPreferencesTest {

  private static final WindowPlace PLACE = new WindowPlace(-40, 12, 1000, 700, true);

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsLoaded() {
    Path file = folder.resolve("window.properties");
    WindowPreferences preferences =
        new WindowPreferences(PLACE, Theme.Mode.DARK, 150, Motion.LESS, Language.HINDI);
    preferences.save(file);
    assertThat(WindowPreferences.load(file, Language.ENGLISH)).isEqualTo(preferences);
  }

  @Test
  void noWindowIsSmallerThanItsScreensAllow() {
    assertThat(preferences(1, Double.NaN, 1)).isEqualTo(preferences(900, 600, 80));
    assertThat(preferences(1000, 700, 900)).isEqualTo(preferences(1000, 700, 200));
  }

  private static WindowPreferences preferences(double width, double height, int textSize) {
    return new WindowPreferences(
        WindowPlace.anywhere(width, height),
        Theme.Mode.LIGHT,
        textSize,
        Motion.SYSTEM,
        Language.ENGLISH);
  }

  @Test
  void windowFromBeforeTextSizesKeepsItsSizeAndTheLanguageOfTheDevice() throws Exception {
    Path file =
        Files.writeString(folder.resolve("window.properties"), "width=950\nheight=650\ntheme=DARK");
    assertThat(WindowPreferences.load(file, Language.HINDI))
        .isEqualTo(
            new WindowPreferences(
                WindowPlace.anywhere(950, 650),
                Theme.Mode.DARK,
                100,
                Motion.SYSTEM,
                Language.HINDI));
  }

  @Test
  void beforeAnythingIsChosenItSpeaksTheLanguageOfTheDevice() {
    Path none = folder.resolve("window.properties");
    assertThat(WindowPreferences.load(none, Language.of(Locale.of("hi"))).language())
        .isEqualTo(Language.HINDI);
    assertThat(WindowPreferences.load(none, Language.of(Locale.FRENCH)).language())
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void lookIsBegunWithWhatWasKept() {
    WindowPreferences kept =
        new WindowPreferences(PLACE, Theme.Mode.DARK, 175, Motion.FULL, Language.HINDI);
    assertThat(WindowPreferences.of(PLACE, kept.look())).isEqualTo(kept);
    assertThat(WindowPreferences.of(PLACE, kept.look().copy())).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "width=wide",
        "theme=PINK",
        "\\u12",
        "width=1e999\nheight=NaN",
        "textSize=big",
        "motion=WILD",
        "language=KLINGON"
      })
  void aDamagedFileCountsAsUnsetOrIsMadeSense(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("window.properties"), content);
    WindowPreferences loaded = WindowPreferences.load(file, Language.ENGLISH);
    assertThat(loaded.place().width()).isBetween(900.0, 10_000.0);
    assertThat(loaded.place().height()).isBetween(600.0, 10_000.0);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoReasonToFail() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    preferences(1000, 700, 100).save(blocked.resolve("window.properties"));
    assertThat(blocked).isRegularFile();
  }
}
