package app.daymark.ui.settings;

import app.daymark.ui.kit.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Makes the buttons below what is said of the data. */
record SafetyButtons(Texts texts) {

  Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** One that rests while something it would disturb is under way. */
  Button resting(String id, String key, ObservableValue<Boolean> busy, Runnable action) {
    Button button = button(id, key, action);
    button.disableProperty().bind(busy);
    return button;
  }

  /** Buttons beside each other, or below, as there is room. */
  static Node row(Node... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("field-row");
    return row;
  }
}
