package app.daymark.testkit.drawn;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A text, or an icon, as it is seen: in use, and not wholly cut off by what it lies in.
 *
 * @param node draws it
 * @param whole where it lies in the scene
 * @param seen the part of that which nothing it lies in cuts off
 * @param opacity of it and all it lies in, 0 to 1
 * @param isTyped whether it lies in a field, where what is too long moves sideways
 */
record DrawnText(Text node, Bounds whole, Bounds seen, double opacity, boolean isTyped) {

  /** Of less than this nothing can be told. */
  private static final double SPECK = 2;

  /** All there are under a node, from the back to the front. */
  static List<DrawnText> under(Parent root) {
    List<DrawnText> found = new ArrayList<>();
    Bounds all = root.localToScene(root.getLayoutBounds());
    collect(root, all, 1, false, found);
    return found;
  }

  private static void collect(
      Node node, Bounds open, double opacity, boolean isTyped, List<DrawnText> found) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
      return;
    }
    Node clip = node.getClip();
    Bounds inside = clip == null ? open : common(open, node.localToScene(clip.getBoundsInParent()));
    double now = opacity * node.getOpacity();
    if (node instanceof Text text && !text.getText().isBlank()) {
      add(text, inside, now, isTyped, found);
    }
    if (node instanceof Parent parent) {
      boolean isField = isTyped || node instanceof TextInputControl;
      parent
          .getChildrenUnmodifiable()
          .forEach(child -> collect(child, inside, now, isField, found));
    }
  }

  private static void add(
      Text text, Bounds open, double opacity, boolean isTyped, List<DrawnText> found) {
    Bounds whole = text.localToScene(text.getLayoutBounds());
    Bounds seen = common(open, whole);
    if (seen.getWidth() > SPECK && seen.getHeight() > SPECK) {
      found.add(new DrawnText(text, whole, seen, opacity, isTyped));
    }
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  boolean isIcon() {
    return node instanceof FontIcon;
  }

  String words() {
    return isIcon() ? ((FontIcon) node).getIconLiteral() : node.getText();
  }
}
