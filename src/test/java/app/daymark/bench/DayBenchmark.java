package app.daymark.bench;

import app.daymark.journal.StudyClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Prints how long a day's steps take with 20 plans, 20,000 tasks and a journal of 200,000 lines,
 * and beside it with the same plans told in few lines. Described in src/docs/benchmark.md.
 */
final class DayBenchmark {

  private DayBenchmark() {}

  /**
   * Measures.
   *
   * @param words one of them, in lower case, stands in the name of each figure to take; none for
   *     all
   */
  public static void main(String... words) throws Exception {
    Path work = Files.createTempDirectory("daymark-benchmark");
    try {
      measure(work, name -> isWanted(name, List.of(words)));
    } finally {
      delete(work);
    }
    // The toolkit keeps threads of its own.
    System.exit(0);
  }

  private static boolean isWanted(String figure, List<String> words) {
    String name = figure.toLowerCase(Locale.ROOT);
    return words.isEmpty() || words.stream().anyMatch(name::contains);
  }

  private static void measure(Path work, Predicate<String> wanted) throws Exception {
    Clock clock = Clock.system(ZoneId.systemDefault());
    LocalDate today = new StudyClock(clock, () -> LocalTime.of(4, 0)).studyDate();
    StudyFolders folders = StudyFolders.write(work, today);
    System.out.printf(
        "%d plans; journals of %d and %d lines%n%n%s%n",
        LongStudy.PLANS,
        StudyFolders.lines(folders.big()),
        StudyFolders.lines(folders.small()),
        Figure.HEADING);
    Consumer<Figure> report = System.out::println;
    new DayFigures(folders, clock, wanted, report).take();
    folders.makeDatabases(clock);
    WindowFigures.take(folders, wanted, report);
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
