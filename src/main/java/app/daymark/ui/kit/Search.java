package app.daymark.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is looked for: something fits when each word is somewhere in its texts. Pure.
 *
 * @param words in lower case; none fits everything
 */
public record Search(List<String> words) {

  /** What was typed, word by word. */
  public static Search of(String query) {
    return new Search(
        Arrays.stream(lower(query).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether nothing is looked for. */
  public boolean isForAll() {
    return words.isEmpty();
  }

  /** Whether every word is in one of the texts. */
  public boolean fits(Stream<String> texts) {
    String all = lower(String.join("\n", texts.toList()));
    return words.stream().allMatch(all::contains);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
