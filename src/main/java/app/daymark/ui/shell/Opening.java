package app.daymark.ui.shell;

import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
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
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setAccessibleText(texts.get("opening.moment"));
    VBox content =
        Page.column(
            "empty",
            Page.icon(Feather.BOOK_OPEN),
            Page.text("empty-title", told(texts, "opening.moment", "opening.title")),
            Page.text("empty-text", told(texts, "opening.wait", "opening.text")),
            bar);
    scene = new Scene(content, 560, 360);
    Theme.follow(scene, look);
  }

  /** What is said depends on whether the database is made anew: only that has a measure. */
  private ObservableValue<String> told(Texts texts, String opening, String makingAnew) {
    return bar.progressProperty()
        .map(share -> texts.get(share.doubleValue() < 0 ? opening : makingAnew));
  }

  public Scene scene() {
    return scene;
  }

  /** From 0 to 1; less than 0 while nobody knows. */
  public DoubleProperty progress() {
    return bar.progressProperty();
  }
}
