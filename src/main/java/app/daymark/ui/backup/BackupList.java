package app.daymark.ui.backup;

import app.daymark.ui.kit.EscapeKey;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The backups there are. The arrow keys go from one to the next, Enter looks into it. */
final class BackupList {

  private final BackupsViewModel viewModel;
  private final ListView<BackupLine> list;

  BackupList(BackupsViewModel viewModel) {
    this.viewModel = viewModel;
    this.list = new ListView<>(viewModel.lines());
    list.getStyleClass().addAll("task-list", "backup-list");
    list.setCellFactory(_ -> new BackupCell(viewModel::choose));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    EscapeKey.passOn(list);
    list.focusedProperty().subscribe(this::selectFirst);
    // One that was made just now stands on top, and is the one to look at.
    viewModel
        .lines()
        .addListener((ListChangeListener<BackupLine>) _ -> list.getSelectionModel().selectFirst());
  }

  ListView<BackupLine> root() {
    return list;
  }

  private void selectFirst(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onKey(KeyEvent event) {
    BackupLine selected = list.getSelectionModel().getSelectedItem();
    boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (opens && selected != null) {
      viewModel.choose(selected);
      event.consume();
    }
  }
}
