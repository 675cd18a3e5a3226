package app.daymark.backup;

import app.daymark.journal.Phrase;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A backup in a list.
 *
 * @param madeAt by the clock of the device that made it
 * @param manifest what it says it holds; null when it cannot be read
 * @param problem why it cannot be read, for the learner; null when it can
 */
public record Listed(
    Path file, LocalDateTime madeAt, @Nullable Manifest manifest, @Nullable Phrase problem) {

  static final Comparator<Listed> NEWEST_FIRST =
      Comparator.comparing(Listed::madeAt).reversed().thenComparing(Listed::file);
}
