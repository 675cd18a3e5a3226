package app.daymark.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Times a window, from a key to the picture on the (headless) screen. */
final class WindowWatch {

  private static final int PATIENCE_SECONDS = 20;
  private static final int STRIP_PART = 24;

  private final Scene scene;
  private final Supplier<Bounds> place;

  /** Looks at a strip down the window, where titles and rows are, whatever the screen. */
  WindowWatch(Scene scene) {
    this(scene, () -> strip(scene.getWindow()));
  }

  /**
   * Looks elsewhere.
   *
   * @param place what of the screen; called on the thread that draws
   */
  WindowWatch(Scene scene, Supplier<Bounds> place) {
    this.scene = scene;
    this.place = place;
  }

  /** All of a window takes long to look at. */
  private static Bounds strip(Window window) {
    double width = window.getWidth() / STRIP_PART;
    return new BoundingBox(window.getX() + 8 * width, window.getY(), width, window.getHeight());
  }

  /**
   * How many nanoseconds pass until the screen has changed.
   *
   * @param press called on the thread that draws
   * @param laidOut whether the next picture will show what was asked for
   */
  long nanosUntilDrawn(Runnable press, BooleanSupplier laidOut) {
    return nanosUntilDrawn(press, laidOut, () -> true);
  }

  /**
   * The same, and until something else has come about, before or after the picture.
   *
   * @param alsoDue called on the thread that draws
   */
  long nanosUntilDrawn(Runnable press, BooleanSupplier laidOut, BooleanSupplier alsoDue) {
    CompletableFuture<Long> drawn = new CompletableFuture<>();
    Platform.runLater(() -> new Wait(System.nanoTime(), laidOut, alsoDue, drawn).begin(press));
    return drawn.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** One wait: first for the layout that shows it, then for the picture made of that layout. */
  private final class Wait implements Runnable {

    private final long start;
    private final BooleanSupplier laidOut;
    private final BooleanSupplier alsoDue;
    private final CompletableFuture<Long> drawn;

    Wait(
        long start,
        BooleanSupplier laidOut,
        BooleanSupplier alsoDue,
        CompletableFuture<Long> drawn) {
      this.start = start;
      this.laidOut = laidOut;
      this.alsoDue = alsoDue;
      this.drawn = drawn;
    }

    void begin(Runnable press) {
      scene.addPostLayoutPulseListener(this);
      press.run();
    }

    @Override
    public void run() {
      if (laidOut.getAsBoolean()) {
        scene.removePostLayoutPulseListener(this);
        int[] before = pixels();
        Platform.runLater(() -> look(before));
      }
    }

    private void look(int[] before) {
      if (Arrays.equals(before, pixels())) {
        Platform.runLater(() -> look(before));
      } else {
        completeWhenDue();
      }
    }

    private void completeWhenDue() {
      if (alsoDue.getAsBoolean()) {
        drawn.complete(System.nanoTime() - start);
      } else {
        Platform.runLater(this::completeWhenDue);
      }
    }
  }

  private int[] pixels() {
    Bounds at = place.get();
    int width = (int) at.getWidth();
    int height = (int) at.getHeight();
    WritableImage picture =
        new Robot().getScreenCapture(null, at.getMinX(), at.getMinY(), width, height);
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
