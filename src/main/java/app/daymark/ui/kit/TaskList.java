package app.daymark.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
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
  private final RowSelection selection = new RowSelection(list);
  private final List<RowAction> actions;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private @Nullable BiConsumer<ListRow, ListRow> onDrop;
  private @Nullable ContextMenu menu;

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
        () -> Optional.ofNullable(selection.row()).filter(action.fits()).isPresent(),
        () -> Optional.ofNullable(selection.row()).ifPresent(action.run()));
  }

  /** Lets rows be dragged: called with the row that was moved, and the row it was dropped on. */
  public void setOnDrop(BiConsumer<ListRow, ListRow> onDrop) {
    this.onDrop = onDrop;
  }

  /** Keeps a row selected through the next change, wherever it goes. */
  public void follow(ListRow row) {
    selection.follow(row);
  }

  /** Goes to the first open task, for rows that have nothing to do with those before. */
  public void startOver() {
    selection.startOver();
  }

  private void show(ObservableList<ListRow> rows) {
    selection.through(() -> redraw(rows));
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

  private void onKey(KeyEvent event) {
    selection.stay();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    // The menu took no notice of this key: it is for the row.
    hideMenu();
    if (isMenuKey(event)) {
      openMenuOfSelected();
      event.consume();
    } else if (act(event) || (plain && selection.move(event.getCode()))) {
      event.consume();
    }
  }

  /** Once a press: a key held down would tick its way through the list. */
  private boolean act(KeyEvent event) {
    ListRow row = selection.row();
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
    ListRow row = selection.row();
    if (row != null) {
      list.lookupAll(".list-cell").stream()
          .filter(node -> node instanceof TaskCell cell && row.equals(cell.row()))
          .findFirst()
          .ifPresent(cell -> openMenu(cell, row));
    }
  }

  private void openMenu(Node at, ListRow row) {
    selection.select(row);
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
      selection.select(row);
      perform(row, KeyCode.SPACE);
    }

    @Override
    public void open(ListRow row) {
      perform(row, KeyCode.ENTER);
    }

    private void perform(ListRow row, KeyCode key) {
      selection.stay();
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
}
