package app.daymark.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How a window looks and speaks. What is set here is in force at once; it belongs to the device,
 * not to what the learner did. On the thread that draws.
 */
public final class Look {

  /** In percent of the size the styles are written for. */
  public static final int LEAST_TEXT_SIZE = 80;

  public static final int USUAL_TEXT_SIZE = 100;
  public static final int MOST_TEXT_SIZE = 200;

  private static final List<Integer> TEXT_SIZES =
      List.of(LEAST_TEXT_SIZE, 90, USUAL_TEXT_SIZE, 110, 125, 150, 175, MOST_TEXT_SIZE);

  private final ObjectProperty<Theme.Mode> mode = new SimpleObjectProperty<>(Theme.Mode.SYSTEM);
  private final ObjectProperty<Integer> textSize = new SimpleObjectProperty<>(USUAL_TEXT_SIZE);
  private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
  private final ObjectProperty<Language> language;

  /** The usual look, in a language. */
  public Look(Language language) {
    this.language = new SimpleObjectProperty<>(language);
  }

  /** The text sizes to choose from, in percent, ascending. */
  public static List<Integer> textSizes() {
    return TEXT_SIZES;
  }

  /** Input: light, dark, or what the system says. */
  public ObjectProperty<Theme.Mode> mode() {
    return mode;
  }

  /** Input: in percent, 80 to 200. */
  public ObjectProperty<Integer> textSize() {
    return textSize;
  }

  /** Input: how much may move. */
  public ObjectProperty<Motion> motion() {
    return motion;
  }

  /** Input: the language; a window has to be made anew to speak it. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** What is said in its language. */
  public Texts texts() {
    return new Texts(language.get().locale());
  }

  /** The same choices, followed by nobody yet. */
  public Look copy() {
    Look copy = new Look(language.get());
    copy.mode.set(mode.get());
    copy.textSize.set(textSize.get());
    copy.motion.set(motion.get());
    return copy;
  }
}
