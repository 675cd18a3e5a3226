package app.daymark.testkit;

import app.daymark.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs nothing before it is told to, as a busy computer does. */
public final class WaitingRunner implements TaskRunner {

  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
    waiting.add(() -> TaskRunner.direct().run(work, onSuccess, onError));
  }

  /** Runs what waits, in the order it was asked for. */
  public void runAll() {
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
  }

  /** Runs what waits, the latest first, so that answers come out of order. */
  public void runNewestFirst() {
    List<Runnable> all = List.copyOf(waiting).reversed();
    waiting.clear();
    all.forEach(Runnable::run);
  }
}
