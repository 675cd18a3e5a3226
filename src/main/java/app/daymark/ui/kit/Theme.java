package app.daymark.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look: fonts, the tokens in their light and dark set, and the styles built on them. */
public final class Theme {

  private static final String CSS = "/app/daymark/css/";
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
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

  /** Loads fonts and the base theme; once, before the first scene is shown. */
  public static void load() {
    FONTS.forEach(font -> Font.loadFont(resource("/app/daymark/fonts/" + font), 0));
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  /** Puts Daymark's styles on a scene. */
  public static void dress(Scene scene) {
    for (String sheet : SHEETS) {
      scene.getStylesheets().add(resource(CSS + sheet));
    }
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

  private static String resource(String path) {
    return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
  }
}
