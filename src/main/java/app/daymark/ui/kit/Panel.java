package app.daymark.ui.kit;

/** Something that lies over the screen until it is closed. It scrolls if it is too long. */
public interface Panel extends Screen {

  String title();

  /** It is no longer shown. */
  default void closed() {}

  /** Where panels are shown, one at a time. Called on the thread that draws. */
  interface Place {

    /** Shows a panel instead of the one that is there. */
    void open(Panel panel);

    /** Takes the panel away and goes back to the screen. */
    void close();
  }
}
