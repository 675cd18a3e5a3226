package app.daymark.store;

import app.daymark.journal.Refusal;
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

  private static final Logger LOG = LoggerFactory.getLogger(Aside.class);
  private static final int KEPT = 3;

  private final Clock clock;

  Aside(Clock clock) {
    this.clock = clock;
  }

  void move(Path file) {
    String prefix = file.getFileName() + ".broken-";
    String now =
        LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS"));
    Path aside = file.resolveSibling(prefix + now);
    for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
      aside = file.resolveSibling(prefix + now + "-" + number);
    }
    try {
      Files.move(file, aside);
      LOG.warn("Old database kept as {}", aside);
      forget(file.resolveSibling("."), prefix);
    } catch (IOException e) {
      throw new Refusal(
          "The damaged database %s cannot be set aside (%s). Your journal is unharmed; move that file away and start again."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** A process that is killed every day would fill the disk with what the journal holds anyway. */
  private static void forget(Path folder, String prefix) throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder)) {
      kept =
          files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    for (Path old : kept.subList(0, Math.max(0, kept.size() - KEPT))) {
      Files.deleteIfExists(old);
    }
  }
}
