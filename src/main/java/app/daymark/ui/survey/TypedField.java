package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field to type into, under its name. */
final class TypedField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final TextField field = new TextField();
  private final VBox root;

  TypedField(String name, StringProperty text) {
    Label label = Page.text("choice-name", name);
    label.setLabelFor(field);
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(text);
    root = Page.column("typed-field", label, field);
  }

  VBox root() {
    return root;
  }

  TextField field() {
    return field;
  }

  /** Marks it as wrong, or not. */
  void mark(boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
  }
}
