package app.daymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a program again and again, and looks when its window can be read. */
final class Launch {

  /** The window lies in the corner of the screen and is so large; a smaller one says to wait. */
  private static final int WIDTH = 900;

  private static final int HEIGHT = 600;

  /** Where the rows of Today are, beside the sidebar and below the heading. */
  private static final int LEFT = 240;

  private static final int TOP = 190;

  private static final int DARK = 128;
  private static final int LETTERS = 150;
  private static final long PATIENCE_SECONDS = 60;

  private final String name;
  private final List<String> command;
  private final Framebuffer screen;
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> megabytes = new ArrayList<>();

  Launch(String name, List<String> command, Framebuffer screen) {
    this.name = name;
    this.command = command;
    this.screen = screen;
  }

  static Process process(String display, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", display);
    return builder.start();
  }

  /**
   * Starts it once, measures, and ends it as the desktop does.
   *
   * @param counts whether to keep the figures
   */
  void take(boolean counts) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process = process(screen.display(), command);
    await(true);
    double took = (System.nanoTime() - begun) / 1e6;
    TimeUnit.MILLISECONDS.sleep(500);
    if (counts) {
      millis.add(took);
      megabytes.add(residentMegabytes(process.pid()));
    }
    process.destroy();
    process.waitFor();
    await(false);
  }

  private void await(boolean readable) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (isReadable() != readable) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(name + ": waited in vain for a window");
      }
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private boolean isReadable() {
    if (screen.brightness(WIDTH - 5, HEIGHT - 5) < DARK) {
      return false;
    }
    int dark = 0;
    for (int y = TOP; y < HEIGHT - 40; y++) {
      for (int x = LEFT; x < WIDTH - 40; x++) {
        dark += screen.brightness(x, y) < DARK ? 1 : 0;
      }
    }
    return dark >= LETTERS;
  }

  private static double residentMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double medianMillis() {
    return median(millis);
  }

  /** A row of a table: median, least and most in ms, ratio to another's median, resident MB. */
  String row(Launch plain) {
    return "| %s | %.0f | %.0f | %.0f | %.2f | %.0f |"
        .formatted(
            name,
            medianMillis(),
            Collections.min(millis),
            Collections.max(millis),
            medianMillis() / plain.medianMillis(),
            median(megabytes));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
