package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.NameOnly;
import app.daymark.ui.kit.Page;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** Boxes to choose from, under their names. */
final class ChoiceBoxes {

  private ChoiceBoxes() {}

  /** One that can be searched by typing; not there while there is nothing to choose from. */
  static Node of(String name, ChoiceField field) {
    ComboBox<@Nullable Choice> box = new SearchableComboBox<>();
    box.setItems(field.choices());
    box.valueProperty().bindBidirectional(field.chosen());
    Node all = named(name, box);
    Page.showWhile(all, Bindings.isNotEmpty(field.choices()));
    return all;
  }

  /** The role a survey is for. */
  static ComboBox<@Nullable Role> role(String name, RoleField field) {
    ComboBox<@Nullable Role> box = new ComboBox<>();
    box.setConverter(new NameOnly<>(Role::title));
    box.getItems().setAll(field.all());
    box.valueProperty().bindBidirectional(field.chosen());
    box.setAccessibleText(name);
    return box;
  }

  private static Node named(String name, ComboBox<?> box) {
    Label label = Page.text("choice-name", name);
    label.setLabelFor(box);
    box.setAccessibleText(name);
    box.getStyleClass().add("choice-combo");
    box.setMaxWidth(Double.MAX_VALUE);
    return Page.column("choice-field", label, box);
  }
}
