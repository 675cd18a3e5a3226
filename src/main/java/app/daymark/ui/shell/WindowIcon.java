package app.daymark.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** What stands for the window where the system lists windows. */
public final class WindowIcon {

  /** As drawn from daymark.svg beside them. */
  private static final List<String> FILES =
      List.of("daymark-16.png", "daymark-32.png", "daymark-48.png", "daymark-128.png");

  private WindowIcon() {}

  /** Gives it to a stage; once the first picture is there, which need not wait for it. */
  public static void put(Stage stage) {
    stage.getIcons().setAll(FILES.stream().map(WindowIcon::image).toList());
  }

  private static Image image(String file) {
    String path = "/app/daymark/icons/" + file;
    return new Image(
        Objects.requireNonNull(WindowIcon.class.getResource(path), path).toExternalForm());
  }
}
