package app.daymark.testkit;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A panel with its footer, drawn as the window does, without a window. */
public final class DrawnPanel {

  private static final int HEIGHT = 560;

  private final Parent root;

  private DrawnPanel(Parent root) {
    this.root = root;
  }

  /** Starts what draws; once. */
  public static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  /**
   * Draws a panel.
   *
   * @param panel makes it, on the thread that draws
   * @param width of the panel
   */
  public static DrawnPanel of(Supplier<Panel> panel, int width) {
    return of(panel, width, HEIGHT, Theme.Mode.LIGHT);
  }

  /** The same, of another height, or dark. */
  public static DrawnPanel of(Supplier<Panel> panel, int width, int height, Theme.Mode mode) {
    return onFx(() -> {
      Panel made = panel.get();
      ScrollPane body = new ScrollPane(made.root());
      body.setFitToWidth(true);
      body.setFitToHeight(made.isAsHighAsItsPlace());
      VBox.setVgrow(body, Priority.ALWAYS);
      VBox all = Page.column("panel", body);
      made.footer().ifPresent(all.getChildren()::add);
      Scene scene = new Scene(all, width, height);
      Theme.dress(scene);
      Theme.choose(scene, mode);
      made.refresh();
      for (int pass = 0; pass < 4; pass++) {
        all.applyCss();
        all.layout();
      }
      return new DrawnPanel(all);
    });
  }

  /** The texts that cannot be read to their end. */
  public List<String> clipped() {
    return ClippedText.under(root);
  }

  /** The texts that are shown in what has a style. */
  public List<String> texts(String style) {
    return onFx(() ->
        root.lookupAll("." + style).stream()
            .filter(DrawnPanel::isShown)
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .toList());
  }

  /** Keeps a picture of it as build output, for people to look at. */
  public DrawnPanel keepPicture(String name) {
    WritableImage image = onFx(() -> root.getScene().snapshot(null));
    KeptPictures.keep(Pixels.of(image), name);
    return this;
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }
}
