package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a list is selected. Keys lead only to rows that something can be done with; after a
 * change of the rows it is the one that is followed, or else the one that stands there now. On the
 * thread that draws.
 */
final class RowSelection {

  private final ListView<RowPlace> list;
  private @Nullable UUID followed;

  RowSelection(ListView<RowPlace> list) {
    this.list = list;
  }

  /** The selected row; null while there is none. */
  @Nullable ListRow row() {
    RowPlace place = list.getSelectionModel().getSelectedItem();
    return place == null ? null : place.row();
  }

  void select(ListRow row) {
    int index = first(row::equals);
    if (index >= 0) {
      list.getSelectionModel().select(index);
    }
  }

  /** Keeps a row selected through the next change, wherever it goes. */
  void follow(ListRow row) {
    followed = row.id();
  }

  /** Stays where it is at the next change. */
  void stay() {
    followed = null;
  }

  /** Changes the rows, and selects one of them. */
  void through(Runnable change) {
    int before = list.getSelectionModel().getSelectedIndex();
    change.run();
    UUID id = followed;
    int moved = id == null ? -1 : first(row -> id.equals(row.id()));
    followed = null;
    if (moved >= 0) {
      select(moved);
      bringIntoView(moved);
    } else if (before < 0) {
      startOver();
    } else {
      select(before);
    }
  }

  /** Goes to the first open task, for rows that have nothing to do with those before. */
  void startOver() {
    int first = Math.max(0, first(row -> row instanceof TaskLine line && line.open()));
    select(first);
    // With the heading above it, and from the very top if that is not far.
    scrollTo(first <= 2 ? 0 : first - 1);
  }

  /**
   * Goes where a key leads.
   *
   * @return whether it leads anywhere
   */
  boolean move(KeyCode key) {
    int selected = list.getSelectionModel().getSelectedIndex();
    switch (key) {
      case DOWN, J -> move(selected + 1, 1);
      case UP, K -> move(selected - 1, -1);
      case HOME -> move(0, 1);
      case END -> move(rows().size() - 1, -1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int from, int step) {
    int to = liveFrom(from, step);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
      // At the top the heading above the first task comes into view again.
      bringIntoView(liveFrom(to - 1, -1) < 0 ? 0 : to);
    }
  }

  /** Selects the row at an index, or else the nearest one after or before it. */
  private void select(int index) {
    int after = liveFrom(index, 1);
    int to = after >= 0 ? after : liveFrom(Math.min(index, rows().size() - 1), -1);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
    }
  }

  /** The nearest row that something can be done with; -1 when there is none. */
  private int liveFrom(int from, int step) {
    for (int i = from; i >= 0 && i < rows().size(); i += step) {
      if (rows().get(i).row().id() != null) {
        return i;
      }
    }
    return -1;
  }

  private int first(Predicate<ListRow> wanted) {
    for (int i = 0; i < rows().size(); i++) {
      if (wanted.test(rows().get(i).row())) {
        return i;
      }
    }
    return -1;
  }

  private List<RowPlace> rows() {
    return list.getItems();
  }

  /** Rows that were not laid out yet have no height, and the list would scroll far past them. */
  private void scrollTo(int index) {
    if (list.getHeight() > 0) {
      list.layout();
      list.scrollTo(index);
    } else {
      Platform.runLater(() -> list.scrollTo(index));
    }
  }

  private void bringIntoView(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
      // Rows seen for the first time may be taller than guessed: once they are measured, again.
      list.layout();
      flow.scrollTo(index);
    }
  }
}
