package app.daymark.ui.kit;

import app.daymark.journal.DaysOff;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Days off, one stretch a row, and a row to enter more. */
public final class DaysOffList {

  private final Texts texts;
  private final DaysOffEntry entry;
  private final Consumer<DaysOff> onAdd;
  private final Consumer<DaysOff> onRemove;
  private final VBox rows = Page.column("days-off-rows");
  private final VBox root;

  /**
   * Shows days off and follows their changes.
   *
   * @param onAdd called with what was entered
   * @param onRemove called with what is to be taken out
   */
  public DaysOffList(
      Texts texts,
      ObservableList<DaysOffLine> lines,
      DaysOffEntry entry,
      Consumer<DaysOff> onAdd,
      Consumer<DaysOff> onRemove) {
    this.texts = texts;
    this.entry = entry;
    this.onAdd = onAdd;
    this.onRemove = onRemove;
    rows.managedProperty().bind(rows.visibleProperty());
    lines.addListener((ListChangeListener<DaysOffLine>) _ -> show(lines));
    show(lines);
    root = Page.column("days-off", rows, entryRow(), Page.text("problem", entry.problem()));
  }

  public Node root() {
    return root;
  }

  private void show(ObservableList<DaysOffLine> lines) {
    rows.getChildren().setAll(lines.stream().map(this::row).toList());
    rows.setVisible(!lines.isEmpty());
  }

  private Node row(DaysOffLine line) {
    VBox words = Page.column("days-off-words", Page.text("days-off-dates", line.text()));
    if (!line.detail().isEmpty()) {
      words.getChildren().add(Page.text("caption", line.detail()));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("days-off-row");
    if (line.removable()) {
      Button remove = new Button();
      remove.setGraphic(Page.icon(Feather.X));
      remove.getStyleClass().add("row-button");
      remove.setAccessibleText(texts.get("off.remove", line.text()));
      remove.setOnAction(_ -> onRemove.accept(line.off()));
      row.getChildren().add(remove);
    }
    return row;
  }

  private Node entryRow() {
    Label to = new Label(texts.get("off.to"));
    to.getStyleClass().add("field-label");
    Button add = new Button(texts.get("off.add"));
    add.setAccessibleText(texts.get("off.add.accessible"));
    add.disableProperty().bind(entry.entered().isNull());
    add.setOnAction(_ -> {
      DaysOff entered = entry.entered().get();
      if (entered != null) {
        onAdd.accept(entered);
      }
    });
    FlowPane row =
        new FlowPane(
            DateField.of(texts, texts.get("off.first"), entry.from()),
            to,
            DateField.of(texts, texts.get("off.last"), entry.to()),
            add);
    row.getStyleClass().add("field-row");
    return row;
  }
}
