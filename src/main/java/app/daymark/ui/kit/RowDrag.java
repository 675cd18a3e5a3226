package app.daymark.ui.kit;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseDragEvent;
import org.jspecify.annotations.Nullable;

/** Drags a row of a list onto another one. */
final class RowDrag {

  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final ListCell<ListRow> cell;
  private final Target target;

  /** What rows are dragged in. */
  interface Target {

    boolean canDrag(ListRow row);

    void drop(ListRow moved, ListRow target);
  }

  RowDrag(ListCell<ListRow> cell, Target target) {
    this.cell = cell;
    this.target = target;
  }

  void install() {
    cell.setOnDragDetected(event -> {
      ListRow row = cell.getItem();
      if (row != null && target.canDrag(row)) {
        cell.startFullDrag();
        cell.pseudoClassStateChanged(DRAGGED, true);
        event.consume();
      }
    });
    cell.setOnMouseReleased(_ -> cell.pseudoClassStateChanged(DRAGGED, false));
    cell.setOnMouseDragEntered(
        event -> withRow(event, _ -> cell.pseudoClassStateChanged(DROP, true)));
    cell.setOnMouseDragExited(_ -> cell.pseudoClassStateChanged(DROP, false));
    cell.setOnMouseDragReleased(event ->
        withRow(
            event,
            moved -> {
              ListRow row = cell.getItem();
              if (row != null && row.id() != null) {
                target.drop(moved, row);
              }
            }));
  }

  private void withRow(MouseDragEvent event, Consumer<ListRow> use) {
    ListRow moved = dragged(event.getGestureSource());
    if (moved != null && cell.getItem() != null) {
      use.accept(moved);
    }
  }

  private static @Nullable ListRow dragged(Object source) {
    return source instanceof ListCell<?> from && from.getItem() instanceof ListRow row ? row : null;
  }
}
