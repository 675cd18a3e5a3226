package app.daymark.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same beside itself, as processes mostly wait. */
final class Lanes {

  private Lanes() {}

  /** One of them. */
  @FunctionalInterface
  interface Lane {
    /**
     * Goes its way.
     *
     * @param number counted from 0
     */
    void run(int number) throws Exception;
  }

  /** Runs some lanes; returns when all are through, and throws what one of them threw. */
  static void run(int lanes, Lane lane) throws InterruptedException, ExecutionException {
    try (ExecutorService all = Executors.newFixedThreadPool(lanes)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < lanes; i++) {
        int number = i;
        running.add(
            all.submit(() -> {
              lane.run(number);
              return null;
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
  }
}
