package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.DrawnPanel;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyEchoTest {

  private final Group root = new Group();
  private final KeyEcho echo = new KeyEcho(root);
  private final StringBuilder heard = new StringBuilder();

  KeyEchoTest() {
    root.addEventHandler(KeyEvent.KEY_TYPED, event -> heard.append(event.getCharacter()));
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private void key(EventType<KeyEvent> type, String character) {
    Event.fireEvent(
        root, new KeyEvent(type, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void letterOfTheKeyThatOpenedIsNotHeard() {
    key(KeyEvent.KEY_PRESSED, "");
    echo.opened();
    key(KeyEvent.KEY_TYPED, "a");
    key(KeyEvent.KEY_TYPED, "a");
    key(KeyEvent.KEY_RELEASED, "");
    key(KeyEvent.KEY_PRESSED, "");
    key(KeyEvent.KEY_TYPED, "b");
    assertThat(heard).hasToString("b");
  }

  /** As an input method sends it. */
  @Test
  void whatIsTypedWithoutAPressIsHeard() {
    key(KeyEvent.KEY_PRESSED, "");
    echo.opened();
    key(KeyEvent.KEY_RELEASED, "");
    key(KeyEvent.KEY_TYPED, "c");
    assertThat(heard).hasToString("c");
  }

  @Test
  void whatWasOpenedByHandHearsEverything() {
    echo.opened();
    key(KeyEvent.KEY_TYPED, "d");
    assertThat(heard).hasToString("d");
  }
}
