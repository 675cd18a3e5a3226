package app.daymark.ui.start;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** A card to choose: its content is as wide as the card, and the card as high as that asks for. */
final class CardButton extends ToggleButton {

  CardButton(Node content) {
    setGraphic(content);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("choice-card");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** A button would ask its graphic for the height it has where nothing wraps. */
  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + snapSizeY(getGraphic().prefHeight(inner)) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** A button would leave its graphic as narrow as it may be. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    getGraphic()
        .resizeRelocate(
            left,
            top,
            getWidth() - left - snappedRightInset(),
            getHeight() - top - snappedBottomInset());
  }
}
