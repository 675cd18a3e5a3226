package app.daymark.ui.shell;

import app.daymark.ui.command.CommandGroup;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;

/** The menu bar: the system's own where it has one, else at the window's top. */
final class WindowMenu {

  /** Where what the screen offers stands: after what is done, before where to go. */
  private static final int PLACE_OF_SCREEN = 2;

  private final Texts texts;
  private final Supplier<List<Command>> ofScreen;
  private final MenuBar bar = new MenuBar();

  /**
   * Makes a menu of each group.
   *
   * @param ofScreen what can be done with what is shown, asked for each time its menu opens
   */
  WindowMenu(List<CommandGroup> groups, Supplier<List<Command>> ofScreen, Texts texts) {
    this.texts = texts;
    this.ofScreen = ofScreen;
    groups.forEach(group -> bar.getMenus().add(menu(group)));
    bar.getMenus().add(PLACE_OF_SCREEN, screenMenu());
    bar.setUseSystemMenuBar(true);
    bar.setFocusTraversable(false);
  }

  Node root() {
    return bar;
  }

  private static Menu menu(CommandGroup group) {
    Menu menu = new Menu(group.title());
    Set<String> named = new HashSet<>();
    for (Command command : group.commands()) {
      // A second key is no second item.
      if (named.add(command.name())) {
        MenuItem item = item(command.name(), command);
        if (command.key() instanceof KeyCodeCombination key) {
          item.setAccelerator(key);
        }
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  private Menu screenMenu() {
    Menu menu = new Menu(texts.get("menu.screen"));
    // An empty menu would not open, and so never be filled.
    menu.getItems().add(nothing());
    menu.setOnShowing(_ -> fill(menu));
    return menu;
  }

  /** A screen's keys are for when nothing is typed: as an item's own they would work then, too. */
  private void fill(Menu menu) {
    menu.getItems().clear();
    Set<String> named = new HashSet<>();
    for (Command command : ofScreen.get()) {
      if (command.fits().getAsBoolean() && named.add(command.name())) {
        String name =
            command.key() == null
                ? command.name()
                : texts.get("menu.withKey", command.name(), command.keyText());
        menu.getItems().add(item(name, command));
      }
    }
    if (menu.getItems().isEmpty()) {
      menu.getItems().add(nothing());
    }
  }

  private MenuItem nothing() {
    MenuItem nothing = new MenuItem(texts.get("menu.nothing"));
    nothing.setDisable(true);
    return nothing;
  }

  private static MenuItem item(String name, Command command) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(_ -> command.run().run());
    return item;
  }
}
