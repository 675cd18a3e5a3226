package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Heading;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Draws the heading of a group of rows; made once and filled again as the list scrolls. */
final class HeadingRow {

  private final RowLabel title = new RowLabel("group-title");
  private final RowLabel detail = new RowLabel("group-detail");
  private final Node more;
  private final HBox root;

  /**
   * Makes one.
   *
   * @param more opens the row's menu
   */
  HeadingRow(Node more) {
    this.more = more;
    Page.wrap(title);
    title.setMaxWidth(Double.MAX_VALUE);
    Node words = Beside.filling("row-words", title, detail);
    HBox.setHgrow(words, Priority.ALWAYS);
    root = new HBox(words, more);
    root.getStyleClass().add("group-row");
    root.setAlignment(Pos.CENTER_LEFT);
  }

  /** The row, filled with a heading. */
  Node of(Heading heading) {
    title.fill(heading.title());
    detail.fill(heading.detail());
    more.setVisible(heading.id() != null);
    return root;
  }
}
