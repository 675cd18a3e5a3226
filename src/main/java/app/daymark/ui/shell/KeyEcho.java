package app.daymark.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the letter of a key that opened something out of what it opened: a press comes first, and
 * what is typed by it comes after, when a field of the new panel may have the keyboard already.
 */
final class KeyEcho {

  private boolean isDown;
  private boolean isDue;

  /** Listens to all keys in a node. */
  KeyEcho(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> press());
    root.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> release());
  }

  /** Something was opened: if by a key, what is typed until that is let go is not for it. */
  void opened() {
    isDue = isDown;
  }

  private void press() {
    isDown = true;
    isDue = false;
  }

  private void release() {
    isDown = false;
    isDue = false;
  }

  private void onTyped(KeyEvent event) {
    if (isDue) {
      event.consume();
    }
  }
}
