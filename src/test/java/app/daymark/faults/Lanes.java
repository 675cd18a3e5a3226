package app.daymark.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does cases beside each other, as processes mostly wait. */
final class Lanes {

  private Lanes() {}

  /** One of them. */
  @FunctionalInterface
  interface Lane {
    /**
     * Goes its way.
     *
     * @param number counted from 0
     * @param cases which of all cases are its own, in order
     */
    void run(int number, List<Integer> cases) throws Exception;
  }

  /** Runs some lanes; returns when all are through, and throws what one of them threw. */
  static void run(int lanes, List<Integer> cases, Lane lane)
      throws InterruptedException, ExecutionException {
    try (ExecutorService all = Executors.newFixedThreadPool(lanes)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < lanes; i++) {
        int number = i;
        List<Integer> own =
            IntStream.range(0, cases.size())
                .filter(at -> at % lanes == number)
                .mapToObj(cases::get)
                .toList();
        running.add(
            all.submit(() -> {
              lane.run(number, own);
              return null;
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
  }
}
