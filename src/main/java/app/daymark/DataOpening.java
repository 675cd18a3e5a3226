package app.daymark;

import app.daymark.store.AppFolders;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.slf4j.LoggerFactory;

/** Data that is being opened on a thread of its own, for a window that is made meanwhile. */
final class DataOpening {

  private final AppFolders folders;
  private final CompletableFuture<AppContext> outcome = new CompletableFuture<>();
  private volatile DoubleConsumer onProgress = _ -> {};

  private DataOpening(AppFolders folders) {
    this.folders = folders;
  }

  /** Begins to open a folder. */
  static DataOpening begin(AppFolders folders) {
    DataOpening opening = new DataOpening(folders);
    new Thread(opening::open, "daymark-opening").start();
    return opening;
  }

  private void open() {
    try {
      outcome.complete(
          AppContext.open(
              folders, Main.clock(), (done, of) -> onProgress.accept((double) done / of)));
    } catch (RuntimeException e) {
      // Not earlier: only now is it known where the log lies.
      LoggerFactory.getLogger(DataOpening.class).error("Cannot open the data", e);
      outcome.completeExceptionally(e);
    }
  }

  AppFolders folders() {
    return folders;
  }

  /** What came of it. */
  CompletableFuture<AppContext> outcome() {
    return outcome;
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
