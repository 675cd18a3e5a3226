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
 * Every reader there is gets a file that is larger than the memory of this process, or unpacks to.
 */
final class HugeDrill implements Drill {

  private static final int MOST_WORDS = 1_000;

  @Override
  public String name() {
    return "huge";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path inside = Files.createDirectories(work.resolve("outside/inside"));
    try (HugeFiles files = new HugeFiles(inside, extent.of(100, 1));
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      for (HugeFiles.Huge huge : files.all()) {
        Path file = work.resolve("file");
        huge.making().make(file);
        read(huge, file, thread, figures);
        Trees.delete(file);
      }
    }
    figures.show("MB of heap", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
    if (!Folders.names(work.resolve("outside")).equals(List.of("inside"))) {
      figures.broken("Something was written outside of the folder");
    }
  }

  private static void read(HugeFiles.Huge huge, Path file, ExecutorService thread, Figures figures)
      throws InterruptedException {
    long start = System.nanoTime();
    try {
      String said =
          thread.submit(() -> huge.reading().read(file)).get(huge.seconds(), TimeUnit.SECONDS);
      long millis = (System.nanoTime() - start) / 1_000_000;
      figures.show(huge.name(), "told in %d ms".formatted(millis));
      if (said.isEmpty() || said.length() > MOST_WORDS) {
        figures.broken("%s: it says %s".formatted(huge.name(), said));
      }
    } catch (ExecutionException e) {
      figures.broken("%s: %s".formatted(huge.name(), e.getCause()));
    } catch (TimeoutException e) {
      figures.broken(huge.name() + ": it hangs");
      throw new IllegalStateException(huge.name() + " hangs", e);
    }
  }
}
