package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Message;
import javafx.scene.Node;

/** Draws a message among rows; made once and filled again as the list scrolls. */
final class MessageRow {

  private final RowLabel title = new RowLabel("message-title");
  private final RowLabel text = new RowLabel("message-text");
  private final Node root = Page.column("message-row", title, text);

  MessageRow() {
    Page.wrap(text);
  }

  /** The row, filled with a message. */
  Node of(Message message) {
    title.fill(message.title());
    text.fill(message.text());
    return root;
  }
}
