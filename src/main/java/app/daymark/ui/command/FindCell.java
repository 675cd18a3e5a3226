package app.daymark.ui.command;

import app.daymark.ui.kit.CutText;
import app.daymark.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the palette: what it is, its name, and what else there is to know. */
final class FindCell extends ListCell<Find> {

  private final Texts texts;
  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final Label detail = new Detail();
  private final HBox row = new HBox(icon, title, detail);

  FindCell(Texts texts, Consumer<Find> choose) {
    this.texts = texts;
    row.getStyleClass().add("palette-row");
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("palette-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    detail.getStyleClass().add("palette-detail");
    CutText.explain(title);
    CutText.explain(detail);
    // As wide as the list, however long its texts are.
    setPrefWidth(0);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        choose.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Find find, boolean empty) {
    super.updateItem(find, empty);
    setText(null);
    setGraphic(empty || find == null ? null : row);
    if (!empty && find != null) {
      icon.setIconCode(icon(find.kind()));
      title.setText(find.title());
      detail.setText(find.detail());
      setAccessibleText(
          texts.get(
              "palette.row",
              texts.get("palette.kind." + find.kind().key()),
              find.title(),
              find.detail()));
    }
  }

  /** Is not cut to make room for the title, unless it is longer than the stylesheet allows. */
  private static final class Detail extends Label {

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(prefWidth(height), maxWidth(height));
    }
  }

  private static Feather icon(Find.Kind kind) {
    return switch (kind) {
      case COMMAND -> Feather.COMMAND;
      case SCREEN -> Feather.LAYOUT;
      case PLAN -> Feather.MAP;
      case ROLE -> Feather.BOOK_OPEN;
      case TASK -> Feather.CHECK_SQUARE;
    };
  }
}
