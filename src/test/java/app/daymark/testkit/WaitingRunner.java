package app.daymark.testkit;

import app.daymark.ui.kit.TaskRunner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does nothing until it is told to: answers arrive when the test wants them to. */
public final class WaitingRunner implements TaskRunner {

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
    waiting.add(() -> TaskRunner.direct().run(work, onSuccess, onError));
  }

  /** Whether nothing waits. */
  public boolean isIdle() {
    return waiting.isEmpty();
  }

  /** Does the next piece of work. */
  public void runOne() {
    waiting.remove().run();
  }

  /** Does all that waits, and what it asks for, in order. */
  public void runAll() {
    while (!waiting.isEmpty()) {
      runOne();
    }
  }

  /** Does what waits, the latest first, so that answers come out of order. */
  public void runNewestFirst() {
    List<Runnable> all = List.copyOf(waiting).reversed();
    waiting.clear();
    all.forEach(Runnable::run);
  }
}
