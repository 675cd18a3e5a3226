package app.daymark.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * Text that ends in an ellipsis where there is no room for all of it, and is whole in a tooltip.
 */
public final class CutText {

  private CutText() {}

  /** Shows what a label says in a tooltip, while the label has no room for it. */
  public static void explain(Label label) {
    Tooltip whole = whole(label.textProperty());
    label.textTruncatedProperty().subscribe(isCut -> label.setTooltip(isCut ? whole : null));
  }

  /** A tooltip that follows a text. */
  static Tooltip whole(ObservableValue<String> text) {
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(text);
    whole.getStyleClass().add("whole-text");
    return whole;
  }
}
