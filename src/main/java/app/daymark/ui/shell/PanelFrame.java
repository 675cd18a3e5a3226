package app.daymark.ui.shell;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.ScrollArea;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The frame panels are shown in: at the far side of the screen, with their title and a way out. */
final class PanelFrame {

  private final Label title = Page.text("panel-title", "");
  private final ScrollPane body = ScrollArea.of(null);
  private final StackPane footer = new StackPane();
  private final List<Node> frame;
  private final StackPane root = new StackPane();

  PanelFrame(Texts texts, Runnable onClose) {
    Button close = new Button();
    close.setGraphic(Page.icon(Feather.X));
    close.getStyleClass().add("panel-close");
    close.setAccessibleText(texts.get("dismiss"));
    close.setOnAction(_ -> onClose.run());
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(title, close);
    header.getStyleClass().add("panel-header");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox panel = Page.column("panel", header, body, footer);
    footer.managedProperty().bind(footer.visibleProperty());
    Region shade = new Region();
    shade.getStyleClass().add("panel-shade");
    shade.setOnMousePressed(_ -> onClose.run());
    frame = List.of(shade, panel);
    root.getStyleClass().add("panel-place");
    root.setVisible(false);
  }

  Parent root() {
    return root;
  }

  /** Shows a panel; null takes away what is there. */
  void show(@Nullable Panel panel) {
    root.setVisible(panel != null);
    if (panel != null && root.getChildren().isEmpty()) {
      // Not before the first panel: what is hidden would be styled with the first picture.
      root.getChildren().setAll(frame);
    }
    title.setText(panel == null ? "" : panel.title());
    body.setFitToHeight(panel != null && panel.isAsHighAsItsPlace());
    body.setContent(panel == null ? null : panel.root());
    body.setVvalue(0);
    if (panel != null) {
      // The arrow keys scroll it, unless the panel has something better to do with the focus.
      body.requestFocus();
    }
    footer
        .getChildren()
        .setAll(Optional.ofNullable(panel).flatMap(Panel::footer).stream().toList());
    footer.setVisible(!footer.getChildren().isEmpty());
  }
}
