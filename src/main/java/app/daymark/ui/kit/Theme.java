package app.daymark.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look: fonts, the tokens in their light and dark set, and the styles built on them. */
public final class Theme {

  static final String CSS = "/app/daymark/css/";
  private static final List<String> SHEETS =
      List.of(
          "tokens.css",
          "base.css",
          "screens.css",
          "calendar.css",
          "notes.css",
          "salary.css",
          "compare.css",
          "start.css",
          "settings.css",
          "library.css",
          "panels.css",
          "command.css",
          "survey.css");

  private Theme() {}

  /** Light, dark, or what the system says. */
  public enum Mode {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Loads the fonts of English and the base theme; once, before the first scene is shown. */
  public static void load() {
    fonts("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  static List<Font> fonts(String... files) {
    return Stream.of(files).map(Theme::font).toList();
  }

  /**
   * From a file, where the package has it beside the jar: what lies in a jar is copied into the
   * temporary folder by JavaFX, which takes longer, and is left there by a process that is killed.
   */
  private static Font font(String file) {
    return Optional.ofNullable(System.getProperty("daymark.fonts"))
        // As JavaFX takes it: it does not decode what stands in an address.
        .map(folder -> Font.loadFont("file:" + folder + "/" + file, 0))
        .orElseGet(() -> Font.loadFont(resource("/app/daymark/fonts/" + file), 0));
  }

  /** Puts Daymark's styles on a scene. */
  public static void dress(Scene scene) {
    dress(scene, Look.USUAL_TEXT_SIZE, Language.ENGLISH);
  }

  /**
   * The same for a text size and a language.
   *
   * @param textSize in percent, 80 to 200
   */
  public static void dress(Scene scene, int textSize, Language language) {
    if (language == Language.HINDI) {
      Devanagari.load();
    }
    scene.getStylesheets().setAll(sheet(textSize, language));
  }

  /** Puts on a scene what a look says, now and when it changes. */
  public static void follow(Scene scene, Look look) {
    look.mode().subscribe(mode -> choose(scene, mode));
    look.motion().subscribe(motion -> choose(scene, motion));
    look.textSize().subscribe(() -> dress(scene, look.textSize().get(), look.language().get()));
    dress(scene, look.textSize().get(), look.language().get());
  }

  private static String sheet(int textSize, Language language) {
    return textSize == Look.USUAL_TEXT_SIZE
        ? BinaryStyles.address(language).orElseGet(() -> Stylesheet.address(styles(language)))
        : Stylesheet.address(Stylesheet.sized(styles(language), textSize));
  }

  /**
   * All styles in one: what a node looks like is sought in each sheet there is, so that one is
   * quicker.
   */
  static String styles(Language language) {
    String all = SHEETS.stream().map(Theme::content).collect(Collectors.joining("\n"));
    return language == Language.HINDI ? Stylesheet.inDevanagari(all) : all;
  }

  /** The sheet of what slides in, for the node that does. */
  public static String slide() {
    return resource(CSS + "slide.css");
  }

  private static String content(String sheet) {
    try (InputStream in =
        Objects.requireNonNull(Theme.class.getResourceAsStream(CSS + sheet), sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void choose(Scene scene, Motion motion) {
    scene
        .getPreferences()
        .setReducedMotion(
            switch (motion) {
              case SYSTEM -> null;
              case LESS -> true;
              case FULL -> false;
            });
  }

  /** Chooses the set of tokens for a scene; the stylesheet's media query follows. */
  public static void choose(Scene scene, Mode mode) {
    scene
        .getPreferences()
        .setColorScheme(
            switch (mode) {
              case SYSTEM -> null;
              case LIGHT -> ColorScheme.LIGHT;
              case DARK -> ColorScheme.DARK;
            });
  }

  /** Reads the styles for a look, so that the first scene that is shown need not. */
  public static void read(Look look) {
    Scene nothing = new Scene(new Group());
    dress(nothing, look.textSize().get(), look.language().get());
    nothing.getRoot().applyCss();
  }

  private static String resource(String path) {
    return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
  }
}
