package app.daymark.testkit.drawn;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Finds letters that no font has that comes along: a bare system would draw boxes for them. */
final class Letters {

  private static final List<Font> FONTS =
      Stream.of("Inter-Regular.otf", "NotoSansDevanagari-Regular.ttf").map(Letters::font).toList();

  private Letters() {}

  private static Font font(String file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new File("resources/app/daymark/fonts", file));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  static List<String> strange(List<DrawnText> texts) {
    return texts.stream()
        .filter(text -> !text.isIcon())
        .map(DrawnText::words)
        .filter(words -> words.codePoints().anyMatch(Letters::isStrange))
        .distinct()
        .toList();
  }

  private static boolean isStrange(int letter) {
    return !Character.isWhitespace(letter)
        && !Character.isISOControl(letter)
        && FONTS.stream().noneMatch(font -> font.canDisplay(letter));
  }
}
