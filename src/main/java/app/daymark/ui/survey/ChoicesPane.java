package app.daymark.ui.survey;

import app.daymark.salary.OutlierRule;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** Which answers of a file count: by whom, in which currency and bands, and without which. */
final class ChoicesPane {

  private final ImportForm form;
  private final Texts texts;
  private final Node root;

  /**
   * Shows the choices while there are some.
   *
   * @param shown whether the file is known well enough to choose
   */
  ChoicesPane(ImportForm form, ObservableValue<Boolean> shown, Texts texts) {
    this.form = form;
    this.texts = texts;
    FlowPane fields =
        new FlowPane(
            box("bring.country", form.country()),
            box("bring.type", form.developerType()),
            box("bring.employment", form.employment()),
            box("bring.experience", form.experience()),
            box("bring.currency", form.currency()),
            whileBandsAreMade(typed("bring.bounds", "bring.bounds.prompt", form.bounds())),
            typed("bring.year", "bring.year.prompt", form.year()));
    fields.getStyleClass().add("choice-fields");
    root =
        Page.column(
            "choices-pane",
            Page.text("field-title", texts.get("bring.choices")),
            fields,
            whileBandsAreMade(outliers()));
    Page.showWhile(root, shown);
  }

  Node root() {
    return root;
  }

  private Node box(String key, ChoiceField field) {
    return ChoiceBoxes.of(texts.get(key), field);
  }

  /** A text that counts on Enter and when the field is left: not each letter reads the file. */
  private Node typed(String key, String promptKey, StringProperty text) {
    TextField field = new TextField();
    field.setPromptText(texts.get(promptKey));
    field.setAccessibleText(texts.get(key));
    text.subscribe(field::setText);
    field.setOnAction(_ -> text.set(field.getText()));
    field.focusedProperty().subscribe((_, _) -> text.set(field.getText()));
    Label label = Page.text("choice-name", texts.get(key));
    label.setLabelFor(field);
    return Page.column("choice-field", label, field);
  }

  private Node outliers() {
    CheckBox box = new CheckBox(texts.get("bring.outliers", texts.phrase(OutlierRule.WORDS)));
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(form.leavesOutliersOut());
    return box;
  }

  private Node whileBandsAreMade(Node node) {
    Page.showWhile(node, form.makesBands());
    return node;
  }
}
