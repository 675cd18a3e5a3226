package app.daymark.ui.kit;

import javafx.scene.Parent;

/** One of the window's screens. */
public interface Screen {

  Parent root();

  /** Puts the keyboard focus where work on this screen begins. */
  void focus();

  /** Reads again what it shows: it comes into view, or something has changed while it is there. */
  default void refresh() {}
}
