package app.daymark.journal;

import java.nio.file.Path;

/**
 * Something in the journal that is not as it was written.
 *
 * @param line counted from 1; 0 when it is about more than one
 * @param reason completes a sentence about the file or the line
 */
public record JournalDamage(Path file, int line, Phrase reason) {

  /** A sentence for the learner. */
  public Phrase phrase() {
    return line == 0
        ? Phrase.of("Your journal %s: %s. Everything else is there.", file, reason)
        : Phrase.of("Your journal %s, line %d: %s. Everything else is there.", file, line, reason);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return phrase().toString();
  }
}
