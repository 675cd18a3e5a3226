package app.daymark.ui.kit;

import app.daymark.journal.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What services say, in the window's language. English needs no book: it is what they say. A book
 * is a file with pairs of lines, the English pattern and below it the other one; empty lines and
 * those that begin with # are for its readers.
 */
final class Phrasebook {

  private final Texts texts;
  private final Map<String, String> patterns;

  private Phrasebook(Texts texts, Map<String, String> patterns) {
    this.texts = texts;
    this.patterns = patterns;
  }

  /** The one of the language of these texts; it only keeps them for later. */
  static Phrasebook of(Texts texts) {
    return new Phrasebook(texts, patterns(texts.locale().getLanguage()));
  }

  /**
   * All patterns of a language, by the English one; empty when there is no book of it.
   *
   * @param language as hi
   */
  static Map<String, String> patterns(String language) {
    String file = "/app/daymark/i18n/phrases_" + language + ".txt";
    try (InputStream in = Phrasebook.class.getResourceAsStream(file)) {
      return in == null ? Map.of() : pairs(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> pairs(InputStream in) {
    List<String> lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    Map<String, String> pairs = HashMap.newHashMap(lines.size() / 2);
    for (int i = 0; i < lines.size(); i += 2) {
      if (pairs.put(lines.get(i), lines.get(i + 1)) != null) {
        throw new IllegalStateException("Twice: " + lines.get(i));
      }
    }
    return pairs;
  }

  /** What is not in the book is said in English, which is better than nothing. */
  String say(Phrase phrase) {
    if (patterns.isEmpty()) {
      return phrase.toString();
    }
    String pattern = patterns.getOrDefault(phrase.pattern(), phrase.pattern());
    Object[] said = phrase.arguments().stream().map(this::said).toArray();
    return String.format(texts.locale(), pattern, said);
  }

  private Object said(Object argument) {
    return switch (argument) {
      case Phrase part -> say(part);
      case LocalDate date -> texts.dateWithYear(date);
      default -> argument;
    };
  }
}
