package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A list of tasks under headings. Arrows or J and K move from row to row, other keys do what the
 * row's menu offers; after a change the selection stays where it was, so that the next task is the
 * next key away.
 */
public final class TaskList {

  private final ObservableList<RowPlace> shown = FXCollections.observableArrayList();
  private final ListView<RowPlace> list = new ListView<>(shown);
  private final List<RowAction> actions;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private @Nullable BiConsumer<ListRow, ListRow> onDrop;
  private @Nullable ContextMenu menu;
  private @Nullable UUID followed;

  /**
   * Shows the rows and follows their changes.
   *
   * @param actions what can be done with a row; the first that fits is done by a tick of its box
   */
  public TaskList(ObservableList<ListRow> rows, List<RowAction> actions, Texts texts) {
    this.actions = actions;
    list.getStyleClass().add("task-list");
    list.setAccessibleText(texts.get("tasks.accessible"));
    RowDrag drag = new RowDrag(list, this::canDrag, this::drop);
    list.setCellFactory(_ -> new TaskCell(new RowHand(), drag, texts));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
    EscapeKey.passOn(list);
    list.focusedProperty().addListener((_, _, _) -> down.clear());
    list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onMenuKey);
    rows.addListener((ListChangeListener<ListRow>) _ -> show(rows));
    show(rows);
  }

  public Parent root() {
    return list;
  }

  public void focus() {
    list.requestFocus();
  }

  /** What can be done with rows; now, with the one that is selected. */
  public List<Command> commands() {
    return actions.stream().map(this::command).toList();
  }

  private Command command(RowAction action) {
    return new Command(
        action.name(),
        action.key(),
        () -> Optional.ofNullable(selected()).filter(action.fits()).isPresent(),
        () -> Optional.ofNullable(selected()).ifPresent(action.run()));
  }

  /** Lets rows be dragged: called with the row that was moved, and the row it was dropped on. */
  public void setOnDrop(BiConsumer<ListRow, ListRow> onDrop) {
    this.onDrop = onDrop;
  }

  /** Keeps a row selected through the next change, wherever it goes. */
  public void follow(ListRow row) {
    followed = row.id();
  }

  /** Goes to the first open task, for rows that have nothing to do with those before. */
  public void startOver() {
    int first = firstOpen();
    select(first);
    // With the heading above it, and from the very top if that is not far.
    scrollTo(first <= 2 ? 0 : first - 1);
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

  private void show(ObservableList<ListRow> rows) {
    int selected = list.getSelectionModel().getSelectedIndex();
    redraw(rows);
    int moved = followed == null ? -1 : indexOf(followed);
    followed = null;
    if (moved >= 0) {
      select(moved);
      bringIntoView(moved);
    } else if (selected < 0) {
      startOver();
    } else {
      select(selected);
    }
  }

  /** Only what differs is drawn anew: after most ticks, a row or two. */
  private void redraw(List<ListRow> rows) {
    int kept = Math.min(rows.size(), shown.size());
    for (int i = 0; i < kept; i++) {
      shown.get(i).show(rows.get(i));
    }
    shown.remove(kept, shown.size());
    shown.addAll(rows.subList(kept, rows.size()).stream().map(RowPlace::new).toList());
  }

  private ListRow row(int index) {
    return shown.get(index).row();
  }

  private @Nullable ListRow selected() {
    RowPlace place = list.getSelectionModel().getSelectedItem();
    return place == null ? null : place.row();
  }

  private int indexOf(UUID id) {
    for (int i = 0; i < shown.size(); i++) {
      if (id.equals(row(i).id())) {
        return i;
      }
    }
    return -1;
  }

  private void onKey(KeyEvent event) {
    followed = null;
    int selected = list.getSelectionModel().getSelectedIndex();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    // The menu took no notice of this key: it is for the row.
    hideMenu();
    if (isMenuKey(event)) {
      openMenuOfSelected();
      event.consume();
    } else if (act(event) || (plain && moved(event.getCode(), selected))) {
      event.consume();
    }
  }

  private boolean moved(KeyCode key, int selected) {
    switch (key) {
      case DOWN, J -> move(selected + 1, 1);
      case UP, K -> move(selected - 1, -1);
      case HOME -> move(0, 1);
      case END -> move(shown.size() - 1, -1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Once a press: a key held down would tick its way through the list. */
  private boolean act(KeyEvent event) {
    ListRow row = selected();
    if (row == null) {
      return false;
    }
    for (RowAction action : actions) {
      if (action.key().match(event) && action.fits().test(row)) {
        if (down.add(event.getCode())) {
          action.run().accept(row);
        }
        return true;
      }
    }
    return false;
  }

  /** Not every system makes a menu request of these keys. */
  private static boolean isMenuKey(KeyEvent event) {
    return event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
  }

  /** Where the system does make a request of them, the menu is open already. */
  private void onMenuKey(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      if (menu == null || !menu.isShowing()) {
        openMenuOfSelected();
      }
      event.consume();
    }
  }

  private void openMenuOfSelected() {
    ListRow row = selected();
    if (row != null) {
      list.lookupAll(".list-cell").stream()
          .filter(node -> node instanceof TaskCell cell && row.equals(cell.row()))
          .findFirst()
          .ifPresent(cell -> openMenu(cell, row));
    }
  }

  private void openMenu(Node at, ListRow row) {
    selectPlaceOf(row);
    hideMenu();
    ContextMenu opened = RowMenu.of(row, actions);
    menu = opened;
    if (!opened.getItems().isEmpty()) {
      opened.show(at, Side.BOTTOM, 0, 0);
    }
  }

  private void hideMenu() {
    if (menu != null) {
      menu.hide();
    }
  }

  /** What a mouse does with rows. */
  private final class RowHand implements TaskCell.Hand {

    @Override
    public void tick(ListRow row) {
      selectPlaceOf(row);
      perform(row, KeyCode.SPACE);
    }

    @Override
    public void open(ListRow row) {
      perform(row, KeyCode.ENTER);
    }

    private void perform(ListRow row, KeyCode key) {
      followed = null;
      actions.stream()
          .filter(action -> action.key().equals(new KeyCodeCombination(key)))
          .filter(action -> action.fits().test(row))
          .findFirst()
          .ifPresent(action -> action.run().accept(row));
    }

    @Override
    public void menu(Node at, ListRow row) {
      openMenu(at, row);
    }
  }

  private boolean canDrag(ListRow row) {
    return onDrop != null && row.id() != null;
  }

  private void drop(ListRow moved, ListRow target) {
    if (!moved.equals(target)) {
      follow(moved);
      Objects.requireNonNull(onDrop).accept(moved, target);
    }
  }

  private void move(int from, int step) {
    int to = rowFrom(from, step);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
      // At the top the heading above the first task comes into view again.
      bringIntoView(rowFrom(to - 1, -1) < 0 ? 0 : to);
    }
  }

  /** Selects the row at an index, or else the nearest one after or before it. */
  private void select(int index) {
    int after = rowFrom(index, 1);
    int to = after >= 0 ? after : rowFrom(Math.min(index, shown.size() - 1), -1);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
    }
  }

  private void selectPlaceOf(ListRow row) {
    shown.stream()
        .filter(place -> place.row().equals(row))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private int firstOpen() {
    for (int i = 0; i < shown.size(); i++) {
      if (row(i) instanceof TaskLine line && line.open()) {
        return i;
      }
    }
    return 0;
  }

  private int rowFrom(int from, int step) {
    for (int i = from; i >= 0 && i < shown.size(); i += step) {
      if (row(i).id() != null) {
        return i;
      }
    }
    return -1;
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
