package app.daymark.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;

/**
 * Room for the button that opens a row's menu. The button is seen only in a row that is pointed at
 * or selected, and is made when that first happens: it would be styled in each row of the first
 * picture.
 */
final class RowMore extends StackPane {

  RowMore(ListCell<?> cell, Supplier<? extends Node> button) {
    getStyleClass().add("row-more-place");
    Page.fillOnce(this, cell.hoverProperty(), button);
    Page.fillOnce(this, cell.selectedProperty(), button);
  }
}
