package app.daymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets aside what cannot be used, as {@code .broken-<date>} beside it. The last few are kept. */
final class Aside {

  private static final int KEPT = 3;

  private final Clock clock;

  Aside(Clock clock) {
    this.clock = clock;
  }

  /**
   * Moves it.
   *
   * @throws IOException when it cannot be moved; then it is where it was
   */
  void move(Path file) throws IOException {
    String prefix = file.getFileName() + ".broken-";
    String now =
        LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS"));
    Path aside = file.resolveSibling(prefix + now);
    for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
      aside = file.resolveSibling(prefix + now + "-" + number);
    }
    Files.move(file, aside);
    log().warn("Old database kept as {}", aside);
    forget(file.resolveSibling("."), prefix);
  }

  /** A process that is killed every day would fill the disk with what the journal holds anyway. */
  private static void forget(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> kept =
          files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      for (Path old : kept.subList(0, Math.max(0, kept.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      log().warn("Older databases could not be deleted", e);
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Aside.class);
  }
}
