package app.daymark.ui.shell;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Look;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The window through changes of its language: its place, size and screen stay, its content is made
 * anew. On the thread that draws.
 */
public final class MainWindow {

  /**
   * From the first layout; by then the picture of it, with what there is to do, is on the screen.
   */
  private static final Duration FIRST_PICTURE = Duration.millis(300);

  private final Stage stage;
  private final WindowPlace before;
  private final Function<Look, Shell> contents;
  private final Scene scene;
  private Shell shell;

  /**
   * Fills a stage.
   *
   * @param contents makes what is shown, with a look and in its language
   */
  public MainWindow(Stage stage, WindowPreferences preferences, Function<Look, Shell> contents) {
    this.stage = stage;
    FirstPlace first = new FirstPlace(stage, preferences.place());
    this.before = first.place();
    this.contents = contents;
    this.shell = contents.apply(preferences.look());
    this.scene = shell.view().firstScene(before.width(), before.height());
    stage.setScene(scene);
    stage.setMinWidth(WindowPlace.MIN_WIDTH);
    stage.setMinHeight(WindowPlace.MIN_HEIGHT);
    first.take();
    // After a night's sleep the minute's look may be late.
    stage.focusedProperty().addListener((_, _, _) -> shell.watches().day().look());
    begin();
    shell.view().focus();
    completeSoon();
  }

  private void completeSoon() {
    PauseTransition soon = new PauseTransition(FIRST_PICTURE);
    soon.setOnFinished(_ -> {
      if (stage.isShowing() && scene.equals(stage.getScene())) {
        shell.view().complete();
      }
    });
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            soon.play();
          }
        });
  }

  /** What is shown now. */
  public Shell shell() {
    return shell;
  }

  /** How the learner leaves it. */
  public WindowPreferences preferences() {
    return WindowPreferences.of(place(), shell.view().look());
  }

  private WindowPlace place() {
    return stage.isMaximized()
        ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
        : new WindowPlace(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
  }

  /** Comes forward, whatever it lies under. */
  public void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Comes forward with a pack that was opened. */
  public void open(Path pack) {
    comeForward();
    shell.arrivals().pack().accept(pack);
  }

  /** Makes its content anew with all there is to learn now, and shows a role that was added. */
  public void show(Role added) {
    makeAnew();
    shell.arrivals().role().accept(added);
  }

  private void begin() {
    shell.start();
    // Later: the control that was used is still at work.
    shell.view().look().language().addListener((_, _, _) -> Platform.runLater(this::makeAnew));
  }

  private void makeAnew() {
    Shell old = shell;
    String focused = focusedId();
    old.end();
    // A copy, so that nothing that is gone follows what is chosen from now on.
    shell = contents.apply(old.view().look().copy());
    shell.viewModel().screen().set(old.viewModel().screen().get());
    shell.view().moveInto(scene);
    begin();
    focus(focused);
  }

  private @Nullable String focusedId() {
    Node owner = scene.getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  /** The keyboard stays where it was: at the choice of the language, as a rule. */
  private void focus(@Nullable String id) {
    // What lies on a page is found, and can be given the focus, once it is dressed.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Node same = id == null ? null : scene.lookup("#" + id);
    if (same == null) {
      shell.view().focus();
    } else {
      same.requestFocus();
    }
  }
}
