package app.daymark.ui.shell;

import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the window says while the learner's data takes more than a moment to open. */
public final class Opening {

  private final ProgressBar bar = new ProgressBar();
  private final Scene scene;

  public Opening(Texts texts, Look look) {
    bar.getStyleClass().add("opening-bar");
    bar.setAccessibleText(texts.get("opening.title"));
    VBox content =
        Page.column(
            "empty",
            Page.icon(Feather.BOOK_OPEN),
            Page.text("empty-title", texts.get("opening.title")),
            Page.text("empty-text", texts.get("opening.text")),
            bar);
    scene = new Scene(content, 560, 360);
    Theme.follow(scene, look);
  }

  public Scene scene() {
    return scene;
  }

  /** From 0 to 1; less than 0 while nobody knows. */
  public DoubleProperty progress() {
    return bar.progressProperty();
  }
}
