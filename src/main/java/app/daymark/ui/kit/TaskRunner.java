package app.daymark.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The only crossing between the thread that draws and the rest. */
public interface TaskRunner {

  /**
   * Runs work away from the thread that draws, in the order asked for, and brings the answer back
   * to it.
   *
   * @param onError gets what the work threw
   */
  <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError);

  /**
   * Runs everything on the thread that draws, at once for who asks there: for pictures, which are
   * drawn in one go. What another thread asks for, as one that tells of a change, comes in its
   * turn.
   */
  static TaskRunner drawing() {
    TaskRunner direct = direct();
    return new TaskRunner() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
        if (Platform.isFxApplicationThread()) {
          direct.run(work, onSuccess, onError);
        } else {
          Platform.runLater(() -> direct.run(work, onSuccess, onError));
        }
      }
    };
  }

  /** Runs everything at once on the calling thread: for tests. */
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
