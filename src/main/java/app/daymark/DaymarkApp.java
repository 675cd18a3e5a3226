package app.daymark;

import app.daymark.catalogue.Role;
import app.daymark.instance.Door;
import app.daymark.journal.Refusal;
import app.daymark.ui.kit.BackgroundRunner;
import app.daymark.ui.kit.Devanagari;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.DesktopReminder;
import app.daymark.ui.shell.DeviceFilePicker;
import app.daymark.ui.shell.MainWindow;
import app.daymark.ui.shell.Opening;
import app.daymark.ui.shell.StartFailure;
import app.daymark.ui.shell.Watches;
import app.daymark.ui.shell.WindowIcon;
import app.daymark.ui.shell.WindowPreferences;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The window's application. Takes the data folder as {@code --data=DIR}. */
public final class DaymarkApp extends Application {

  /** Something else that flashes up for a shorter time would only be in the way. */
  private static final long MOMENT_MILLIS = 1_500;

  /** How long a process that is asked to end waits for the window. */
  private static final long PATIENCE_SECONDS = 2;

  /**
   * What was begun before the toolkit, which makes the application itself and hands it nothing but
   * words.
   */
  private static final AtomicReference<@Nullable DataOpening> BEGUN = new AtomicReference<>();

  private final BackgroundRunner runner = new BackgroundRunner("daymark-work");
  private final BackgroundRunner beside = new BackgroundRunner("daymark-beside");
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);

  @SuppressWarnings("NullAway.Init") // set by init()
  private DataOpening opening;

  private WindowPreferences preferences = WindowPreferences.unset(Language.ENGLISH);
  private @Nullable Runnable savePreferences;
  private Runnable closePanel = () -> {};
  private Runnable shutDoor = () -> {};
  private Runnable closeDoor = () -> {};
  private Consumer<Role> showAdded = _ -> {};

  /**
   * Opens the window and returns when it is closed.
   *
   * @param begun opens the data; closed if there is no window
   * @throws UnsupportedOperationException or a {@link LinkageError} when there is no display, or
   *     what it needs is not installed
   */
  static void open(DataOpening begun) {
    BEGUN.set(begun);
    try {
      launch(DaymarkApp.class);
    } catch (UnsupportedOperationException | LinkageError e) {
      // Whoever opens it next would find it in use.
      begun.close();
      throw e;
    }
  }

  /** Closes the window, as its learner would. From any thread. */
  static void leave() {
    Platform.exit();
  }

  /** Begins to open the data, unless that was begun; the window is made meanwhile. */
  @Override
  public void init() {
    DataOpening begun = BEGUN.getAndSet(null);
    String data = getParameters().getNamed().get("data");
    opening =
        begun == null
            ? DataOpening.begin(Main.folders(data == null ? null : Path.of(data)), null)
            : begun;
    opening.onProgress(share -> Platform.runLater(() -> progress.set(share)));
    preferences =
        WindowPreferences.load(opening.folders().window(), Language.of(Locale.getDefault()));
  }

  @Override
  public void start(Stage stage) {
    Theme.load();
    Theme.read(preferences.look());
    stage.setTitle(texts().get("app.name"));
    awaitOutcome(stage);
    if (!opening.isLeftToAnother()) {
      stage.show();
      PauseTransition moment = new PauseTransition(Watches.FIRST_PICTURES);
      moment.setOnFinished(_ -> afterFirstPicture(stage));
      moment.play();
    }
  }

  /** What the first picture need not wait for. */
  private static void afterFirstPicture(Stage stage) {
    WindowIcon.put(stage);
    // Who reads English may have a task named in Hindi.
    Devanagari.load();
  }

  private void awaitOutcome(Stage stage) {
    if (isOpenInAMoment()) {
      showOutcome(stage);
    } else {
      Opening waiting = new Opening(texts(), preferences.look());
      waiting.progress().bind(progress);
      stage.setScene(waiting.scene());
      var _ = opening.outcome().whenComplete((_, _) -> Platform.runLater(() -> showOutcome(stage)));
    }
  }

  private boolean isOpenInAMoment() {
    try {
      opening.outcome().get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void showOutcome(Stage stage) {
    if (opening.isLeftToAnother()) {
      Platform.exit();
    } else if (opening.outcome().isCompletedExceptionally()) {
      stage.setScene(
          StartFailure.scene(
              reason(opening.outcome().exceptionNow()), texts(), preferences.look()));
    } else {
      open(stage, opening.outcome().resultNow());
    }
  }

  private String reason(Throwable failure) {
    return failure instanceof Refusal refused
        ? texts().refusal(refused)
        : texts().get("failure.unexpected", failure.toString());
  }

  private void open(Stage stage, AppContext opened) {
    Path file = opened.folders().window();
    Lanes lanes = new Lanes(runner, beside);
    WindowHost host =
        new WindowHost(
            this::browse,
            new DeviceFilePicker(stage),
            new DesktopReminder(stage),
            role -> showAdded.accept(role),
            stage::close);
    MainWindow window =
        new MainWindow(
            stage, preferences, look -> new WindowContext(opened, lanes, look, host).shell());
    showAdded = window::show;
    closePanel = () -> window.shell().viewModel().close();
    opened.onTermination(this::finish);
    savePreferences = () -> window.preferences().save(file);
    Visitors visitors = new Visitors(opened, runner, pack -> comeForward(window, pack));
    Door door = Door.open(opened.folders(), visitors);
    shutDoor = door::shut;
    closeDoor = door::close;
    opening.pack().ifPresent(window::open);
    Thread.currentThread()
        .setUncaughtExceptionHandler((_, error) -> window.shell().errors().report(error));
  }

  private static void comeForward(MainWindow window, Optional<Path> pack) {
    Platform.runLater(() -> pack.ifPresentOrElse(window::open, window::comeForward));
  }

  private Texts texts() {
    return preferences.look().texts();
  }

  private void browse(URI link) {
    getHostServices().showDocument(link.toString());
  }

  /** The process is asked to end: what is being written is kept, as when the window is closed. */
  private void finish() {
    if (!closesPanelInTime()) {
      // The toolkit ends by itself at the same time, and then passes over what it is asked for.
      // Nobody draws any more, so this thread may do it.
      closePanel.run();
    }
    finishWork();
  }

  /** Who comes now waits for the data: this window does not come forward any more. */
  private void finishWork() {
    shutDoor.run();
    runner.close();
    closeDoor.run();
  }

  private boolean closesPanelInTime() {
    try {
      CompletableFuture.runAsync(closePanel, Platform::runLater)
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      LoggerFactory.getLogger(DaymarkApp.class).warn("The window did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  @Override
  public void stop() {
    // What is being written in a panel is kept.
    closePanel.run();
    finishWork();
    beside.close();
    if (savePreferences != null) {
      savePreferences.run();
    }
    // Also when the window was closed before it was open.
    opening.close();
  }
}
