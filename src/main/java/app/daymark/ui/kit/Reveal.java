package app.daymark.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page just so far that a part of it can be seen. */
public final class Reveal {

  private Reveal() {}

  /** Does nothing where nothing scrolls. */
  public static void reveal(Node part) {
    for (Node above = part.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane page && page.getContent() != null) {
        // What was drawn just now has no place yet.
        page.applyCss();
        page.layout();
        scroll(page, page.getContent(), part);
        return;
      }
    }
  }

  private static void scroll(ScrollPane page, Node content, Node part) {
    double seen = page.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    Bounds bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    // A margin as high as the part itself shows what comes next.
    double margin = bounds.getHeight();
    double top = page.getVvalue() * hidden;
    double highest = bounds.getMaxY() + margin - seen;
    double lowest = bounds.getMinY() - margin;
    if (top < highest || top > lowest) {
      page.setVvalue(Math.clamp((top < highest ? highest : lowest) / hidden, 0, 1));
    }
  }
}
