package app.daymark;

import app.daymark.journal.Refusal;
import app.daymark.ui.kit.BackgroundRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.Shell;
import app.daymark.ui.shell.StartFailure;
import app.daymark.ui.shell.WindowPreferences;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The window's application. Takes the data folder as {@code --data=DIR}. */
public final class DaymarkApp extends Application {

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final BackgroundRunner runner = new BackgroundRunner();
  private @Nullable AppContext context;
  private @Nullable RuntimeException failure;
  private @Nullable Runnable savePreferences;
  private Runnable closePanel = () -> {};

  /**
   * Opens the window and returns when it is closed.
   *
   * @throws UnsupportedOperationException or a {@link LinkageError} when there is no display, or
   *     what it needs is not installed
   */
  static void open(String... arguments) {
    launch(DaymarkApp.class, arguments);
  }

  @Override
  public void init() {
    String data = getParameters().getNamed().get("data");
    try {
      context = AppContext.open(Main.folders(data == null ? null : Path.of(data)), Main.clock());
    } catch (RuntimeException e) {
      // Not earlier: only now is it known where the log lies.
      LoggerFactory.getLogger(DaymarkApp.class).error("Cannot open the data", e);
      failure = e;
    }
  }

  @Override
  public void start(Stage stage) {
    Theme.load();
    stage.setTitle(texts.get("app.name"));
    if (context == null) {
      stage.setScene(StartFailure.scene(reason(), texts));
    } else {
      open(stage, context);
    }
    stage.show();
  }

  private String reason() {
    return failure instanceof Refusal
        ? String.valueOf(failure.getMessage())
        : texts.get("failure.unexpected", String.valueOf(failure));
  }

  private void open(Stage stage, AppContext opened) {
    Path file = opened.folders().window();
    WindowPreferences preferences = WindowPreferences.load(file);
    Shell shell = new WindowContext(opened, runner, texts, this::browse).shell();
    closePanel = shell.viewModel()::close;
    shell.view().mode().set(preferences.mode());
    Scene scene = shell.view().scene(preferences.width(), preferences.height());
    stage.setScene(scene);
    stage.setMinWidth(WindowPreferences.MIN_WIDTH);
    stage.setMinHeight(WindowPreferences.MIN_HEIGHT);
    savePreferences =
        () ->
            new WindowPreferences(scene.getWidth(), scene.getHeight(), shell.view().mode().get())
                .save(file);
    Thread.currentThread().setUncaughtExceptionHandler((_, error) -> shell.errors().report(error));
    shell.dayWatch().start();
    // After a night's sleep the minute's look may be late.
    stage.focusedProperty().addListener((_, _, _) -> shell.dayWatch().look());
    shell.view().focus();
  }

  private void browse(URI link) {
    getHostServices().showDocument(link.toString());
  }

  @Override
  public void stop() {
    // What is being written in a panel is kept.
    closePanel.run();
    runner.close();
    if (savePreferences != null) {
      savePreferences.run();
    }
    if (context != null) {
      context.close();
    }
  }
}
