package app.daymark.ui.catchup;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.WrappingCell;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One task that can be left out; made once and filled again as the list scrolls. */
final class DropCell extends WrappingCell<DropLine> {

  private final CheckBox check = new CheckBox();
  private final Label title = label("task-title");
  private final Label detail = label("task-place");
  private final Label estimate = label("task-minutes");
  private final Node row;
  private Subscription watched = Subscription.EMPTY;

  DropCell(Consumer<DropLine> onToggle) {
    check.setFocusTraversable(false);
    // The whole row is what is clicked.
    check.setMouseTransparent(true);
    Page.wrap(title);
    Page.wrap(detail);
    row = row();
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        onToggle.accept(getItem());
      }
    });
  }

  private Node row() {
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("task-texts");
    HBox.setHgrow(words, Priority.ALWAYS);
    estimate.setMinWidth(USE_PREF_SIZE);
    HBox all = new HBox(check, words, estimate);
    all.getStyleClass().add("task-row");
    all.setAlignment(Pos.CENTER_LEFT);
    return all;
  }

  @Override
  protected void updateItem(@Nullable DropLine line, boolean empty) {
    super.updateItem(line, empty);
    watched.unsubscribe();
    watched = Subscription.EMPTY;
    setGraphic(empty || line == null ? null : row);
    if (line != null && !empty) {
      title.setText(line.title());
      detail.setText(line.detail());
      estimate.setText(line.estimate());
      setAccessibleText(line.title() + ", " + line.estimate());
      watched = line.dropped().subscribe(check::setSelected);
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
