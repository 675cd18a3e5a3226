package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Heading;
import javafx.scene.Node;

/** Draws the heading of a group of rows; made once and filled again as the list scrolls. */
final class HeadingRow {

  private final RowLabel title = new RowLabel("group-title");
  private final RowLabel detail = new RowLabel("group-detail");
  private final Node more;
  private final Node root;

  /**
   * Makes one.
   *
   * @param more opens the row's menu
   */
  HeadingRow(Node more) {
    this.more = more;
    Page.wrap(title);
    title.setMaxWidth(Double.MAX_VALUE);
    root = RowFrame.of("group-row", title, detail, more);
  }

  /** The row, filled with a heading. */
  Node of(Heading heading) {
    title.fill(heading.title());
    detail.fill(heading.detail());
    more.setVisible(heading.id() != null);
    return root;
  }
}
