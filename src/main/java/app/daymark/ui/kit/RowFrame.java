package app.daymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How the rows of a list are laid out: words, figures at their far end, and the way to more. */
final class RowFrame {

  private RowFrame() {}

  static HBox of(String style, Node words, Node figures, Node more) {
    Beside both = Beside.filling("row-words", words, figures);
    HBox.setHgrow(both, Priority.ALWAYS);
    // It gets the height it wants. To ask for the least it takes is to measure all of it once more.
    both.setMinHeight(0);
    HBox row = new HBox(both, more);
    row.getStyleClass().add(style);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
