package app.daymark.bench;

import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.RowPlace;
import app.daymark.ui.shell.ScreenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a person waits for in the window, from the key to the picture. */
final class WindowFigures {

  private static final String SCREEN = "Key to screen drawn";
  private static final String TICK = "Key to tick on disk and drawn: today";
  private static final String PALETTE = "Letter to what the palette finds drawn";
  private static final String LETTERS = "learn the";
  private static final String EMPTY = "Change drawn in an empty window";
  private static final int TICKS = 200;
  private static final int ROUNDS = 50;
  private static final int WARM_UP = 20;
  private static final long PAUSE_MILLIS = 60;

  private final Scene scene;
  private final WindowWatch watch;
  private final Map<String, Timing> timings = new LinkedHashMap<>();

  private WindowFigures(Scene scene) {
    this.scene = scene;
    this.watch = new WindowWatch(scene);
  }

  /**
   * Opens one window after the other, and reports both.
   *
   * @param wanted whether to take the figure with a name
   */
  static void take(StudyFolders folders, Predicate<String> wanted, Consumer<Figure> report)
      throws TimeoutException {
    boolean screens = wanted.test(SCREEN);
    boolean tick = wanted.test(TICK);
    boolean palette = wanted.test(PALETTE);
    if (screens || tick || palette) {
      Map<String, Timing> big = take(folders.big(), screens, tick, palette);
      Map<String, Timing> small = take(folders.small(), screens, tick, palette);
      big.forEach((name, timing) ->
          report.accept(new Figure(name, timing, Objects.requireNonNull(small.get(name)))));
    }
  }

  private static Map<String, Timing> take(
      AppFolders folders, boolean screens, boolean tick, boolean palette) throws TimeoutException {
    try (AppRobot app = AppRobot.open(folders.data())) {
      app.waitUntil(() -> app.scene().lookup(".list-cell:task") != null, "a task");
      WindowFigures figures = new WindowFigures(app.scene());
      if (screens) {
        figures.takeScreens();
      }
      if (palette) {
        figures.takePalette(app);
      }
      if (tick) {
        figures.takeTick();
      }
      return figures.timings;
    }
  }

  /** From one screen to the next and round again; ends on the first. */
  private void takeScreens() {
    List<ScreenName> screens = List.of(ScreenName.values());
    int count = screens.size();
    Map<ScreenName, List<Long>> nanos = new LinkedHashMap<>();
    for (int i = 1; i <= count * (ROUNDS + WARM_UP); i++) {
      pause();
      ScreenName screen = screens.get(i % count);
      long taken = open(screen);
      if (i > count * WARM_UP) {
        nanos.computeIfAbsent(screen, _ -> new ArrayList<>()).add(taken);
      }
    }
    nanos.forEach((screen, each) -> timings.put(SCREEN + ": " + screen.key(), new Timing(each)));
  }

  private long open(ScreenName screen) {
    KeyCode digit = KeyCode.getKeyCode(String.valueOf(screen.digit()));
    return watch.nanosUntilDrawn(() -> press(digit, true), () -> true);
  }

  /** One letter after the other, while all tasks of all plans are there to be found. */
  private void takePalette(AppRobot app) {
    watch.nanosUntilDrawn(() -> press(KeyCode.K, true), () -> true);
    TextField field = (TextField) scene.lookup("#palette-field");
    ListView<?> found = (ListView<?>) scene.lookup(".palette-list");
    app.waitUntil(
        () -> {
          field.setText("");
          field.setText(LETTERS.substring(0, 1));
          return found.getItems().size() > ROUNDS;
        },
        "the tasks in the palette");
    // Where the letters are: what is found is drawn in the same picture.
    WindowWatch letter = new WindowWatch(scene, () -> field.localToScreen(field.getLayoutBounds()));
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < TICKS + WARM_UP; i++) {
      char next = LETTERS.charAt(i % LETTERS.length());
      if (next == LETTERS.charAt(0)) {
        letter.nanosUntilDrawn(field::clear, () -> true);
      }
      pause();
      long taken = letter.nanosUntilDrawn(() -> type(field, next), () -> true);
      if (i >= WARM_UP) {
        nanos.add(taken);
      }
    }
    timings.put(PALETTE, new Timing(nanos));
    app.press(KeyCode.ESCAPE);
  }

  /** Ticks a task, and undoes it, again and again, and each time looks at an empty window, too. */
  private void takeTick() {
    EmptyWindow empty = onDrawingThread(EmptyWindow::new);
    List<Long> nanos = new ArrayList<>();
    List<Long> least = new ArrayList<>();
    for (int i = 0; i < TICKS + WARM_UP; i++) {
      pause();
      long none = empty.nanosUntilDrawn();
      pause();
      UUID task = onDrawingThread(this::selected);
      long taken =
          watch.nanosUntilDrawn(
              () -> press(KeyCode.SPACE, false), () -> !isOpen(task), this::isToldDone);
      if (i >= WARM_UP) {
        nanos.add(taken);
        least.add(none);
      }
      pause();
      watch.nanosUntilDrawn(() -> press(KeyCode.Z, true), () -> isOpen(task));
    }
    onDrawingThread(() -> {
      empty.hide();
      return empty;
    });
    timings.put(TICK, new Timing(nanos));
    timings.put(EMPTY, new Timing(least));
  }

  private UUID selected() {
    if (list().getSelectionModel().getSelectedItem().row() instanceof TaskLine line
        && !line.done()) {
      return line.id();
    }
    throw new IllegalStateException("No open task is selected");
  }

  private boolean isOpen(UUID task) {
    return scene.getRoot().lookupAll(".list-cell").stream()
        .filter(Node::isVisible)
        .anyMatch(cell ->
            cell instanceof ListCell<?> own
                && own.getItem() instanceof RowPlace place
                && place.row() instanceof TaskLine line
                && line.id().equals(task)
                && !line.done());
  }

  /** A tick is drawn before it is on disk, and told of after it. */
  private boolean isToldDone() {
    // There is none before the first.
    return scene.lookup(".notice > .label") instanceof Label notice
        && notice.getParent().isVisible()
        && notice.getText().startsWith("Done: ");
  }

  private ListView<RowPlace> list() {
    @SuppressWarnings("unchecked")
    ListView<RowPlace> list = (ListView<RowPlace>) scene.lookup(".task-list");
    return list;
  }

  private void press(KeyCode key, boolean control) {
    fire(key, control, true);
    fire(key, control, false);
  }

  private static void type(Node target, char letter) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            String.valueOf(letter),
            "",
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }

  private void fire(KeyCode key, boolean control, boolean down) {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(
        target,
        new KeyEvent(
            down ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_RELEASED,
            "",
            "",
            key,
            false,
            control,
            false,
            false));
  }

  private static <T> T onDrawingThread(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, Platform::runLater).join();
  }

  /** What a change sets going behind the screen is over by then; people are slower, too. */
  private static void pause() {
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
        .join();
  }
}
