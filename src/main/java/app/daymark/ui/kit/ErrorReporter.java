package app.daymark.ui.kit;

import app.daymark.journal.Refusal;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows each error once: what was expected in its own words, anything else with a short code. */
public final class ErrorReporter {

  private final Notice.Board notices;
  private final Texts texts;

  public ErrorReporter(Notice.Board notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
  }

  /** Logs it, and tells the learner. Called on the thread that draws. */
  public void report(Throwable error) {
    report(error, text -> notices.show(new Notice(text, Notice.Kind.WARNING)));
  }

  /**
   * The same, where there is a place for what was expected.
   *
   * @param place shows a sentence where it happened
   */
  public void report(Throwable error, Consumer<String> place) {
    if (error instanceof Refusal refused) {
      log().warn("Refused", error);
      place.accept(texts.refusal(refused));
    } else {
      String code = code(error);
      log().error("Unexpected error {}", code, error);
      notices.show(new Notice(texts.get("error.unexpected", code), Notice.Kind.WARNING));
    }
  }

  /** The same for the same fault, so that people can tell each other about it. */
  static String code(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    int hash =
        Objects.hash(error.getClass().getName(), trace.length == 0 ? "" : trace[0].toString());
    return HexFormat.of().toHexDigits((short) (hash ^ (hash >>> 16)));
  }

  private static Logger log() {
    return LoggerFactory.getLogger(ErrorReporter.class);
  }
}
