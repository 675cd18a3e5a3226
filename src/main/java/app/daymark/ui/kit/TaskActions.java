package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import app.daymark.ui.kit.TaskOpener.Part;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;

/** The actions every list of tasks offers, in the order its menu shows them. */
public final class TaskActions {

  private TaskActions() {}

  /**
   * The actions for one list.
   *
   * @param toggle ticks an open task, or opens another one again
   */
  public static List<RowAction> of(
      Consumer<TaskLine> toggle, TaskCommands commands, TaskOpener opener, Texts texts) {
    return List.of(
        action(texts, "action.tick", KeyCode.SPACE, _ -> true, toggle),
        action(
            texts,
            "action.open",
            KeyCode.ENTER,
            _ -> true,
            line -> opener.open(line.id(), Part.TITLE)),
        action(
            texts, "action.note", KeyCode.N, _ -> true, line -> opener.open(line.id(), Part.NOTE)),
        action(
            texts,
            "action.defer",
            KeyCode.D,
            TaskLine::open,
            line -> opener.open(line.id(), Part.DATE)),
        action(
            texts,
            "action.pull",
            KeyCode.T,
            line -> line.open() && line.time() != Time.NOW,
            commands::pullForward),
        action(texts, "action.yesterday", KeyCode.Y, TaskLine::open, commands::doneYesterday),
        action(texts, "action.skip", KeyCode.S, TaskLine::open, commands::skip),
        action(texts, "action.split", KeyCode.SLASH, TaskLine::open, commands::split),
        action(texts, "action.remove", KeyCode.DELETE, line -> !line.done(), commands::remove));
  }

  private static RowAction action(
      Texts texts, String key, KeyCode code, Predicate<TaskLine> fits, Consumer<TaskLine> run) {
    return RowAction.ofTask(texts.get(key), code, fits, run);
  }
}
