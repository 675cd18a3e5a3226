package app.daymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how long {@code daymark today} of the installed program takes, beside a program that does
 * nothing but open a copy of its database. Described in src/docs/benchmark.md.
 */
final class CommandBenchmark {

  /** What /usr/bin/daymark has Java do for short commands, besides the package's options. */
  private static final List<String> QUICK =
      List.of(
          "-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

  private CommandBenchmark() {}

  /** Measures both in turn, so that what else the machine does slows down both. */
  public static void main(String... words) throws Exception {
    Path work = Files.createTempDirectory("daymark-command");
    // As in the morning: the newest backup is of another day, and holds all there is.
    Clock yesterday =
        Clock.offset(Clock.system(ZoneId.systemDefault()), Duration.ofDays(1).negated());
    Path home = LaunchBenchmark.onePlan(work.resolve("home"), yesterday);
    // Its own, for Daymark would notice that it was opened by another program, and mend it.
    Path database = work.resolve("copy");
    Files.copy(home.resolve("daymark/daymark.mv.db"), Path.of(database + ".mv.db"));
    List<String> plain =
        new ArrayList<>(
            PlainDatabase.command(
                LaunchBenchmark.IMAGE.resolve("lib/runtime/bin/java"),
                work.resolve("plain"),
                h2(),
                database));
    plain.addAll(1, QUICK);
    List<String> today = List.of("env", "XDG_DATA_HOME=" + home, "/usr/bin/daymark", "today");
    Map<String, List<Long>> nanos = new LinkedHashMap<>();
    for (int turn = 0; turn <= LaunchBenchmark.TURNS; turn++) {
      // The first turn warms up what the system keeps of files.
      take("a program that opens the database", plain, turn > 0, nanos);
      take("daymark today", today, turn > 0, nanos);
    }
    print(nanos);
    LaunchBenchmark.delete(work);
  }

  private static Path h2() throws IOException {
    try (Stream<Path> jars = Files.list(LaunchBenchmark.IMAGE.resolve("lib/app/mods"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith("h2-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void take(
      String name, List<String> command, boolean counts, Map<String, List<Long>> nanos)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int code = Launch.process("", command).waitFor();
    long took = System.nanoTime() - begun;
    if (code != 0) {
      throw new IOException(name + " ended with " + code);
    }
    if (counts) {
      nanos.computeIfAbsent(name, _ -> new ArrayList<>()).add(took);
    }
  }

  private static void print(Map<String, List<Long>> nanos) {
    double least = Double.NaN;
    System.out.println("| | median ms | ratio |");
    System.out.println("| --- | ---: | ---: |");
    for (Map.Entry<String, List<Long>> each : nanos.entrySet()) {
      double median = new Timing(each.getValue()).medianMillis();
      least = Double.isNaN(least) ? median : least;
      System.out.printf("| %s | %.0f | %.2f |%n", each.getKey(), median, median / least);
    }
  }
}
