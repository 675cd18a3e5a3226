package app.daymark.ui.kit;

/**
 * A short message at the edge of the window.
 *
 * @param kind what it offers, and whether it goes by itself
 */
public record Notice(String text, Kind kind) {

  /** What a notice is about. */
  public enum Kind {
    /** Something was done, and can be taken back from the notice. */
    UNDOABLE,
    /** Something was done. */
    PLAIN,
    /** Something went wrong: it stays until it is dismissed. */
    WARNING
  }

  /** Where screens leave their notices. Called on the thread that draws. */
  @FunctionalInterface
  public interface Board {

    void show(Notice notice);
  }
}
