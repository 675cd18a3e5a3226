package app.daymark.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/** One of the window's screens. */
public interface Screen {

  Parent root();

  /** Puts the keyboard focus where work on this screen begins. */
  void focus();

  /** What can be done here; what does not fit now is among it. */
  default List<Command> commands() {
    return List.of();
  }

  /** Reads again what it shows: it comes into view, or something has changed while it is there. */
  default void refresh() {}
}
