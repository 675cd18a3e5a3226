package app.daymark.ui.kit;

import java.util.Optional;
import javafx.scene.Parent;

/** Something that lies over the screen until it is closed. It scrolls if it is too long. */
public interface Panel extends Screen {

  String title();

  /** Whether it grows with its place, for a part of it that scrolls by itself. */
  default boolean isAsHighAsItsPlace() {
    return false;
  }

  /** What stays in view below it however far it is scrolled; empty for nothing. */
  default Optional<Parent> footer() {
    return Optional.empty();
  }

  /** It is no longer shown. */
  default void closed() {}

  /** Where panels are shown, one at a time. Called on the thread that draws. */
  interface Place {

    /** Shows a panel instead of the one that is there. */
    void open(Panel panel);

    /** Takes the panel away that is there, and goes back to the screen. */
    void close();

    /** Takes one panel away; another one stays, so that an answer may come late. */
    void close(Panel panel);
  }
}
