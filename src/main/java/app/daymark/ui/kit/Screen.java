package app.daymark.ui.kit;

import javafx.scene.Parent;

/** One of the window's screens. */
public interface Screen {

  Parent root();

  /** Puts the keyboard focus where work on this screen begins. */
  void focus();
}
