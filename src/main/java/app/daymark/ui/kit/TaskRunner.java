package app.daymark.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The only crossing between the thread that draws and the rest. */
public interface TaskRunner {

  /**
   * Runs work away from the thread that draws, in the order asked for, and brings the answer back
   * to it.
   *
   * @param onError gets what the work threw
   */
  <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError);

  /** Runs everything at once on the calling thread: for tests and pictures. */
  static TaskRunner direct() {
    return new TaskRunner() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
        T answer;
        try {
          answer = work.call();
        } catch (Exception e) {
          onError.accept(e);
          return;
        }
        onSuccess.accept(answer);
      }
    };
  }
}
