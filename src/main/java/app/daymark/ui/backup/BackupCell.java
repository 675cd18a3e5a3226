package app.daymark.ui.backup;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.WrappingCell;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One backup; made once and filled again as the list scrolls. */
final class BackupCell extends WrappingCell<BackupLine> {

  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

  private final Label when = label("task-title");
  private final Label reason = label("task-minutes");
  private final Label detail = label("backup-detail");
  private final Label place = label("task-place");
  private final FontIcon mark = Page.icon(Feather.CHEVRON_RIGHT);
  private final Node row;

  BackupCell(Consumer<BackupLine> onChosen) {
    Page.wrap(detail);
    Page.wrap(place);
    row = row();
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
        onChosen.accept(getItem());
      }
    });
  }

  private Node row() {
    reason.setMinWidth(USE_PREF_SIZE);
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    HBox first = new HBox(when, reason);
    first.getStyleClass().add("task-first");
    VBox words = new VBox(first, detail, place);
    words.getStyleClass().add("task-texts");
    HBox.setHgrow(words, Priority.ALWAYS);
    mark.getStyleClass().add("backup-mark");
    HBox all = new HBox(words, mark);
    all.getStyleClass().add("task-row");
    all.setAlignment(Pos.CENTER_LEFT);
    return all;
  }

  @Override
  protected void updateItem(@Nullable BackupLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(UNREADABLE, line != null && !empty && !line.readable());
    setGraphic(line == null || empty ? null : row);
    if (line != null && !empty) {
      fill(line);
    }
  }

  private void fill(BackupLine line) {
    when.setText(line.when());
    reason.setText(line.reason());
    detail.setText(line.detail());
    place.setText(line.place());
    place.setVisible(!line.place().isEmpty());
    place.setManaged(place.isVisible());
    mark.setIconCode(line.readable() ? Feather.CHEVRON_RIGHT : Feather.ALERT_CIRCLE);
    setAccessibleText("%s, %s. %s".formatted(line.when(), line.reason(), line.detail()));
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
