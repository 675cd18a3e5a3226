package app.daymark.ui.shell;

import app.daymark.journal.OwnerOnly;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Motion;
import app.daymark.ui.kit.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the learner left the window. Losing it harms nothing: what cannot be read counts as unset.
 *
 * @param textSize in percent, 80 to 200; what lies outside is brought in
 */
public record WindowPreferences(
    WindowPlace place, Theme.Mode mode, int textSize, Motion motion, Language language) {

  public WindowPreferences {
    textSize = Math.clamp(textSize, Look.LEAST_TEXT_SIZE, Look.MOST_TEXT_SIZE);
  }

  /** What a window at a place and with a look is like. */
  static WindowPreferences of(WindowPlace place, Look look) {
    return new WindowPreferences(
        place,
        look.mode().get(),
        look.textSize().get(),
        look.motion().get(),
        look.language().get());
  }

  /** How a window is before anything was chosen. */
  public static WindowPreferences unset(Language language) {
    return of(WindowPlace.anywhere(1120, 760), new Look(language));
  }

  /**
   * Reads what was kept.
   *
   * @param usual the language of the device, spoken until one is chosen
   */
  public static WindowPreferences load(Path file, Language usual) {
    if (Files.notExists(file)) {
      return unset(usual);
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      return new WindowPreferences(
          WindowPlace.of(properties),
          Theme.Mode.valueOf(properties.getProperty("theme", Theme.Mode.SYSTEM.name())),
          Integer.parseInt(properties.getProperty("textSize", "" + Look.USUAL_TEXT_SIZE)),
          Motion.valueOf(properties.getProperty("motion", Motion.SYSTEM.name())),
          Language.valueOf(properties.getProperty("language", usual.name())));
    } catch (IOException | IllegalArgumentException e) {
      log().warn("Window preferences left aside", e);
      return unset(usual);
    }
  }

  /** The look a window begins with. */
  public Look look() {
    Look look = new Look(language);
    look.mode().set(mode);
    look.textSize().set(textSize);
    look.motion().set(motion);
    return look;
  }

  public void save(Path file) {
    Properties properties = new Properties();
    place.put(properties);
    properties.setProperty("theme", mode.name());
    properties.setProperty("textSize", String.valueOf(textSize));
    properties.setProperty("motion", motion.name());
    properties.setProperty("language", language.name());
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
      OwnerOnly.write(file, text.toString());
    } catch (IOException e) {
      log().warn("Window preferences not kept", e);
    }
  }

  /** Not made earlier: the first logger makes its folder, and this is read before there is one. */
  private static Logger log() {
    return LoggerFactory.getLogger(WindowPreferences.class);
  }
}
