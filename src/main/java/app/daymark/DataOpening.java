package app.daymark;

import app.daymark.instance.Call;
import app.daymark.instance.RunningWindow;
import app.daymark.journal.Refusal;
import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.store.DataPlace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Data that is being opened on a thread of its own, for a window that is made meanwhile. */
final class DataOpening {

  private final AppFolders start;
  private final @Nullable Path pack;
  private final CompletableFuture<AppFolders> folders = new CompletableFuture<>();
  private final CompletableFuture<AppContext> outcome = new CompletableFuture<>();
  private volatile DoubleConsumer onProgress = _ -> {};

  /** Another window, on the same data, came forward instead. */
  private volatile boolean isLeftToAnother;

  private DataOpening(AppFolders start, @Nullable Path pack) {
    this.start = start;
    this.pack = pack;
  }

  /**
   * Begins to open the data.
   *
   * @param start the folder to look in first
   * @param pack one that the window is to show
   */
  static DataOpening begin(AppFolders start, @Nullable Path pack) {
    DataOpening opening = new DataOpening(start, pack);
    new Thread(opening::open, "daymark-opening").start();
    return opening;
  }

  private void open() {
    try {
      folders.complete(new DataPlace(start).settle());
      AppContext opened =
          Access.open(start, Main.clock(), (done, of) -> onProgress.accept((double) done / of));
      outcome.complete(opened);
      readAhead(opened);
    } catch (RuntimeException e) {
      folders.complete(start);
      isLeftToAnother = e instanceof DataLock.InUse && comesForwardInstead();
      if (!isLeftToAnother) {
        // Not earlier: only now is it known where the log lies.
        LoggerFactory.getLogger(DataOpening.class).error("Cannot open the data", e);
      }
      outcome.completeExceptionally(e);
    }
  }

  /** The catalogue is shown at once to who has nothing yet; to all others when they ask for it. */
  private static void readAhead(AppContext opened) {
    try {
      if (opened.plans().isUntouched()) {
        var _ = opened.catalogue();
      }
    } catch (Refusal e) {
      // The window is closing already.
    }
  }

  /** Whether there is a window that was opened a moment before this one. */
  private boolean comesForwardInstead() {
    Call call =
        new Call(
            Path.of("").toAbsolutePath(), Stream.ofNullable(pack).map(Path::toString).toList());
    return RunningWindow.ask(new DataPlace(start).now(), call).isPresent();
  }

  /** Where the data lies; waits while it is on its way there. */
  AppFolders folders() {
    return folders.join();
  }

  /** What the window is to show. */
  Optional<Path> pack() {
    return Optional.ofNullable(pack);
  }

  /** What came of it. */
  CompletableFuture<AppContext> outcome() {
    return outcome;
  }

  /** Whether another window came forward instead; known when the outcome is. */
  boolean isLeftToAnother() {
    return isLeftToAnother;
  }

  /**
   * Tells how far the making of the database is.
   *
   * @param listener called with 0 to 1 on the thread that opens
   */
  void onProgress(DoubleConsumer listener) {
    onProgress = listener;
  }

  /** Waits for what came of it, and closes that. */
  void close() {
    outcome
        .handle((opened, _) -> opened)
        .thenAccept(opened -> {
          if (opened != null) {
            opened.close();
          }
        })
        .join();
  }
}
