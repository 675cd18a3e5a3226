package app.daymark.journal;

import java.nio.file.Path;

/**
 * A line of the journal that could not be read.
 *
 * @param line counted from 1; 0 for the torn end of the file
 * @param reason completes "the line was left out:"
 */
public record JournalDamage(Path file, int line, String reason) {

  /** A sentence for the learner. */
  @Override
  public String toString() {
    return line == 0
        ? "Your journal %s: %s. Everything before it is there.".formatted(file, reason)
        : "Your journal %s, line %d, was left out: %s. Everything else is there."
            .formatted(file, line, reason);
  }
}
