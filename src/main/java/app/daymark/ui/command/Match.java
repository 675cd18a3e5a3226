package app.daymark.ui.command;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How well what was typed fits a title. Every word that was typed has to be in it, in any order:
 * best at its beginning, then at the beginning of a word, then within one, then as letters that
 * follow each other at a distance ({@code gapi} fits "Graph API"). Pure, and quick enough for tens
 * of thousands of titles between two frames: titles are folded once, ahead.
 */
final class Match {

  /** It does not fit. */
  static final int NONE = -1;

  private static final int AT_THE_BEGINNING = 1_000;
  private static final int AT_A_WORD = 800;
  private static final int WITHIN_A_WORD = 500;
  private static final int SCATTERED = 300;

  /** Fewer letters are scattered over nearly every title. */
  private static final int LEAST_SCATTERED = 3;

  /** Accents of Latin letters; the vowel signs of other scripts are letters in their own right. */
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String[] words;

  private Match(String[] words) {
    this.words = words;
  }

  /** What is to be found, as it was typed. */
  static Match of(String typed) {
    String folded = folded(typed).strip();
    return new Match(folded.isEmpty() ? new String[0] : BLANKS.split(folded));
  }

  /** Whether nothing was typed; then everything fits. */
  boolean isEmpty() {
    return words.length == 0;
  }

  /** A text without what people do not type: capitals and accents. */
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }

  /** The better, the higher; {@link #NONE} where a word is not in it. */
  int score(String foldedTitle) {
    int sum = 0;
    for (String word : words) {
      int score = score(word, foldedTitle);
      if (score == NONE) {
        return NONE;
      }
      sum += score;
    }
    // Of two that fit as well, the one with less beside it.
    return sum * 100 - Math.min(foldedTitle.length(), 99);
  }

  private static int score(String word, String title) {
    int at = title.indexOf(word);
    if (at < 0) {
      return word.length() < LEAST_SCATTERED ? NONE : scattered(word, title);
    }
    int best = WITHIN_A_WORD;
    while (at >= 0 && best == WITHIN_A_WORD) {
      if (at == 0) {
        best = AT_THE_BEGINNING;
      } else if (isWordStart(title, at)) {
        best = AT_A_WORD;
      }
      at = title.indexOf(word, at + 1);
    }
    return best;
  }

  private static boolean isWordStart(String title, int at) {
    return at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1));
  }

  /** Its first letter begins a word; letters that begin a word, or follow at once, count more. */
  private static int scattered(String word, String title) {
    int score = NONE;
    for (int at = title.indexOf(word.charAt(0));
        at >= 0 && score == NONE;
        at = title.indexOf(word.charAt(0), at + 1)) {
      if (isWordStart(title, at)) {
        score = scatteredFrom(at, word, title);
      }
    }
    return score;
  }

  private static int scatteredFrom(int start, String word, String title) {
    int last = start;
    int loose = 0;
    for (int i = 1; i < word.length(); i++) {
      int at = title.indexOf(word.charAt(i), last + 1);
      if (at < 0) {
        return NONE;
      }
      if (at > last + 1 && !isWordStart(title, at)) {
        loose++;
      }
      last = at;
    }
    return Math.max(1, SCATTERED - loose * SCATTERED / word.length());
  }
}
