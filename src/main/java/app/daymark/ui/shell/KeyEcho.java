package app.daymark.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the letter of a key that opened something out of what it opened: a press comes first, and
 * what is typed by it comes after, when a field of the new panel may have the keyboard already.
 */
final class KeyEcho {

  private boolean isDue;

  /** Listens to all keys in a node. */
  KeyEcho(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isDue = false);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
  }

  /** Something was opened, perhaps by a key: what is typed before the next press is that key's. */
  void opened() {
    isDue = true;
  }

  private void onTyped(KeyEvent event) {
    if (isDue) {
      event.consume();
    }
  }
}
