package app.daymark.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The menu of a row: what can be done with it, and by which key. */
final class RowMenu {

  private RowMenu() {}

  static ContextMenu of(ListRow row, List<RowAction> actions) {
    ContextMenu menu = new ContextMenu();
    // Beside items of one's own making a menu does not take the arrow keys by itself.
    menu.setOnShown(_ -> menu.getSkin().getNode().requestFocus());
    // What two keys do is named once, with the first of them.
    Set<String> named = new HashSet<>();
    actions.stream()
        .filter(action -> action.fits().test(row) && named.add(action.name()))
        .forEach(action -> menu.getItems().add(item(row, action)));
    return menu;
  }

  /** The key is a label: as the item's own, it would also work while text is written elsewhere. */
  private static MenuItem item(ListRow row, RowAction action) {
    Label name = new Label(action.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label key = new Label(action.key().getDisplayText());
    key.getStyleClass().add("menu-key");
    HBox content = new HBox(name, key);
    content.getStyleClass().add("menu-row");
    CustomMenuItem item = new CustomMenuItem(content);
    item.setOnAction(_ -> action.run().accept(row));
    return item;
  }
}
