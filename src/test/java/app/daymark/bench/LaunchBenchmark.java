package app.daymark.bench;

import app.daymark.AppContext;
import app.daymark.journal.StudyClock;
import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how long the installed program takes from its launch to the first picture with today's
 * rows, beside a window with nothing but a label on the same runtime. Needs the package installed
 * in /opt/daymark, and Xvfb. Described in src/docs/benchmark.md.
 */
final class LaunchBenchmark {

  /** Where the package puts it. */
  static final Path IMAGE = Path.of("/opt/daymark");

  /** How often each is taken. */
  static final int TURNS = Integer.getInteger("launch.turns", 12);

  private LaunchBenchmark() {}

  /** Measures all in turn, so that what else the machine does slows down each of them. */
  public static void main(String... words) throws Exception {
    Path work = Files.createTempDirectory("daymark-launch");
    Clock clock = Clock.system(ZoneId.systemDefault());
    LocalDate today = new StudyClock(clock, () -> LocalTime.of(4, 0)).studyDate();
    Path empty = work.resolve("empty");
    Files.createDirectories(empty.resolve("daymark"));
    Path one = onePlan(work.resolve("one"), clock);
    StudyFolders many = StudyFolders.write(Files.createDirectories(work.resolve("many")), today);
    many.makeDatabases(clock);
    Path home = Files.createDirectories(work.resolve("home"));
    Files.move(many.small().data(), home.resolve("daymark"));
    try (Framebuffer screen = new Framebuffer(Files.createDirectories(work.resolve("screen")))) {
      List<String> plain =
          PlainWindow.command(
              IMAGE.resolve("lib/runtime/bin/java"), work.resolve("plain"), screen.display());
      Launch window = new Launch("a window with a label", plain, screen);
      List<Launch> all =
          List.of(
              window,
              launch("Daymark, nothing yet", empty, screen),
              launch("Daymark, one plan", one, screen),
              launch("Daymark, 20 plans, 20,000 tasks", home, screen));
      for (int turn = 0; turn <= TURNS; turn++) {
        for (Launch each : all) {
          // The first turn warms up what the system keeps of files.
          each.take(turn > 0);
        }
      }
      System.out.println("| | median ms | least | most | ratio | resident MB |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
      all.forEach(each -> System.out.println(each.row(window)));
    } finally {
      delete(work);
    }
  }

  /** Makes data with a plan in a folder, and gives that back. */
  static Path onePlan(Path home, Clock clock) {
    try (AppContext app = AppContext.open(new AppFolders(home.resolve("daymark")), clock)) {
      app.plans()
          .start(
              app.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(app.plans().studyDate()));
    }
    return home;
  }

  /** As the desktop starts it: with no words, on the data it is used to. */
  private static Launch launch(String name, Path home, Framebuffer screen) throws IOException {
    Path data = home.resolve("daymark");
    Files.writeString(
        data.resolve("window.properties"), "x=0\ny=0\nwidth=900\nheight=600\ntheme=LIGHT\n");
    return new Launch(name, List.of("env", "XDG_DATA_HOME=" + home, "/usr/bin/daymark"), screen);
  }

  static void delete(Path work) throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(each);
      }
    }
  }
}
