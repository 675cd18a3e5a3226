package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A list of tasks under headings. Arrows or J and K move from task to task, Space ticks; after a
 * change the selection stays where it was, so that the next task is the next key away.
 */
public final class TaskList {

  private final ObservableList<ListRow> shown = FXCollections.observableArrayList();
  private final ListView<ListRow> list = new ListView<>(shown);
  private final Consumer<TaskLine> onToggle;
  private boolean spaceIsDown;

  /**
   * Shows the rows and follows their changes.
   *
   * @param onToggle called with a task to tick, or to open again when it is done
   */
  public TaskList(ObservableList<ListRow> rows, Consumer<TaskLine> onToggle) {
    this.onToggle = onToggle;
    list.getStyleClass().add("task-list");
    list.setCellFactory(_ -> new TaskCell(this::toggle));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(KeyEvent.KEY_RELEASED, this::onRelease);
    rows.addListener((ListChangeListener<ListRow>) _ -> show(rows));
    show(rows);
  }

  public Parent root() {
    return list;
  }

  public void focus() {
    list.requestFocus();
  }

  /** Goes to the first open task, for rows that have nothing to do with those before. */
  public void startOver() {
    int first = firstOpen();
    select(first);
    // With the heading above it, and from the very top if that is not far.
    list.scrollTo(first <= 2 ? 0 : first - 1);
  }

  private void show(ObservableList<ListRow> rows) {
    int selected = list.getSelectionModel().getSelectedIndex();
    shown.setAll(rows);
    if (selected < 0) {
      startOver();
    } else {
      select(selected);
    }
  }

  private void toggle(TaskLine line) {
    list.getSelectionModel().select(line);
    onToggle.accept(line);
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int selected = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN, J -> move(selected + 1, 1);
      case UP, K -> move(selected - 1, -1);
      case HOME -> move(0, 1);
      case END -> move(shown.size() - 1, -1);
      case SPACE -> toggleSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Once a press: a key held down would tick its way through the list. */
  private void toggleSelected() {
    if (!spaceIsDown && list.getSelectionModel().getSelectedItem() instanceof TaskLine line) {
      toggle(line);
    }
    spaceIsDown = true;
  }

  private void onRelease(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      spaceIsDown = false;
    }
  }

  private void move(int from, int step) {
    int to = taskFrom(from, step);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
      // At the top the heading above the first task comes into view again.
      bringIntoView(taskFrom(to - 1, -1) < 0 ? 0 : to);
    }
  }

  /** Selects the task at an index, or else the nearest one after or before it. */
  private void select(int index) {
    int after = taskFrom(index, 1);
    int to = after >= 0 ? after : taskFrom(Math.min(index, shown.size() - 1), -1);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
    }
  }

  private int firstOpen() {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i) instanceof TaskLine line && !line.done()) {
        return i;
      }
    }
    return 0;
  }

  private int taskFrom(int from, int step) {
    for (int i = from; i >= 0 && i < shown.size(); i += step) {
      if (shown.get(i) instanceof TaskLine) {
        return i;
      }
    }
    return -1;
  }

  private void bringIntoView(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }
}
