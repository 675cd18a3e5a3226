package app.daymark.ui.kit;

/**
 * A short message at the edge of the window, gone by itself.
 *
 * @param undoable whether it offers to take the latest action back
 */
public record Notice(String text, boolean undoable) {

  /** Where screens leave their notices. Called on the thread that draws. */
  @FunctionalInterface
  public interface Board {

    void show(Notice notice);
  }
}
