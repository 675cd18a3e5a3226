package app.daymark.ui.command;

import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The keys of a screen, and those that hold everywhere. */
public final class KeySheet implements Panel {

  private final Texts texts;
  private final Parent root;

  /**
   * Shows the keys of commands.
   *
   * @param groups in the order they are shown; those without a key are left out
   */
  public KeySheet(List<CommandGroup> groups, Texts texts) {
    this.texts = texts;
    VBox column = Page.column("panel-body");
    for (CommandGroup group : groups) {
      Map<String, String> keys = keys(group);
      if (!keys.isEmpty()) {
        column.getChildren().add(part(group.title(), keys));
      }
    }
    this.root = column;
  }

  @Override
  public String title() {
    return texts.get("keys.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    // Its place has it, and scrolls by the arrow keys.
  }

  /** By name: what has two keys, or is offered for two kinds of rows, stands there once. */
  private Map<String, String> keys(CommandGroup group) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Command command : group.commands()) {
      if (command.key() != null) {
        keys.merge(
            command.name(),
            command.keyText(),
            (one, other) -> one.equals(other) ? one : texts.get("keys.or", one, other));
      }
    }
    return keys;
  }

  private static Node part(String title, Map<String, String> keys) {
    VBox part = Page.column("key-lines", Page.text("field-title", title));
    keys.forEach((name, key) -> part.getChildren().add(line(name, key)));
    return part;
  }

  private static Node line(String name, String key) {
    Label what = Page.text("key-name", name);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label keys = new Label(key);
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(what, keys);
    line.getStyleClass().add("key-line");
    return line;
  }
}
