package app.daymark.ui.shell;

import app.daymark.ui.kit.Page;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;

/**
 * Tells of what is open in a corner of the screen, over whatever else is there. It waits to be
 * seen; a click on it brings the window forward. On the thread that draws.
 */
public final class DesktopReminder implements BiConsumer<String, String> {

  private final Stage stage;

  public DesktopReminder(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void accept(String title, String text) {
    Node icon = Page.icon(Feather.SUN);
    icon.getStyleClass().add("reminder-icon");
    Notifications.create()
        .styleClass("reminder")
        .title(title)
        .text(text)
        .graphic(icon)
        .position(Pos.BOTTOM_RIGHT)
        .hideAfter(Duration.INDEFINITE)
        .onAction(_ -> bringForward())
        .show();
  }

  private void bringForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
