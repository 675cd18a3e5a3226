package app.daymark.ui.past;

import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WrappingCell;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a row of a plan as it stood: with a sign where there is a box to tick today. */
final class PastCell extends WrappingCell<ListRow> {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  private final Texts texts;
  private final FontIcon sign = Page.icon(Feather.CIRCLE);
  private final Label title = label("task-title");
  private final Label when = label("task-when");
  private final Node taskRow;

  private final Label heading = label("group-title");
  private final Label detail = label("group-detail");
  private final Node headingRow;

  PastCell(Texts texts) {
    this.texts = texts;
    sign.getStyleClass().add("past-sign");
    taskRow = row("task-row", sign, title, when);
    headingRow = row("group-row", heading, detail);
  }

  /** The label before the last takes the room there is, the last as much as it needs. */
  private static Node row(String style, Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add(style);
    row.setAlignment(Pos.CENTER_LEFT);
    Label first = (Label) parts[parts.length - 2];
    Page.wrap(first);
    first.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(first, Priority.ALWAYS);
    ((Label) parts[parts.length - 1]).setMinWidth(USE_PREF_SIZE);
    return row;
  }

  @Override
  protected void updateItem(@Nullable ListRow row, boolean empty) {
    super.updateItem(row, empty);
    TaskLine task = row instanceof TaskLine line ? line : null;
    pseudoClassStateChanged(DONE, task != null && task.done());
    pseudoClassStateChanged(SKIPPED, task != null && !task.done() && !task.open());
    pseudoClassStateChanged(LATE, task != null && task.late());
    setGraphic(empty || row == null ? null : graphic(row));
  }

  private @Nullable Node graphic(ListRow row) {
    return switch (row) {
      case TaskLine task -> {
        sign.setIconCode(sign(task));
        title.setText(task.title());
        when.setText(task.when());
        setAccessibleText(texts.get("past.task", task.title(), standing(task), task.when()));
        yield taskRow;
      }
      case Heading group -> {
        heading.setText(group.title());
        detail.setText(group.detail());
        setAccessibleText(group.title());
        yield headingRow;
      }
      case ListRow.Message _, ListRow.Offer _, ListRow.Entry _ -> null;
    };
  }

  private static Feather sign(TaskLine task) {
    return switch (task.status()) {
      case DONE -> Feather.CHECK;
      case OPEN -> Feather.CIRCLE;
      case SKIPPED, REMOVED -> Feather.MINUS;
    };
  }

  private String standing(TaskLine task) {
    return texts.get(
        switch (task.status()) {
          case DONE -> "past.task.done";
          case OPEN -> "past.task.open";
          case SKIPPED, REMOVED -> "past.task.skipped";
        });
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
