package app.daymark.ui.shell;

import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/** The window's content: the sidebar, the screen that is chosen, and notices over it. */
public final class ShellView {

  private static final Duration NOTICE_TIME = Duration.seconds(8);

  private final ShellViewModel viewModel;
  private final UndoViewModel undo;
  private final Map<ScreenName, Screen> screens;
  private final Texts texts;
  private final ObjectProperty<Theme.Mode> mode = new SimpleObjectProperty<>(Theme.Mode.SYSTEM);
  private final StackPane place = new StackPane();
  private final NotificationPane notices = new NotificationPane(place);
  private final PauseTransition noticeTime = new PauseTransition(NOTICE_TIME);
  private final BorderPane root = new BorderPane();

  public ShellView(
      ShellViewModel viewModel, UndoViewModel undo, Map<ScreenName, Screen> screens, Texts texts) {
    this.viewModel = viewModel;
    this.undo = undo;
    this.screens = screens;
    this.texts = texts;
    root.getStyleClass().add("shell");
    root.setLeft(new Sidebar(texts, viewModel.screen(), mode).root());
    root.setCenter(notices);
    notices.setShowFromTop(false);
    notices.setCloseButtonVisible(false);
    noticeTime.setOnFinished(_ -> viewModel.dismiss());
    viewModel.screen().addListener((_, _, name) -> open(name));
    viewModel.notice().addListener((_, _, notice) -> tell(notice));
    open(viewModel.screen().get());
  }

  public Parent root() {
    return root;
  }

  /** Input: light, dark, or what the system says. */
  public ObjectProperty<Theme.Mode> mode() {
    return mode;
  }

  /** Makes the scene this content lives in, with its styles and keys. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    Theme.choose(scene, mode.get());
    mode.addListener((_, _, now) -> Theme.choose(scene, now));
    key(scene, undo::undo, KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    key(scene, undo::redo, KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    key(scene, undo::redo, KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    key(scene, viewModel::dismiss, KeyCode.ESCAPE);
    for (ScreenName name : ScreenName.values()) {
      KeyCode digit = KeyCode.getKeyCode(String.valueOf(name.digit()));
      key(scene, () -> viewModel.screen().set(name), digit, KeyCombination.SHORTCUT_DOWN);
    }
    return scene;
  }

  /** Puts the keyboard focus into the screen that is shown. */
  public void focus() {
    screen(viewModel.screen().get()).focus();
  }

  private static void key(
      Scene scene, Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
    scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
  }

  private void open(ScreenName name) {
    place.getChildren().setAll(screen(name).root());
    screen(name).focus();
  }

  private Screen screen(ScreenName name) {
    return Objects.requireNonNull(screens.get(name));
  }

  /** The keyboard goes back to the tasks: the button it was on leaves with the notice. */
  private void undoAndReturn() {
    undo.undo();
    focus();
  }

  private void tell(@Nullable Notice notice) {
    noticeTime.stop();
    if (notice == null) {
      notices.hide();
      return;
    }
    notices.setText(notice.text());
    notices.getActions().clear();
    if (notice.undoable()) {
      notices.getActions().add(new Action(texts.get("undo"), _ -> undoAndReturn()));
    }
    notices.show();
    noticeTime.playFromStart();
  }
}
