package app.daymark.ui.kit;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The letters of Hindi. Their fonts are loaded when they are needed, on the thread that draws. */
public final class Devanagari {

  /** The first of its letters; most texts have none beyond it. */
  private static final char FIRST = '\u0900';

  private Devanagari() {}

  /** Loads the fonts, once. */
  public static void load() {
    Objects.requireNonNull(Fonts.LOADED);
  }

  /** Whether a text has such letters. */
  static boolean isIn(@Nullable String text) {
    for (int at = 0; text != null && at < text.length(); at++) {
      // All of its letters are one char each.
      if (text.charAt(at) >= FIRST
          && UnicodeScript.of(text.charAt(at)) == UnicodeScript.DEVANAGARI) {
        return true;
      }
    }
    return false;
  }

  /** Java makes this class, and with it the fonts, when it is first asked for. */
  private static final class Fonts {

    static final List<Font> LOADED =
        Theme.fonts(
            "NotoSansDevanagari-Regular.ttf",
            "NotoSansDevanagari-Medium.ttf",
            "NotoSansDevanagari-SemiBold.ttf",
            "NotoSansDevanagari-Bold.ttf");
  }
}
