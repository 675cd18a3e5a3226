package app.daymark.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;

import app.daymark.DaymarkApp;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole app in a window on the headless platform, and a hand on its mouse and keys. */
public final class AppRobot implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 15;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final Ending ending;

  private AppRobot(Stage stage, Ending ending) {
    this.stage = stage;
    this.ending = ending;
  }

  /** Ends what is shown. */
  @FunctionalInterface
  private interface Ending {

    void end() throws TimeoutException;
  }

  /** Opens the app on a data folder, as large as the smallest window it allows. */
  public static AppRobot open(Path data) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Application application = FxToolkit.setupApplication(DaymarkApp.class, "--data=" + data);
    makeSmallest(stage);
    return new AppRobot(stage, () -> FxToolkit.cleanupApplication(application));
  }

  /**
   * Opens a window on content of a test's own, for what no test can have the app do, as asking for
   * a file.
   *
   * @param content makes it, on the thread that draws
   * @param onClose called when the window is closed, on the thread that draws
   */
  public static AppRobot show(Callable<Scene> content, Runnable onClose) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(() -> {
      Theme.load();
      stage.setScene(made(content));
      stage.show();
    });
    makeSmallest(stage);
    return new AppRobot(stage, () -> FxToolkit.setupFixture(onClose));
  }

  private static Scene made(Callable<Scene> content) {
    try {
      return content.call();
    } catch (Exception e) {
      throw new AssertionError("No content", e);
    }
  }

  private static void makeSmallest(Stage stage) throws TimeoutException {
    FxToolkit.setupFixture(() -> {
      stage.setWidth(900);
      stage.setHeight(600);
      stage.centerOnScreen();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** Clicks what carries a text, when it is there. */
  public void click(String text) {
    clickFirst(() -> shown(text), "a text: " + text);
  }

  /** Clicks the control with an id, when it can be seen. */
  public void clickId(String id) {
    clickFirst(() -> seen("#" + id), "a control: " + id);
  }

  /** Clicks the first control of a style that can be seen. */
  public void clickStyle(String style) {
    clickFirst(() -> seen("." + style), "a control of style " + style);
  }

  /** Goes to the control with an id, wherever it is on a page, and presses it by key. */
  public void pressId(String id) {
    waitUntil(
        () -> {
          Node control = scene().lookup("#" + id);
          boolean isThere = control != null && control.isFocused();
          if (control != null) {
            // Seen the next time: what has just opened may take the focus itself.
            control.requestFocus();
          }
          return isThere;
        },
        "the focus at " + id);
    press(KeyCode.SPACE);
  }

  /** Clicks a control. */
  public void clickOn(Node control) {
    clickFirst(() -> Stream.of(control), "a control");
  }

  /** Looks and clicks in one go, on the thread that draws: meanwhile nothing moves. */
  private void clickFirst(Supplier<Stream<Node>> search, String what) {
    waitUntil(
        () -> {
          scene().getRoot().applyCss();
          scene().getRoot().layout();
          Optional<Node> found = search.get().findFirst();
          found.ifPresent(AppRobot::clickNow);
          return found.isPresent();
        },
        what);
  }

  private static void clickNow(Node control) {
    Bounds bounds = control.localToScreen(control.getLayoutBounds());
    Robot mouse = new Robot();
    mouse.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    mouse.mouseClick(MouseButton.PRIMARY);
  }

  /** Puts the keyboard at the control with an id, wherever it is on a page. */
  public void focusId(String id) {
    waitUntil(() -> scene().lookup("#" + id) != null, "a control: " + id);
    focus(scene().lookup("#" + id));
  }

  /** Puts the keyboard at a control. */
  public void focus(Node control) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, control::requestFocus);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Clicks the box in a task's row. */
  public void clickBoxOf(String task) {
    clickFirst(
        () ->
            shown(task)
                .flatMap(node -> above(node, "task-row"))
                .flatMap(row -> row.lookupAll(".check-box").stream())
                .filter(CheckBox.class::isInstance),
        "the box of " + task);
  }

  /** Presses keys together and lets them go. */
  public void press(KeyCode... keys) {
    KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    keyboard.releaseNoWait(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Types a text into what has the keyboard. */
  public void type(String text) {
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Drags what carries a text onto what carries another. */
  public void drag(String text, String onto) {
    robot.drag(waitFor(text)).dropTo(waitFor(onto));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until one text stands above another. */
  public void waitForOrder(String upper, String lower) {
    waitUntil(
        () ->
            shown(upper).findFirst().map(node -> sceneBounds(node).getMinY()).orElse(1e9)
                < shown(lower).findFirst().map(node -> sceneBounds(node).getMinY()).orElse(-1.0),
        upper + " above " + lower);
  }

  /** Waits until the keyboard is at a control of a kind. */
  public <T extends Node> T focused(Class<T> kind) {
    waitUntil(
        () -> kind.isInstance(scene().getFocusOwner()), "the focus at a " + kind.getSimpleName());
    return kind.cast(scene().getFocusOwner());
  }

  /** Waits until something of a style has the keyboard. */
  public void waitForFocus(String style) {
    waitUntil(
        () -> {
          Node owner = scene().getFocusOwner();
          return owner != null && owner.getStyleClass().contains(style);
        },
        "the focus at a " + style);
  }

  /** Waits until a text can be seen. */
  public Node waitFor(String text) {
    AtomicReference<Node> found = new AtomicReference<>();
    waitUntil(
        () -> {
          shown(text).findFirst().ifPresent(found::set);
          return found.get() != null;
        },
        "a text: " + text);
    return found.get();
  }

  /** Waits until a text can no longer be seen. */
  public void waitForNo(String text) {
    waitUntil(() -> shown(text).findFirst().isEmpty(), "no text: " + text);
  }

  /** Waits until a task's row is drawn as done, or as open. */
  public void waitForTask(String title, boolean done) {
    waitUntil(
        () ->
            shown(title)
                .flatMap(node -> above(node, "list-cell"))
                .anyMatch(cell ->
                    done
                        == cell.getPseudoClassStates().stream()
                            .anyMatch(state -> state.getPseudoClassName().equals("done"))),
        title + (done ? " done" : " open"));
  }

  public void waitUntil(Callable<Boolean> condition, String what) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      keepPicture("waited-in-vain");
      throw new AssertionError("Waited in vain for " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What carries a text and can be seen, topmost first. */
  private Stream<Node> shown(String text) {
    return robot
        .lookup(node -> node instanceof Labeled label && text.equals(label.getText()))
        .queryAll()
        .stream()
        .filter(AppRobot::isSeen)
        .sorted(Comparator.comparingDouble(node -> sceneBounds(node).getMinY()));
  }

  private Stream<Node> seen(String selector) {
    return robot.lookup(selector).queryAll().stream().filter(AppRobot::isSeen);
  }

  private static Stream<Node> above(Node node, String style) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
        .filter(each -> each.getStyleClass().contains(style));
  }

  /** Visible with all its parents, and with its middle inside the window. */
  private static boolean isSeen(Node node) {
    Bounds bounds = sceneBounds(node);
    Scene scene = node.getScene();
    return scene != null
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible)
        && bounds.getCenterX() > 0
        && bounds.getCenterX() < scene.getWidth()
        && bounds.getCenterY() > 0
        && bounds.getCenterY() < scene.getHeight();
  }

  private static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Keeps a picture of the window as build output, for people to look at. */
  public void keepPicture(String name) {
    WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene().snapshot(null));
    KeptPictures.keep(Pixels.of(image), name);
  }

  /** Ends the app as closing its window does. */
  @Override
  public void close() throws TimeoutException {
    ending.end();
    FxToolkit.cleanupStages();
  }
}
