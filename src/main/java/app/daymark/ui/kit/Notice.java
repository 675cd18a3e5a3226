package app.daymark.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * A short message at the edge of the window.
 *
 * @param kind whether it can be undone from there, and whether it goes by itself
 * @param offer something else to do about it; null for nothing
 */
public record Notice(String text, Kind kind, @Nullable Offer offer) {

  /** One that offers nothing but what its kind does. */
  public Notice(String text, Kind kind) {
    this(text, kind, null);
  }

  /** What a notice is about. */
  public enum Kind {
    /** Something was done, and can be taken back from the notice. */
    UNDOABLE,
    /** Something was done. */
    PLAIN,
    /** Something went wrong: it stays until it is dismissed. */
    WARNING
  }

  /**
   * A button of the notice.
   *
   * @param take called on the thread that draws, once the notice is gone
   */
  public record Offer(String name, Runnable take) {}

  /** Where screens leave their notices. Called on the thread that draws. */
  @FunctionalInterface
  public interface Board {

    void show(Notice notice);
  }
}
