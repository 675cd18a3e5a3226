package app.daymark.faults;

import app.daymark.testkit.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Every reader there is gets files that are almost right. None takes more than the heap of this
 * process, which is small.
 */
final class HostileDrill implements Drill {

  private static final int PATIENCE_SECONDS = 5;

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path inside = Files.createDirectories(work.resolve("outside/inside"));
    for (HostileReader reader : HostileReaders.all(inside)) {
      try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
        for (int seed = 0; seed < extent.of(reader.times() / 100, reader.times()); seed++) {
          byte[] input = input(reader, seed);
          read(reader, input, seed, thread, figures);
        }
      }
    }
    figures.show("MB of heap", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
    if (!Folders.names(work.resolve("outside")).equals(List.of("inside"))) {
      figures.broken("Something was written outside of the folder");
    }
  }

  private static byte[] input(HostileReader reader, int seed) {
    byte[] whole = reader.wholes().get(seed % reader.wholes().size());
    return new Mutator(seed).mutate(whole, reader.wholes());
  }

  private static void read(
      HostileReader reader, byte[] input, int seed, ExecutorService thread, Figures figures)
      throws InterruptedException {
    String circumstances = "%s with seed %d".formatted(reader.name(), seed);
    try {
      boolean taken =
          thread
              .submit(() -> reader.reading().takes(input))
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      figures.count(reader.name() + (taken ? " taken" : " refused"));
    } catch (ExecutionException e) {
      figures.broken("%s: %s".formatted(circumstances, e.getCause()));
    } catch (TimeoutException e) {
      figures.broken(circumstances + ": it hangs");
      throw new IllegalStateException(circumstances + " hangs", e);
    }
  }
}
