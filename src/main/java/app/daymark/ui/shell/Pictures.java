package app.daymark.ui.shell;

import app.daymark.ui.kit.Devanagari;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/**
 * Draws every screen, and the panels that need nothing chosen first, into PNG files: on the
 * headless platform unless the toolkit runs already.
 *
 * @param width of the window, in pixels at scale 1
 * @param height of the window, in pixels at scale 1
 * @param scale how many pixels of a picture stand for one of the window
 */
public record Pictures(int width, int height, double scale) {

  private static final Theme.Mode[] MODES = {Theme.Mode.LIGHT, Theme.Mode.DARK};

  /**
   * Draws into a folder, as {@code today-light.png} and so on; returns how many.
   *
   * @param shells makes a window's content that has loaded all it shows; called on the thread that
   *     draws
   */
  public int draw(Path folder, Supplier<Shell> shells) throws IOException {
    Files.createDirectories(folder);
    startToolkit();
    int count = 0;
    for (Theme.Mode mode : MODES) {
      Map<String, Consumer<Shell>> subjects =
          onDrawingThread(() -> with(shells.get(), Pictures::subjects));
      for (Map.Entry<String, Consumer<Shell>> subject : subjects.entrySet()) {
        String name = subject.getKey() + "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
        BufferedImage picture =
            onDrawingThread(
                () -> with(shells.get(), shell -> picture(shell, subject.getValue(), mode)));
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
        count++;
      }
    }
    return count;
  }

  /** Where a window is open on the same data, what was drawn must not go on behind it. */
  private static <T> T with(Shell shell, Function<Shell, T> use) {
    try {
      return use.apply(shell);
    } finally {
      shell.end();
    }
  }

  /** What is drawn, by name: each opens it in a window. */
  private static Map<String, Consumer<Shell>> subjects(Shell any) {
    Map<String, Consumer<Shell>> all = new TreeMap<>();
    for (ScreenName screen : ScreenName.values()) {
      all.put(screen.key(), shell -> shell.viewModel().screen().set(screen));
    }
    for (String panel : any.panels().get().keySet()) {
      all.put(panel, shell -> Objects.requireNonNull(shell.panels().get().get(panel)).run());
    }
    return all;
  }

  private BufferedImage picture(Shell shell, Consumer<Shell> open, Theme.Mode mode) {
    shell.view().look().mode().set(mode);
    open.accept(shell);
    Scene scene = shell.view().scene(width, height);
    // Lists make their cells in one pass and place them in the next.
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(scene.getFill());
    return Pixels.of(scene.getRoot().snapshot(parameters, null));
  }

  /** The toolkit, if it does not run yet, shall need no display. */
  public static void drawWithoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  private static void startToolkit() {
    drawWithoutDisplay();
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException e) {
      // It runs already, and so do its fonts and theme.
      return;
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the toolkit started", e);
    }
    Platform.setImplicitExit(false);
    Theme.load();
    Devanagari.load();
  }

  private static <T> T onDrawingThread(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("A screen could not be drawn", e);
    }
  }
}
