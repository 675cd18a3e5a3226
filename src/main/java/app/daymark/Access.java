package app.daymark;

import app.daymark.instance.RunningWindow;
import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.store.DataPlace;
import app.daymark.store.Progress;
import java.time.Clock;
import java.time.Duration;

/** The way to the data where another process may have it for a moment. */
final class Access {

  /**
   * A command in another terminal is done by then, and a window that is closing is closed; on a
   * slow computer, too.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Access() {}

  /**
   * Opens the data, as {@link AppContext#open(AppFolders, Clock, Progress)} does, where it lies by
   * then; but waits a little while another process has it that nobody can ask.
   *
   * @param folders the folder to look in first
   * @throws DataLock.InUse when a window has it, or another process longer than that
   */
  static AppContext open(AppFolders folders, Clock clock, Progress progress) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      AppFolders now = new DataPlace(folders).settle();
      Main.logTo(now);
      try {
        return AppContext.open(now, clock, progress);
      } catch (DataLock.InUse e) {
        if (RunningWindow.isThere(now) || System.nanoTime() > end || !pauses()) {
          throw e;
        }
      }
    }
  }

  private static boolean pauses() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
