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

  private final Once<Node> button;

  RowMore(ListCell<?> cell, Supplier<? extends Node> button) {
    this.button = new Once<>(button);
    getStyleClass().add("row-more-place");
    cell.hoverProperty().subscribe(this::show);
    cell.selectedProperty().subscribe(this::show);
  }

  private void show(boolean seen) {
    if (seen && !button.isMade()) {
      getChildren().add(button.get());
    }
  }
}
