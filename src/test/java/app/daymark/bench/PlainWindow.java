package app.daymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that opens a window with a label and does nothing else: none with JavaFX starts much
 * faster.
 */
final class PlainWindow {

  private static final String SOURCE =
      """
      package plain;

      import javafx.application.Application;
      import javafx.application.Platform;
      import javafx.scene.Scene;
      import javafx.scene.control.Label;
      import javafx.scene.layout.StackPane;
      import javafx.stage.Stage;

      public final class Plain extends Application {

        public static void main(String... arguments) {
          launch(arguments);
        }

        @Override
        public void start(Stage stage) {
          stage.setScene(new Scene(new StackPane(new Label("A window with a label. ".repeat(4))), 900, 600));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          if (!getParameters().getRaw().isEmpty()) {
            Thread.ofVirtual().start(() -> {
              try {
                Thread.sleep(2_000);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              Platform.exit();
            });
          }
        }
      }
      """;

  private static final String MODULE =
      """
      module plain {
        requires javafx.controls;
        exports plain to javafx.graphics;
      }
      """;

  private PlainWindow() {}

  /**
   * Builds it, and makes its cache.
   *
   * @param java of the runtime
   * @param display to rehearse on
   * @return what starts it
   */
  static List<String> command(Path java, Path folder, String display)
      throws IOException, InterruptedException {
    PlainProgram program = PlainProgram.build(java, folder, SOURCE, MODULE);
    program.rehearse(display, "rehearse");
    return program.command();
  }
}
