package app.daymark.ui.shell;

import app.daymark.ui.command.CommandGroup;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Once;
import app.daymark.ui.kit.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The menu bar: the system's own where it has one, else at the window's top. To make menus that
 * open takes longer than to make all tasks of a day: at first there are their names alone.
 */
final class WindowMenu {

  /** Where what the screen offers stands: after what is done, before where to go. */
  private static final int PLACE_OF_SCREEN = 2;

  private final List<CommandGroup> groups;
  private final Supplier<List<Command>> ofScreen;
  private final Texts texts;
  private final StackPane place = new StackPane();
  private final Once<MenuBar> bar = new Once<>(this::bar);

  /**
   * Shows the names.
   *
   * @param groups a menu is made of each
   * @param ofScreen what can be done with what is shown, asked for each time its menu opens
   */
  WindowMenu(List<CommandGroup> groups, Supplier<List<Command>> ofScreen, Texts texts) {
    this.groups = groups;
    this.ofScreen = ofScreen;
    this.texts = texts;
    if (!hasSystemMenuBar()) {
      place.getChildren().add(names());
    }
  }

  /** JavaFX knows one on this system only, and does not say so. */
  private static boolean hasSystemMenuBar() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  Node root() {
    return place;
  }

  /** Makes the menus, unless they are there. */
  void fill() {
    if (!bar.isMade()) {
      place.getChildren().setAll(bar.get());
      // Not with the next picture: till then it would be half made.
      place.applyCss();
      place.layout();
    }
  }

  /** For a name that is pressed before the menus are there. */
  private void open(int index) {
    fill();
    bar.get().getMenus().get(index).show();
  }

  private MenuBar bar() {
    MenuBar bar = new MenuBar();
    groups.forEach(group -> bar.getMenus().add(menu(group)));
    bar.getMenus().add(PLACE_OF_SCREEN, screenMenu());
    bar.setUseSystemMenuBar(true);
    bar.setFocusTraversable(false);
    return bar;
  }

  /** Built as JavaFX builds a menu bar, and so looking like it. */
  private Node names() {
    HBox names = styled("container");
    groups.forEach(group -> names.getChildren().add(name(group.title())));
    names.getChildren().add(PLACE_OF_SCREEN, name(texts.get("menu.screen")));
    for (Node name : names.getChildren()) {
      name.setOnMousePressed(_ -> open(names.getChildren().indexOf(name)));
    }
    return styled("menu-bar", names);
  }

  private static Node name(String title) {
    Region arrow = new Region();
    arrow.getStyleClass().add("no-arrow");
    return styled("menu-button", new Label(title), arrow);
  }

  private static HBox styled(String style, Node... children) {
    HBox box = new HBox(children);
    box.getStyleClass().add(style);
    return box;
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
    menu.setOnShowing(_ -> offer(menu));
    return menu;
  }

  /** A screen's keys are for when nothing is typed: as an item's own they would work then, too. */
  private void offer(Menu menu) {
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
