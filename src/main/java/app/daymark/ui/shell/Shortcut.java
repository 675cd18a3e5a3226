package app.daymark.ui.shell;

import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The window's keys, with the platform's shortcut key: Ctrl, or Cmd on macOS. */
final class Shortcut {

  static final KeyCombination UNDO = with(KeyCode.Z);
  static final KeyCombination REDO = with(KeyCode.Z, KeyCombination.SHIFT_DOWN);
  static final KeyCombination REDO_TOO = with(KeyCode.Y);
  static final KeyCombination PALETTE = with(KeyCode.K);
  static final KeyCombination QUIT = with(KeyCode.Q);
  static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.F1);

  /** To be shown only: which keys make this sign depends on the keyboard, so it is typed. */
  static final KeyCombination KEYS_TOO = new KeyCharacterCombination("?");

  static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);

  private Shortcut() {}

  /** Opens a screen. */
  static KeyCombination of(ScreenName screen) {
    return with(KeyCode.getKeyCode(String.valueOf(screen.digit())));
  }

  private static KeyCombination with(KeyCode code, KeyCombination.Modifier... more) {
    KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
    all[0] = KeyCombination.SHORTCUT_DOWN;
    System.arraycopy(more, 0, all, 1, more.length);
    return new KeyCodeCombination(code, all);
  }
}
