package app.daymark.ui.shell;

import app.daymark.journal.OwnerOnly;
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
 * @param width 900 to 10,000; what lies outside, or is no number, is brought in
 * @param height 600 to 10,000, likewise
 */
public record WindowPreferences(double width, double height, Theme.Mode mode) {

  public static final double MIN_WIDTH = 900;
  public static final double MIN_HEIGHT = 600;

  private static final Logger LOG = LoggerFactory.getLogger(WindowPreferences.class);
  private static final WindowPreferences UNSET =
      new WindowPreferences(1120, 760, Theme.Mode.SYSTEM);

  public WindowPreferences {
    width = within(width, MIN_WIDTH);
    height = within(height, MIN_HEIGHT);
  }

  private static double within(double size, double least) {
    return Double.isNaN(size) ? least : Math.clamp(size, least, 10_000);
  }

  public static WindowPreferences load(Path file) {
    if (Files.notExists(file)) {
      return UNSET;
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      return new WindowPreferences(
          Double.parseDouble(properties.getProperty("width", "0")),
          Double.parseDouble(properties.getProperty("height", "0")),
          Theme.Mode.valueOf(properties.getProperty("theme", Theme.Mode.SYSTEM.name())));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Window preferences left aside", e);
      return UNSET;
    }
  }

  public void save(Path file) {
    Properties properties = new Properties();
    properties.setProperty("width", String.valueOf(width));
    properties.setProperty("height", String.valueOf(height));
    properties.setProperty("theme", mode.name());
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
      OwnerOnly.write(file, text.toString());
    } catch (IOException e) {
      LOG.warn("Window preferences not kept", e);
    }
  }
}
