package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Something that can be done with a row: by key, and from the row's menu.
 *
 * @param name as the menu shows it
 * @param fits tells the rows it can be done with
 */
public record RowAction(
    String name, KeyCombination key, Predicate<ListRow> fits, Consumer<ListRow> run) {

  /** One that has nothing to do with the row it is called from. */
  public static RowAction ofList(String name, KeyCode key, BooleanSupplier fits, Runnable run) {
    return new RowAction(
        name, new KeyCodeCombination(key), _ -> fits.getAsBoolean(), _ -> run.run());
  }

  /** One for tasks. */
  public static RowAction ofTask(
      String name,
      KeyCode key,
      Predicate<TaskLine> fits,
      Consumer<TaskLine> run,
      KeyCombination.Modifier... modifiers) {
    return new RowAction(
        name,
        new KeyCodeCombination(key, modifiers),
        row -> row instanceof TaskLine line && fits.test(line),
        row -> {
          if (row instanceof TaskLine line) {
            run.accept(line);
          }
        });
  }
}
