package app.daymark.ui.kit.markdown;

import java.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes any text safe to draw. */
final class PlainCharacters {

  /** Controls, and the marks that turn the direction of what follows them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\t\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  /** A word with the space after it; a very long one in parts, which narrow lines have room for. */
  private static final Pattern WORD = Pattern.compile("\\S{1,12}\\s?|\\s");

  /** A stretch of text that ends with a space if it can. */
  private static final Pattern STRETCH = Pattern.compile("(?s).{1,80}\\z|.{0,79}\\s|.{1,80}");

  private PlainCharacters() {}

  /** The text with a replacement character for each that would not be seen. */
  static String of(String text) {
    return UNSEEN.matcher(text).replaceAll("\uFFFD");
  }

  /** Whether some of it is written from right to left. */
  static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** The words of a text: joined, they are the text again. */
  static Stream<String> words(String text) {
    return parts(text, WORD);
  }

  /** A text in stretches of at most 80 characters: joined, they are the text again. */
  static Stream<String> stretches(String text) {
    return parts(text, STRETCH);
  }

  private static Stream<String> parts(String text, Pattern part) {
    return part.matcher(text).results().map(MatchResult::group);
  }
}
