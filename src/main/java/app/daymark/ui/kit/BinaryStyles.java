package app.daymark.ui.kit;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.css.Stylesheet;

/**
 * The styles in JavaFX's binary form, written when Daymark is built: to read them takes a fifth of
 * the time that the text takes, which everybody would wait for at each start.
 */
public final class BinaryStyles {

  private BinaryStyles() {}

  /**
   * Writes them, for each language.
   *
   * @param arguments the folder of the compiled classes and resources
   */
  public static void main(String... arguments) throws IOException {
    for (Language language : Language.values()) {
      Path text = Files.createTempFile("daymark", ".css");
      Files.writeString(text, Theme.styles(language));
      Path binary = Path.of(arguments[0] + Theme.CSS + name(language));
      Stylesheet.convertToBinary(text.toFile(), binary.toFile());
      Files.delete(text);
    }
  }

  /** Where those of a language are; empty where Daymark runs without having been built whole. */
  static Optional<String> address(Language language) {
    // The same styles have the same object, as in Stylesheet.address.
    return Optional.ofNullable(BinaryStyles.class.getResource(Theme.CSS + name(language)))
        .map(URL::toExternalForm)
        .map(String::intern);
  }

  private static String name(Language language) {
    return language.name().toLowerCase(Locale.ROOT) + ".bss";
  }
}
