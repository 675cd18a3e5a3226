package app.daymark.ui.kit;

import javafx.scene.control.Label;

/** A text of a row, filled again as the list scrolls; while it is empty it takes no room. */
final class RowLabel extends Label {

  RowLabel(String style) {
    getStyleClass().add(style);
  }

  void fill(String text) {
    setText(text);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}
