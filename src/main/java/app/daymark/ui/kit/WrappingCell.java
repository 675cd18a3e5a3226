package app.daymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A cell of a list that is as wide as the list, and as high as its graphic is at that width. */
public abstract class WrappingCell<T> extends ListCell<T> {

  /** Takes no width of its own. */
  protected WrappingCell() {
    setPrefWidth(0);
  }

  /** A label would ask its graphic for one line's height, whatever its width. */
  @Override
  protected final double computePrefHeight(double width) {
    Node graphic = getGraphic();
    return graphic == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + snapSizeY(graphic.prefHeight(width - snappedLeftInset() - snappedRightInset()))
            + snappedBottomInset();
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
