package app.daymark;

import app.daymark.testkit.drawn.Drawn;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.Shell;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How a window looks that is drawn for a test, on no display.
 *
 * @param textSize in percent
 */
record DrawnWindow(Language language, Theme.Mode mode, int width, int height, int textSize) {

  /** One that is light, with text of the usual size. */
  static DrawnWindow light(Language language, int width, int height) {
    return new DrawnWindow(language, Theme.Mode.LIGHT, width, height, Look.USUAL_TEXT_SIZE);
  }

  /** As it stands in the names of pictures. */
  String name() {
    return String.join(
        "-",
        language.locale().getLanguage(),
        mode.name().toLowerCase(Locale.ROOT),
        width + "x" + height,
        "" + textSize);
  }

  /** What the window holds of the learner's data. */
  WindowContext on(AppContext app) {
    Look look = new Look(language);
    look.mode().set(mode);
    look.textSize().set(textSize);
    return new WindowContext(app, Lanes.direct(), look, WindowHost.none());
  }

  /**
   * Draws something, in a window of its own: one that is not on a display draws some panels that
   * are gone. The picture is kept.
   *
   * @param open goes there; called on the thread that draws
   */
  Drawn draw(WindowContext window, String subject, BiConsumer<Shell, Scene> open) {
    return onFx(
            () -> {
              Shell shell = window.shell();
              Scene scene = shell.view().scene(width, height);
              open.accept(shell, scene);
              return Drawn.of(scene);
            })
        .keep(subject + "-" + name());
  }

  static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}
