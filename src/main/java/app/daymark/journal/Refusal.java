package app.daymark.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be expected to go wrong: a full disk, a damaged file, a wish that makes no
 * sense. What it says is for the learner: what happened, what was kept, what to do next. The
 * message is that in English, as the terminal and the log have it; the window translates the
 * phrase.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  /**
   * Says something.
   *
   * @param pattern as of a {@link Phrase}
   */
  public Refusal(String pattern, @Nullable Object... arguments) {
    this(Phrase.of(pattern, arguments), null);
  }

  /** The same where something else was behind it, which is for the log. */
  public Refusal(@Nullable Throwable cause, String pattern, @Nullable Object... arguments) {
    this(Phrase.of(pattern, arguments), cause);
  }

  /** For what has a reaction of its own. */
  protected Refusal(Phrase phrase, @Nullable Throwable cause) {
    super(phrase.toString(), cause);
    this.phrase = phrase;
  }

  /** Says what is in the learner's language already. */
  public static Refusal inWords(String text) {
    return inWords(text, null);
  }

  /** The same where something else was behind it. */
  public static Refusal inWords(String text, @Nullable Throwable cause) {
    return new Refusal(Phrase.inWords(text), cause);
  }

  /** What it says. */
  public Phrase phrase() {
    return phrase;
  }
}
