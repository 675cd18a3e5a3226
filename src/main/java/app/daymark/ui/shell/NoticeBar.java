package app.daymark.ui.shell;

import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The latest notice, along the foot of the window, with what can be done about it. Made once and
 * filled again: a notice comes with every tick, and must not hold up the drawing of it.
 */
final class NoticeBar {

  private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

  private final Label text = new Label();
  private final Runnable onDismiss;
  private final Button offer = button("", () -> {});
  private final Button undo;
  private final Button dismiss;
  private final HBox root = new HBox();

  NoticeBar(Texts texts, Runnable onUndo, Runnable onDismiss) {
    this.onDismiss = onDismiss;
    undo = button(texts.get("undo"), onUndo);
    dismiss = button(texts.get("dismiss"), onDismiss);
    Page.wrap(text);
    text.setMinHeight(Label.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    root.getStyleClass().add("notice");
    root.setMaxHeight(HBox.USE_PREF_SIZE);
    StackPane.setAlignment(root, Pos.BOTTOM_CENTER);
    show(null);
  }

  private static Button button(String name, Runnable action) {
    Button button = Page.button(name, action);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  Node root() {
    return root;
  }

  /** Has notices slide in from now on: its styles are read, which takes its time. */
  void slideIn() {
    root.getStylesheets().setAll(Theme.slide());
  }

  /** Shows a notice; null takes away what is there. */
  void show(@Nullable Notice notice) {
    root.setVisible(notice != null);
    root.pseudoClassStateChanged(TOLD, notice != null);
    if (notice != null) {
      if (root.getChildren().isEmpty()) {
        // Not before the first notice: what is hidden would be styled with the first picture.
        root.getChildren().setAll(text, offer, undo, dismiss);
      }
      text.setText(notice.text());
      offer(notice.offer());
      undo.setVisible(notice.kind() == Notice.Kind.UNDOABLE);
      dismiss.setVisible(notice.kind() == Notice.Kind.WARNING);
    }
  }

  private void offer(Notice.@Nullable Offer offered) {
    offer.setVisible(offered != null);
    if (offered != null) {
      offer.setText(offered.name());
      offer.setOnAction(_ -> {
        onDismiss.run();
        offered.take().run();
      });
    }
  }
}
