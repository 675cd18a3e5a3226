package app.daymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A program that opens a window with a label and does nothing else, run by the same runtime with
 * the same options: no program with JavaFX starts much faster.
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

  private final Path java;
  private final Path jar;
  private final Path cache;

  /**
   * Builds it, and makes its cache.
   *
   * @param java of the runtime
   * @param display to rehearse on
   */
  PlainWindow(Path java, Path folder, String display) throws IOException, InterruptedException {
    this.java = java;
    this.jar = folder.resolve("plain.jar");
    this.cache = folder.resolve("plain.aot");
    Path sources = Files.createDirectories(folder.resolve("plain-sources"));
    Path classes = Files.createDirectories(folder.resolve("plain-classes"));
    Files.writeString(sources.resolve("Plain.java"), SOURCE);
    Files.writeString(sources.resolve("module-info.java"), MODULE);
    run(
        "javac",
        "--module-path",
        System.getProperty("java.class.path"),
        "-d",
        classes.toString(),
        sources.resolve("Plain.java").toString(),
        sources.resolve("module-info.java").toString());
    run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    Process rehearsal = Launch.process(display, command("-XX:AOTCacheOutput=" + cache, "rehearse"));
    if (rehearsal.waitFor() != 0 || Files.notExists(cache)) {
      throw new IOException("The plain window has no cache");
    }
  }

  private static void run(String tool, String... arguments) throws IOException {
    if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
      throw new IOException(tool + " failed");
    }
  }

  /** What starts it. */
  List<String> command() {
    return command("-XX:AOTCache=" + cache);
  }

  private List<String> command(String option, String... arguments) {
    List<String> command =
        List.of(
            java.toString(),
            option,
            "--enable-native-access=javafx.graphics",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "--module-path",
            jar.toString(),
            "--module",
            "plain/plain.Plain");
    return Stream.concat(command.stream(), List.of(arguments).stream()).toList();
  }
}
