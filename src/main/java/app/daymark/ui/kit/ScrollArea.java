package app.daymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Makes what scrolls when it is higher than its place. */
public final class ScrollArea {

  private ScrollArea() {}

  /** As wide as its place, and drawn in part where only a part has changed. */
  public static ScrollPane of(@Nullable Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.skinProperty().subscribe(() -> drawPartly(scroll));
    return scroll;
  }

  /**
   * JavaFX keeps a picture of all that can be seen of a scroll pane, to move it while it scrolls.
   * It makes that picture anew, as a whole, for each tick within: most of the time a tick takes.
   */
  private static void drawPartly(ScrollPane scroll) {
    Node viewport = scroll.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }
}
