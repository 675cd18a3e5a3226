package app.daymark.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What Esc closes lies around a list, which would keep the key to itself. */
public final class EscapeKey {

  private EscapeKey() {}

  /**
   * Hands the key to what the list stands in: a list ends its editing with it, even without any.
   */
  public static void passOn(ListView<?> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && list.getParent() != null) {
            event.consume();
            list.getParent().fireEvent(event.copyFor(list.getParent(), list.getParent()));
          }
        });
  }
}
