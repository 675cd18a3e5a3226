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
  private static final String OTHER = "NotoSansDevanagari-Bold.ttf";

  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /** What was read from the folder, which goes, is read anew: JavaFX reads of it what it needs. */
  @AfterEach
  void forget() {
    System.clearProperty("daymark.fonts");
    Theme.fonts(FILE, OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fonts", "my fonts 100%", "मेरे फ़ॉन्ट"})
  void theFileIsTaken(String name) throws IOException {
    putOther(name);
    assertThat(family()).startsWith("Noto Sans Devanagari");
  }

  /** It would stand for a part of the file, in an address. */
  @Test
  void theJarHasThemWhereTheFolderHasANumberSign() throws IOException {
    putOther("fonts #2");
    assertThat(family()).isEqualTo("Inter");
  }

  @Test
  void theJarHasThemWhereTheFileIsNotThere() {
    System.setProperty("daymark.fonts", folder.resolve("nowhere").toString());
    assertThat(family()).isEqualTo("Inter");
  }

  @Test
  void theJarHasThemWithoutAPackage() {
    assertThat(family()).isEqualTo("Inter");
  }

  /** Another one by that name: so it is seen which was taken. */
  private void putOther(String name) throws IOException {
    Path fonts = Files.createDirectory(folder.resolve(name));
    Files.copy(Path.of("resources/app/daymark/fonts", OTHER), fonts.resolve(FILE));
    System.setProperty("daymark.fonts", fonts.toString());
  }

  private static String family() {
    assertThat(Theme.fonts(FILE)).singleElement().isNotNull();
    return Theme.fonts(FILE).getFirst().getFamily();
  }
}
