package app.daymark.ui.shell;

import app.daymark.ui.command.CommandGroup;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done from anywhere in the window: one list for menus, palette and keys. */
final class WindowCommands {

  private final ShellViewModel window;
  private final UndoViewModel undo;
  private final Texts texts;
  private final WindowWays ways;
  private final Runnable palette;
  private final Runnable keys;

  /**
   * Offers what there is.
   *
   * @param palette opens it, as {@code keys} does the sheet of keys
   */
  WindowCommands(
      ShellViewModel window,
      UndoViewModel undo,
      Texts texts,
      WindowWays ways,
      Runnable palette,
      Runnable keys) {
    this.window = window;
    this.undo = undo;
    this.texts = texts;
    this.ways = ways;
    this.palette = palette;
    this.keys = keys;
  }

  /** What is about the learner's data. */
  CommandGroup file() {
    return group(
        "menu.file",
        command("menu.start", null, ways.startPlan()),
        command("menu.bring", null, ways.bringData()),
        command("menu.backups", null, ways.backups()),
        command("menu.check", null, ways.check()),
        command("menu.quit", Shortcut.QUIT, ways.quit()));
  }

  /** What was done, taken back and done again. */
  CommandGroup edit() {
    return group(
        "menu.edit",
        command("undo", Shortcut.UNDO, undo::undo),
        command("menu.redo", Shortcut.REDO, undo::redo),
        command("menu.redo", Shortcut.REDO_TOO, undo::redo));
  }

  /** Opens a screen each. */
  CommandGroup screens() {
    return new CommandGroup(
        texts.get("menu.go"),
        Arrays.stream(ScreenName.values())
            .map(name -> command("nav." + name.key(), Shortcut.of(name), () -> window.open(name)))
            .toList());
  }

  Command palette() {
    return command("menu.palette", Shortcut.PALETTE, palette);
  }

  /** Where to go. */
  CommandGroup go() {
    List<Command> all = new ArrayList<>(screens().commands());
    all.add(palette());
    return new CommandGroup(texts.get("menu.go"), all);
  }

  CommandGroup help() {
    return group(
        "menu.help",
        command("menu.keys", Shortcut.KEYS, keys),
        command("menu.keys", Shortcut.KEYS_TOO, keys),
        command("menu.about", null, ways.about()));
  }

  /** All of them, in the order of the menu bar. */
  List<CommandGroup> groups() {
    return List.of(file(), edit(), go(), help());
  }

  private CommandGroup group(String key, Command... commands) {
    return new CommandGroup(texts.get(key), List.of(commands));
  }

  private Command command(String key, @Nullable KeyCombination shortcut, Runnable run) {
    return Command.always(texts.get(key), shortcut, run);
  }
}
