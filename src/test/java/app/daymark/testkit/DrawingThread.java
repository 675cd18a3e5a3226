package app.daymark.testkit;

import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The thread that draws, where a test asks it for something. */
public final class DrawingThread {

  private static final int PATIENCE_MILLIS = 10_000;

  private DrawingThread() {}

  /** Does it there, and waits for what comes of it. Not to be called on that thread. */
  public static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
  }

  /** Hides a window, once a test is over. */
  public static void hide(Stage stage) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, stage::hide);
  }
}
