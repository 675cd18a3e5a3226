package app.daymark.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work one piece after the other on a thread of its own, so that what is read was written
 * before. Closing it waits for what was asked for: H2 work is never interrupted.
 */
public final class BackgroundRunner implements TaskRunner, Executor, AutoCloseable {

  private final ExecutorService worker;

  /**
   * Begins with nothing to do.
   *
   * @param name of the thread
   */
  public BackgroundRunner(String name) {
    worker = Executors.newSingleThreadExecutor(work -> new Thread(work, name));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
    if (worker.isShutdown()) {
      // The window is closing: what was asked for before is done, and nothing is drawn any more.
      return;
    }
    worker.execute(() -> {
      try {
        T answer = work.call();
        Platform.runLater(() -> onSuccess.accept(answer));
      } catch (Exception e) {
        Platform.runLater(() -> onError.accept(e));
      } catch (Error e) {
        Platform.runLater(() -> onError.accept(new ExecutionException(e)));
        throw e;
      }
    });
  }

  /**
   * Runs work in its turn, and tells nobody.
   *
   * @throws java.util.concurrent.RejectedExecutionException when it is closing; then nothing is run
   */
  @Override
  public void execute(Runnable work) {
    worker.execute(work);
  }

  @Override
  public void close() {
    worker.close();
  }
}
