package app.daymark.journal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or part of one, that can be said in the learner's language: the English pattern is
 * what a translation is looked up by.
 *
 * @param pattern in English, as for {@link String#format}; a literal, so that a test finds all
 * @param arguments what the pattern is filled with; phrases among them can be translated, too
 */
public record Phrase(String pattern, List<Object> arguments) {

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  /** A phrase; an argument that is missing is said as {@code null}, as {@code format} does. */
  public static Phrase of(String pattern, @Nullable Object... arguments) {
    return new Phrase(
        pattern, Stream.of(arguments).<Object>map(each -> each == null ? "null" : each).toList());
  }

  /** A text that is in the right language already, or in none: a name, or what a system said. */
  public static Phrase inWords(@Nullable String text) {
    return of("%s", text);
  }

  /** In English. */
  @Override
  public String toString() {
    return pattern.formatted(arguments.toArray());
  }
}
