package app.daymark.faults;

import app.daymark.AppContext;
import app.daymark.store.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** A process that opens a data folder, reads Today, tells what that took, and ends. */
final class Opener {

  private Opener() {}

  /** Lives; is told the data folder. */
  public static void main(String... arguments) throws IOException {
    AppFolders folders = new AppFolders(Path.of(arguments[0]).toAbsolutePath());
    long start = System.nanoTime();
    AppContext app = AppContext.open(folders, Clock.system(ZoneId.systemDefault()));
    app.plans().today(app.plans().studyDate());
    Said.OPEN.say(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    Said.HOLDS.say(residentMegabytes());
    System.exit(0);
  }

  /** What the system counts; 0 where it does not tell. */
  private static long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
        .sum();
  }
}
