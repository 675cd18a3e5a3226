package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPreferencesTest {

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsLoaded() {
    Path file = folder.resolve("window.properties");
    WindowPreferences preferences = new WindowPreferences(1000, 700, Theme.Mode.DARK);
    preferences.save(file);
    assertThat(WindowPreferences.load(file)).isEqualTo(preferences);
  }

  @Test
  void noWindowIsSmallerThanItsScreensAllow() {
    assertThat(new WindowPreferences(1, Double.NaN, Theme.Mode.LIGHT))
        .isEqualTo(new WindowPreferences(900, 600, Theme.Mode.LIGHT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"width=wide", "theme=PINK", "\\u12", "width=1e999\nheight=NaN"})
  void aDamagedFileCountsAsUnsetOrIsMadeSense(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("window.properties"), content);
    WindowPreferences loaded = WindowPreferences.load(file);
    assertThat(loaded.width()).isBetween(900.0, 10_000.0);
    assertThat(loaded.height()).isBetween(600.0, 10_000.0);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoReasonToFail() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    new WindowPreferences(1000, 700, Theme.Mode.DARK).save(blocked.resolve("window.properties"));
    assertThat(blocked).isRegularFile();
  }
}
