package app.daymark.ui.plan;

import app.daymark.journal.Change.Facts;
import app.daymark.ui.kit.EntryPanel;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.RowAction;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done with the rows of a plan, beside what any list of tasks offers. */
final class PlanActions {

  private final PlanCommands commands;
  private final Panel.Place panels;
  private final Texts texts;

  PlanActions(PlanCommands commands, Panel.Place panels, Texts texts) {
    this.commands = commands;
    this.panels = panels;
    this.texts = texts;
  }

  /**
   * All of them.
   *
   * @param forTasks what any list of tasks offers
   * @param onMove moves a row by a step
   */
  List<RowAction> with(List<RowAction> forTasks, BiConsumer<ListRow, Integer> onMove) {
    List<RowAction> all = new ArrayList<>(forTasks);
    all.add(action("action.rename", KeyCode.ENTER, this::isArea, this::rename));
    all.add(action("action.addTask", KeyCode.A, _ -> true, this::addTask));
    all.add(
        action("action.addArea", KeyCode.A, _ -> true, this::addArea, KeyCombination.SHIFT_DOWN));
    all.add(
        action(
            "action.up",
            KeyCode.UP,
            this::moves,
            row -> onMove.accept(row, -1),
            KeyCombination.ALT_DOWN));
    all.add(
        action(
            "action.down",
            KeyCode.DOWN,
            this::moves,
            row -> onMove.accept(row, 1),
            KeyCombination.ALT_DOWN));
    all.add(action("action.remove", KeyCode.DELETE, this::isArea, this::remove));
    return all;
  }

  private RowAction action(
      String key,
      KeyCode code,
      Predicate<ListRow> fits,
      Consumer<ListRow> run,
      KeyCombination.Modifier... modifiers) {
    return new RowAction(texts.get(key), new KeyCodeCombination(code, modifiers), fits, run);
  }

  private boolean isArea(ListRow row) {
    return row instanceof Heading heading && heading.id() != null;
  }

  private boolean moves(ListRow row) {
    return row instanceof TaskLine || isArea(row);
  }

  private void addTask(ListRow row) {
    UUID area = commands.areaOf(row);
    if (area != null) {
      panels.open(
          EntryPanel.task(
              texts,
              entered ->
                  commands.addTask(
                      area, new Facts(entered.title(), entered.minutes(), entered.optional()))));
    }
  }

  private void addArea(ListRow row) {
    UUID area = commands.areaOf(row);
    if (area != null) {
      panels.open(
          EntryPanel.title(
              texts.get("entry.area"),
              "",
              texts,
              title -> closing(() -> commands.addArea(area, title))));
    }
  }

  private void rename(ListRow row) {
    UUID area = row.id();
    if (row instanceof Heading heading && area != null) {
      panels.open(
          EntryPanel.title(
              texts.get("entry.rename"),
              heading.title(),
              texts,
              title -> closing(() -> commands.renameArea(area, title))));
    }
  }

  private void closing(Runnable change) {
    panels.close();
    change.run();
  }

  private void remove(ListRow row) {
    if (row instanceof Heading heading) {
      commands.removeArea(heading);
    }
  }
}
