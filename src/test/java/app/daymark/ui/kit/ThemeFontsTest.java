package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Fonts that lie beside the jar, as the package has them. */
class ThemeFontsTest {

  private static final String FILE = "Inter-Bold.otf";

  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void forget() {
    System.clearProperty("daymark.fonts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fonts", "my fonts 100%", "मेरे फ़ॉन्ट"})
  void theFileIsTaken(String name) throws IOException {
    // Another one by that name: so it is seen which was taken.
    Files.copy(
        Path.of("resources/app/daymark/fonts/NotoSansDevanagari-Bold.ttf"),
        Files.createDirectory(folder.resolve(name)).resolve(FILE));
    System.setProperty("daymark.fonts", folder.resolve(name).toString());
    assertThat(family()).startsWith("Noto Sans Devanagari");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not there", "with#number"})
  void theJarHasThemWhereTheFileCannotBeRead(String name) {
    System.setProperty("daymark.fonts", folder.resolve(name).toString());
    assertThat(family()).isEqualTo("Inter");
  }

  @Test
  void theJarHasThemWithoutAPackage() {
    assertThat(family()).isEqualTo("Inter");
  }

  private static String family() {
    assertThat(Theme.fonts(FILE)).singleElement().isNotNull();
    return Theme.fonts(FILE).getFirst().getFamily();
  }
}
