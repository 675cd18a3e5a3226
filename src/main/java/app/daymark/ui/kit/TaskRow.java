package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a task of a list; made once and filled again as the list scrolls. */
final class TaskRow {

  private final CheckBox check = new CheckBox();
  private final RowLabel title = new RowLabel("task-title");
  private final FontIcon note = Page.icon(Feather.FILE_TEXT);
  private final RowLabel area = new RowLabel("task-place");
  private final RowLabel plan = new RowLabel("task-place");
  private final RowLabel minutes = new RowLabel("task-minutes");
  private final RowLabel when = new RowLabel("task-when");
  private final HBox first = new HBox(title);
  private final VBox texts = Page.column("task-texts");
  private final VBox figures = Page.column("task-figures");
  private final HBox root;

  /**
   * Makes one.
   *
   * @param tick ticks the task
   * @param more opens the row's menu
   */
  TaskRow(Runnable tick, Node more) {
    check.setFocusTraversable(false);
    check.setOnAction(_ -> tick.run());
    List.of(title, area, plan).forEach(Page::wrap);
    note.getStyleClass().add("task-note");
    first.getStyleClass().add("task-first");
    root = RowFrame.of("task-row", texts, figures, more);
    root.getChildren().addFirst(check);
  }

  /** The row, filled with a task. */
  Node of(TaskLine line) {
    title.fill(line.title());
    area.fill(line.area());
    plan.fill(line.plan());
    when.fill(line.when());
    minutes.fill(line.minutes());
    hold(first, line.noted() ? Stream.of(title, note) : Stream.of(title));
    hold(texts, Stream.of(first, area, plan));
    hold(figures, Stream.of(minutes, when));
    check.setAccessibleText(line.title());
    show(line);
    return root;
  }

  /** Shows whether it is done, whatever a click made of the box. */
  void show(TaskLine line) {
    check.setSelected(line.done());
  }

  /** What says nothing is not among its children: it would be styled with the rest. */
  private static void hold(Pane place, Stream<Node> parts) {
    List<Node> held = parts.filter(Node::isManaged).toList();
    if (!place.getChildren().equals(held)) {
      place.getChildren().setAll(held);
    }
  }
}
