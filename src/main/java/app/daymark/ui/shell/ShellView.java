package app.daymark.ui.shell;

import app.daymark.ui.command.PaletteViewModel;
import app.daymark.ui.kit.Devanagari;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window's content: the sidebar, the screen that is chosen, a panel and notices over it. */
public final class ShellView {

  /** The least width for a screen beside a sidebar with words, at the usual size of text. */
  private static final double ROOMY = 700;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final Duration NOTICE_TIME = Duration.seconds(8);

  private final ShellViewModel viewModel;
  private final UndoViewModel undo;
  private final Function<ScreenName, Screen> making;
  private final Map<ScreenName, Screen> screens = new EnumMap<>(ScreenName.class);
  private final Look look;
  private final StackPane place = new StackPane();
  private final PanelFrame panels;
  private final NoticeBar notices;
  private final PauseTransition noticeTime = new PauseTransition(NOTICE_TIME);
  private final ShellCommands commands;
  private final WindowMenu menu;
  private final StackPane root = new StackPane();
  private final KeyEcho echo = new KeyEcho(root);

  /**
   * Puts it together.
   *
   * @param screens makes a screen when it comes into view for the first time
   */
  public ShellView(
      ShellViewModel viewModel,
      UndoViewModel undo,
      PaletteViewModel palette,
      Function<ScreenName, Screen> screens,
      WindowWays ways,
      WorkPlace work,
      Texts texts,
      Look look) {
    this.viewModel = viewModel;
    this.undo = undo;
    this.making = screens;
    this.look = look;
    this.panels = new PanelFrame(texts, viewModel::close);
    this.notices = new NoticeBar(texts, this::undoAndReturn, viewModel::dismiss);
    BorderPane window = new BorderPane();
    PalettePlace over = new PalettePlace(palette, texts, window, this::focus);
    this.commands =
        new ShellCommands(viewModel, undo, palette, texts, ways, () -> shown().commands());
    this.menu = commands.menu();
    window.setTop(menu.root());
    BooleanBinding narrow = isNarrow();
    narrow.subscribe(now -> root.pseudoClassStateChanged(NARROW, now));
    window.setLeft(new Sidebar(texts, viewModel.screen(), look.mode(), narrow).root());
    window.setCenter(new StackPane(place, panels.root(), notices.root()));
    window.setBottom(work.root());
    root.getChildren().setAll(window, over.root());
    // What does not fit is cut off at its far end.
    root.setAlignment(Pos.TOP_LEFT);
    root.getStyleClass().add("shell");
    noticeTime.setOnFinished(_ -> viewModel.dismiss());
    viewModel
        .screen()
        .addListener((_, _, name) -> {
          // What the window does not open on may have a Hindi text in any field; so may a panel.
          Devanagari.load();
          open(name);
        });
    viewModel.panel().addListener((_, _, panel) -> open(panel));
    viewModel.notice().addListener((_, _, notice) -> tell(notice));
    open(viewModel.screen().get());
  }

  /** Whether words beside the screen would leave too little of it. */
  private BooleanBinding isNarrow() {
    return Bindings.createBooleanBinding(
        () -> root.getWidth() > 0 && root.getWidth() * 100 / look.textSize().get() < ROOMY,
        root.widthProperty(),
        look.textSize());
  }

  public Parent root() {
    return root;
  }

  /** Input: how it looks. */
  public Look look() {
    return look;
  }

  /** Makes the scene this content lives in, with its styles and keys. */
  public Scene scene(double width, double height) {
    complete();
    return firstScene(width, height);
  }

  /** The same without what the first picture need not wait for: {@link #complete} adds that. */
  Scene firstScene(double width, double height) {
    // With its styles first: nothing is styled twice.
    Scene scene = new Scene(new Group(), width, height);
    Theme.follow(scene, look);
    scene.setRoot(root);
    listen(scene);
    return scene;
  }

  /** Adds what is not there yet: menus that open, and the way in which a notice comes. */
  void complete() {
    menu.fill();
    notices.slideIn();
  }

  /** Takes the place of what was in a scene, with its own styles and keys. */
  public void moveInto(Scene scene) {
    scene.setRoot(root);
    scene.getAccelerators().clear();
    Theme.follow(scene, look);
    listen(scene);
    complete();
  }

  /** Hears the window's keys; once the content is in the scene, which is where they are heard. */
  private void listen(Scene scene) {
    scene.getAccelerators().put(Shortcut.ESCAPE, viewModel::escape);
    commands.listen(scene);
  }

  /** Puts the keyboard focus into what is shown. */
  public void focus() {
    // What lies on a page that scrolls can have the focus once the page is dressed.
    root.applyCss();
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
    place.applyCss();
    screen(name).focus();
  }

  private void open(@Nullable Panel panel) {
    echo.opened();
    Devanagari.load();
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
    return screens.computeIfAbsent(name, making);
  }

  /** The keyboard goes back to the tasks: the button it was on leaves with the notice. */
  private void undoAndReturn() {
    undo.undo();
    focus();
  }

  private void tell(@Nullable Notice notice) {
    noticeTime.stop();
    notices.show(notice);
    if (notice != null && notice.kind() != Notice.Kind.WARNING) {
      noticeTime.playFromStart();
    }
  }
}
