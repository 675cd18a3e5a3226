package app.daymark.ui.catchup;

import app.daymark.ui.kit.EscapeKey;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Reveal;
import app.daymark.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The tasks that can be left out. The arrow keys go from one to the next, Space ticks. */
final class DropList {

  private final CatchUpViewModel viewModel;
  private final ListView<DropLine> list;
  private final VBox root;

  DropList(CatchUpViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.list = new ListView<>(viewModel.lines());
    list.getStyleClass().addAll("task-list", "drop-list");
    list.setCellFactory(_ -> new DropCell(viewModel::toggle));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    EscapeKey.passOn(list);
    list.focusedProperty().subscribe(this::selectFirst);
    root =
        Page.column(
            "drops",
            Page.column(
                "drops-head",
                Page.text("item-title", texts.get("catchUp.drop.title")),
                Page.text("caption", viewModel.leftOut())),
            list);
    viewModel.choosing().subscribe(this::open);
  }

  Node root() {
    return root;
  }

  private void open(boolean chosen) {
    root.setVisible(chosen);
    root.setManaged(chosen);
    if (chosen) {
      Reveal.reveal(root);
      list.requestFocus();
    }
  }

  private void selectFirst(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onKey(KeyEvent event) {
    DropLine selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && selected != null) {
      viewModel.toggle(selected);
      event.consume();
    }
  }
}
