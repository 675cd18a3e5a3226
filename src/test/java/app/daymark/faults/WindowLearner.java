package app.daymark.faults;

import app.daymark.Main;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * A process with the program's window, and a hand on its keys that ticks one task after the other,
 * or types a note, until the process is asked to end or the hand closes the window. It tells what
 * it saw done.
 */
final class WindowLearner {

  /** What the hand does. */
  enum Work {
    TICKS,
    NOTE
  }

  private static final long PATIENCE_MILLIS = 3_000;

  private final Work work;
  private final long closesAt;

  private WindowLearner(Work work, int millis) {
    this.work = work;
    this.closesAt = millis;
  }

  /**
   * Lives; is told the data folder, the work, and after how many milliseconds of it the window is
   * closed, or 0.
   */
  public static void main(String... arguments) {
    WindowLearner learner =
        new WindowLearner(Work.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
    Thread.ofPlatform().daemon().name("hand").start(learner::live);
    Main.main("--data", arguments[0]);
  }

  private void live() {
    try {
      await(() -> scene().lookup(".list-cell:task") != null);
      if (work == Work.NOTE) {
        inWindow(() -> press(KeyCode.N));
        await(() -> scene().getFocusOwner() instanceof TextArea);
      }
      Said.OPEN.say();
      act();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void act() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    for (int did = 1; ; did++) {
      if (work == Work.NOTE) {
        if (!Boolean.TRUE.equals(inWindow(WindowLearner::type))) {
          // The window has begun to end, and there is no note to write in any more.
          return;
        }
      } else {
        tick();
      }
      Said.DID.say(did);
      if (closesAt > 0 && System.nanoTime() - start > closesAt * 1_000_000) {
        Said.CLOSING.say();
        inWindow(WindowLearner::close);
      }
    }
  }

  /** Goes on when the window says that it is done: then it is on disk. Presses again if need be. */
  private static void tick() throws InterruptedException, ExecutionException {
    String before = inWindow(WindowLearner::told);
    do {
      inWindow(() -> press(KeyCode.SPACE));
    } while (!comesAbout(
        () -> told().startsWith("Done: ") && !told().equals(before), PATIENCE_MILLIS));
  }

  private static String told() {
    // There is none before the first.
    return scene().lookup(".notice .label") instanceof Label notice ? notice.getText() : "";
  }

  /** Whether there was a note to type into. */
  private static boolean type() {
    if (!(scene().getFocusOwner() instanceof TextArea)) {
      return false;
    }
    fire(new KeyEvent(KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false));
    return true;
  }

  private static boolean press(KeyCode key) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    return true;
  }

  private static void fire(Event event) {
    Node focused = scene().getFocusOwner();
    Event.fireEvent(focused == null ? scene().getRoot() : focused, event);
  }

  private static boolean close() {
    Window window = Window.getWindows().getFirst();
    WindowEvent asked = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
    Event.fireEvent(window, asked);
    if (!asked.isConsumed()) {
      window.hide();
    }
    return true;
  }

  private static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }

  private static void await(Callable<Boolean> condition)
      throws InterruptedException, ExecutionException {
    while (!comesAbout(condition, PATIENCE_MILLIS)) {
      // As long as it takes: the drill gives up, not the hand.
    }
  }

  private static boolean comesAbout(Callable<Boolean> condition, long millis)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    Callable<Boolean> shown = () -> !Window.getWindows().isEmpty() && condition.call();
    while (!Boolean.TRUE.equals(inWindow(shown))) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(2);
    }
    return true;
  }

  /** Does something on the thread that draws; null while there is none. */
  private static <T> @Nullable T inWindow(Callable<T> work)
      throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    try {
      Platform.runLater(task);
    } catch (IllegalStateException e) {
      // Not begun yet.
      return null;
    }
    return task.get();
  }
}
