package app.daymark.ui.shell;

import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the window says when the learner's data cannot be opened. */
public final class StartFailure {

  private StartFailure() {}

  public static Scene scene(String reason, Texts texts, Look look) {
    Button quit = new Button(texts.get("failure.quit"));
    quit.setDefaultButton(true);
    quit.setOnAction(_ -> Platform.exit());
    VBox content =
        Page.column(
            "empty",
            Page.icon(Feather.ALERT_CIRCLE),
            Page.text("empty-title", texts.get("failure.title")),
            Page.text("empty-text", reason),
            quit);
    Scene scene = new Scene(content, 560, 360);
    Theme.follow(scene, look);
    return scene;
  }
}
