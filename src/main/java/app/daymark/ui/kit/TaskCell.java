package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws one row of a task list; made once and filled again as the list scrolls. */
final class TaskCell extends ListCell<ListRow> {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");

  private final CheckBox check = new CheckBox();
  private final Label title = label("task-title");
  private final Label area = label("task-place");
  private final Label plan = label("task-place");
  private final Label when = label("task-when");
  private final Label minutes = label("task-minutes");
  private final Node taskRow;

  private final Label heading = label("group-title");
  private final Label headingDetail = label("group-detail");
  private final Node headingRow;

  private final Label messageTitle = label("message-title");
  private final Label messageText = label("message-text");
  private final Node messageRow;

  TaskCell(Consumer<TaskLine> onToggle) {
    check.setFocusTraversable(false);
    check.setOnAction(_ -> {
      if (getItem() instanceof TaskLine line) {
        // The row shows what is on disk: it is redrawn when the change is.
        check.setSelected(line.done());
        onToggle.accept(line);
      }
    });
    title.setWrapText(true);
    messageText.setWrapText(true);
    taskRow = taskRow();
    headingRow = spread("group-row", heading, headingDetail);
    messageRow = column("message-row", messageTitle, messageText);
    setPrefWidth(0);
  }

  private Node taskRow() {
    VBox texts = column("task-texts", title, area, plan);
    HBox.setHgrow(texts, Priority.ALWAYS);
    VBox figures = column("task-figures", minutes, when);
    figures.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(check, texts, figures);
    row.getStyleClass().add("task-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  protected void updateItem(@Nullable ListRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(TASK, row instanceof TaskLine);
    pseudoClassStateChanged(DONE, row instanceof TaskLine line && line.done());
    pseudoClassStateChanged(LATE, row instanceof TaskLine line && line.late());
    setGraphic(empty || row == null ? null : graphic(row));
  }

  /** A label would ask its graphic for one line's height, whatever its width. */
  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    return graphic == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + snapSizeY(graphic.prefHeight(width - snappedLeftInset() - snappedRightInset()))
            + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private Node graphic(ListRow row) {
    return switch (row) {
      case TaskLine line -> {
        check.setSelected(line.done());
        fill(title, line.title());
        fill(area, line.area());
        fill(plan, line.plan());
        fill(when, line.when());
        fill(minutes, line.minutes());
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(line.title());
        yield taskRow;
      }
      case Heading group -> {
        fill(heading, group.title());
        fill(headingDetail, group.detail());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(group.title());
        yield headingRow;
      }
      case Message message -> {
        fill(messageTitle, message.title());
        fill(messageText, message.text());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message.title());
        yield messageRow;
      }
    };
  }

  private static void fill(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    return label;
  }

  private static HBox spread(String style, Label start, Label end) {
    start.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(start, Priority.ALWAYS);
    end.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(start, end);
    row.getStyleClass().add(style);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private static VBox column(String style, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add(style);
    return column;
  }
}
