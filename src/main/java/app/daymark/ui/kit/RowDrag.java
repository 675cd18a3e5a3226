package app.daymark.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Drags rows of a list onto others. */
final class RowDrag {

  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final ListView<RowPlace> list;
  private final DragScroll scroll;
  private final Predicate<ListRow> canDrag;
  private final BiConsumer<ListRow, ListRow> onDrop;
  private final EventHandler<MouseEvent> moving;
  private final EventHandler<MouseEvent> lettingGo = _ -> letGo();
  // Not the cell: the list may scroll under the mouse, and give that another row.
  private @Nullable ListRow carried;

  /**
   * Drags rows of one list.
   *
   * @param canDrag tells the rows that can be dragged
   * @param onDrop called with the row that was dragged, and the row it was dropped on
   */
  RowDrag(
      ListView<RowPlace> list, Predicate<ListRow> canDrag, BiConsumer<ListRow, ListRow> onDrop) {
    this.list = list;
    this.scroll = new DragScroll(list);
    this.canDrag = canDrag;
    this.onDrop = onDrop;
    this.moving = scroll::follow;
  }

  /** Lets a cell's rows be dragged, and others be dropped on them. */
  void install(TaskCell cell) {
    cell.setOnDragDetected(event -> {
      ListRow row = cell.row();
      if (row != null && canDrag.test(row)) {
        cell.startFullDrag();
        carry(row);
        event.consume();
      }
    });
    cell.setOnMouseDragEntered(
        _ -> cell.pseudoClassStateChanged(DROP, carried != null && cell.row() != null));
    cell.setOnMouseDragExited(_ -> cell.pseudoClassStateChanged(DROP, false));
    cell.setOnMouseDragReleased(_ -> {
      ListRow moved = carried;
      ListRow row = cell.row();
      if (moved != null && row != null && row.id() != null) {
        onDrop.accept(moved, row);
      }
    });
  }

  /** Shows whether a cell's row is the one that is dragged. */
  void mark(TaskCell cell) {
    cell.pseudoClassStateChanged(DRAGGED, carried != null && carried.equals(cell.row()));
  }

  private void carry(ListRow row) {
    carried = row;
    markAll();
    Scene scene = list.getScene();
    // The mouse may leave the list, and be let go of anywhere.
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
    scene.addEventHandler(MouseEvent.MOUSE_RELEASED, lettingGo);
  }

  private void letGo() {
    Scene scene = list.getScene();
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
    scene.removeEventHandler(MouseEvent.MOUSE_RELEASED, lettingGo);
    scroll.stop();
    carried = null;
    markAll();
  }

  private void markAll() {
    list.lookupAll(".list-cell")
        .forEach(node -> {
          if (node instanceof TaskCell cell) {
            mark(cell);
          }
        });
  }
}
