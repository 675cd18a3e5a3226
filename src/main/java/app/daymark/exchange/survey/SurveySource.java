package app.daymark.exchange.survey;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where salary data comes from. It is read once, from its beginning.
 *
 * @param name for messages
 * @param bytes how long it is; 0 where nobody knows
 */
public record SurveySource(String name, long bytes, Opening opening) {

  /** Opens it. */
  @FunctionalInterface
  public interface Opening {

    InputStream open() throws IOException;
  }

  /**
   * A file.
   *
   * @throws Refusal when it cannot be read
   */
  public static SurveySource of(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw unreadable(file.toString(), Phrase.of("it is a folder"), null);
      }
      return new SurveySource(file.toString(), Files.size(file), () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw unreadable(file.toString(), FileTrouble.of(e), e);
    }
  }

  InputStream open() {
    try {
      return opening.open();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * To be thrown when it cannot be imported.
   *
   * @param found completes "cannot be imported:"
   * @param next what to do about it, a sentence without its end
   */
  Refusal refusal(Phrase found, Phrase next) {
    return new Refusal("%s cannot be imported: %s. Nothing was stored; %s.", name, found, next);
  }

  Refusal unreadable(IOException e) {
    return unreadable(name, FileTrouble.of(e), e);
  }

  private static Refusal unreadable(String name, Phrase reason, @Nullable IOException cause) {
    return new Refusal(
        cause, "%s cannot be read (%s). Nothing was stored; choose a CSV file.", name, reason);
  }
}
