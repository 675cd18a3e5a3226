package app.daymark.ui.shell;

import app.daymark.ui.command.CommandGroup;
import app.daymark.ui.command.Find;
import app.daymark.ui.command.KeySheet;
import app.daymark.ui.command.PaletteViewModel;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** Offers the window's commands, and those of what is shown, by menu, key, palette and sheet. */
final class ShellCommands {

  private final ShellViewModel window;
  private final PaletteViewModel palette;
  private final Texts texts;
  private final Supplier<List<Command>> ofScreen;
  private final WindowCommands commands;

  /**
   * Offers them.
   *
   * @param ofScreen what can be done with what is shown now
   */
  ShellCommands(
      ShellViewModel window,
      UndoViewModel undo,
      PaletteViewModel palette,
      Texts texts,
      WindowWays ways,
      Supplier<List<Command>> ofScreen) {
    this.window = window;
    this.palette = palette;
    this.texts = texts;
    this.ofScreen = ofScreen;
    this.commands =
        new WindowCommands(window, undo, texts, ways, this::openPalette, this::openKeys);
    // Where it leads to is not seen below it.
    window.screen().addListener((_, _, _) -> palette.close());
    window.panel().addListener((_, _, _) -> palette.close());
  }

  /** The place of the menu bar. */
  WindowMenu menu() {
    return new WindowMenu(commands.groups(), ofScreen, texts);
  }

  /** Hears the keys in a scene. */
  void listen(Scene scene) {
    for (CommandGroup group : commands.groups()) {
      for (Command command : group.commands()) {
        if (command.key() instanceof KeyCodeCombination key) {
          scene.getAccelerators().put(key, command.run());
        }
      }
    }
    // On what is in the scene: another window's content may take its place.
    scene.getRoot().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
  }

  private void onTyped(KeyEvent event) {
    if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      openKeys();
    }
  }

  private void openPalette() {
    List<Find> offered = new ArrayList<>();
    Set<String> named = new HashSet<>();
    // It is open already.
    named.add(commands.palette().name());
    addAll(new CommandGroup("", ofScreen.get()), Find.Kind.COMMAND, offered, named);
    addAll(commands.screens(), Find.Kind.SCREEN, offered, named);
    for (CommandGroup group : commands.groups()) {
      addAll(group, Find.Kind.COMMAND, offered, named);
    }
    palette.open(offered);
  }

  /** What fits now, each name once. */
  private static void addAll(
      CommandGroup group, Find.Kind kind, List<Find> offered, Set<String> named) {
    group.commands().stream()
        .filter(command -> command.fits().getAsBoolean())
        .filter(command -> named.add(command.name()))
        .forEach(command -> offered.add(Find.of(kind, command)));
  }

  private void openKeys() {
    List<CommandGroup> groups = new ArrayList<>();
    groups.add(new CommandGroup(texts.get("keys.screen"), ofScreen.get()));
    groups.addAll(commands.groups());
    window.open(new KeySheet(groups, texts));
  }
}
