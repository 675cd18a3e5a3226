package app.daymark.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds texts that a person could not read to their end. */
public final class ClippedText {

  private ClippedText() {}

  /**
   * The texts under a node that are in use, and are shortened without a tooltip that has all of
   * them, or reach out of its sides. Looks on the thread that draws, which may be about to make
   * something.
   */
  public static List<String> under(Parent root) {
    return Platform.isFxApplicationThread() ? found(root) : DrawingThread.onFx(() -> found(root));
  }

  private static List<String> found(Parent root) {
    List<String> clipped = new ArrayList<>();
    collect(root, root, clipped);
    return clipped;
  }

  private static void collect(Node node, Parent root, List<String> clipped) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Labeled label
        && label.getText() != null
        && !label.getText().isBlank()
        && isClipped(label, root)) {
      clipped.add(label.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, root, clipped));
    }
  }

  private static boolean isClipped(Labeled label, Parent root) {
    Bounds bounds = root.sceneToLocal(label.localToScene(label.getLayoutBounds()));
    boolean outside =
        bounds.getMinX() < -1 || bounds.getMaxX() > root.getLayoutBounds().getWidth() + 1;
    boolean shortened =
        label.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            // An icon is a text, too.
            .filter(text -> !text.equals(label.getGraphic()))
            .anyMatch(text -> !text.getText().equals(label.getText()));
    return outside || (shortened && !isWholeInTooltip(label));
  }

  private static boolean isWholeInTooltip(Labeled label) {
    return Stream.<Node>iterate(label, Objects::nonNull, Node::getParent)
        .filter(Control.class::isInstance)
        .map(each -> ((Control) each).getTooltip())
        .anyMatch(tooltip -> tooltip != null && tooltip.getText().equals(label.getText()));
  }
}
