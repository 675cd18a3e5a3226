package app.daymark.ui.shell;

import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/** The window's content: the sidebar, the screen that is chosen, a panel and notices over it. */
public final class ShellView {

  private static final PseudoClass ONE_LINE = PseudoClass.getPseudoClass("one-line");
  private static final Duration NOTICE_TIME = Duration.seconds(8);

  private final ShellViewModel viewModel;
  private final UndoViewModel undo;
  private final Map<ScreenName, Screen> screens;
  private final Texts texts;
  private final ObjectProperty<Theme.Mode> mode = new SimpleObjectProperty<>(Theme.Mode.SYSTEM);
  private final StackPane place = new StackPane();
  private final PanelFrame panels;
  private final NotificationPane notices;
  private final PauseTransition noticeTime = new PauseTransition(NOTICE_TIME);
  private final BorderPane root = new BorderPane();

  public ShellView(
      ShellViewModel viewModel, UndoViewModel undo, Map<ScreenName, Screen> screens, Texts texts) {
    this.viewModel = viewModel;
    this.undo = undo;
    this.screens = screens;
    this.texts = texts;
    this.panels = new PanelFrame(texts, viewModel::close);
    this.notices = new NotificationPane(new StackPane(place, panels.root()));
    root.getStyleClass().add("shell");
    root.setLeft(new Sidebar(texts, viewModel.screen(), mode).root());
    root.setCenter(notices);
    notices.setShowFromTop(false);
    notices.setCloseButtonVisible(false);
    noticeTime.setOnFinished(_ -> viewModel.dismiss());
    viewModel.screen().addListener((_, _, name) -> open(name));
    viewModel.panel().addListener((_, _, panel) -> open(panel));
    viewModel.notice().addListener((_, _, notice) -> tell(notice));
    // Without its skin the pane shows nothing: what was told before the window opened is due now.
    notices.skinProperty().addListener((_, _, _) -> tell(viewModel.notice().get()));
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
    var keys = scene.getAccelerators();
    keys.put(Shortcut.UNDO, undo::undo);
    keys.put(Shortcut.REDO, undo::redo);
    keys.put(Shortcut.REDO_TOO, undo::redo);
    keys.put(Shortcut.ESCAPE, viewModel::escape);
    for (ScreenName name : ScreenName.values()) {
      keys.put(Shortcut.of(name), () -> viewModel.open(name));
    }
    return scene;
  }

  /** Puts the keyboard focus into what is shown. */
  public void focus() {
    shown().focus();
  }

  /** Reads again what is shown; what is not is read when it comes into view. */
  public void refresh() {
    screen(viewModel.screen().get()).refresh();
    Panel panel = viewModel.panel().get();
    if (panel != null) {
      panel.refresh();
    }
  }

  private Screen shown() {
    Panel panel = viewModel.panel().get();
    return panel == null ? screen(viewModel.screen().get()) : panel;
  }

  private void open(ScreenName name) {
    place.getChildren().setAll(screen(name).root());
    screen(name).refresh();
    screen(name).focus();
  }

  private void open(@Nullable Panel panel) {
    panels.show(panel);
    place.setDisable(panel != null);
    if (panel != null) {
      panel.refresh();
    } else {
      // Not all that is done in a panel is told of, as a backup is not.
      screen(viewModel.screen().get()).refresh();
    }
    focus();
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
    if (notice == null || notices.getSkin() == null) {
      notices.hide();
      return;
    }
    notices.pseudoClassStateChanged(ONE_LINE, !Page.canWrap(notice.text()));
    notices.setText(notice.text());
    notices.getActions().setAll(actions(notice));
    notices.show();
    keepButtonsWhole();
    if (notice.kind() != Notice.Kind.WARNING) {
      noticeTime.playFromStart();
    }
  }

  private List<Action> actions(Notice notice) {
    List<Action> all = new ArrayList<>();
    Notice.Offer offer = notice.offer();
    if (offer != null) {
      all.add(new Action(offer.name(), _ -> take(offer)));
    }
    switch (notice.kind()) {
      case UNDOABLE -> all.add(new Action(texts.get("undo"), _ -> undoAndReturn()));
      case WARNING -> all.add(new Action(texts.get("dismiss"), _ -> viewModel.dismiss()));
      case PLAIN -> {
        // It goes by itself.
      }
    }
    return all;
  }

  /** The text beside them makes room: it can wrap. */
  private void keepButtonsWhole() {
    for (Node bar : notices.lookupAll(".notification-bar .button-bar")) {
      ((Region) bar).setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  private void take(Notice.Offer offer) {
    viewModel.dismiss();
    offer.take().run();
  }
}
