package app.daymark.faults;

import app.daymark.journal.Forced;
import app.daymark.store.Incoming;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Puts another journal in the place of the present one, as a restore does. */
final class Swap {

  private Swap() {}

  /**
   * Swaps.
   *
   * @param journal a folder with files of a journal
   * @param kept name for the journal that was
   */
  static void to(Path journal, Desk desk, String kept) throws IOException {
    Incoming incoming = Incoming.prepare(desk.folders);
    try (Stream<Path> files = Files.list(journal)) {
      for (Path file : files.toList()) {
        Path target = incoming.journal().resolve(file.getFileName().toString());
        Files.write(target, Files.readAllBytes(file));
        Forced.file(target);
      }
    }
    desk.ledger.replace(incoming, kept);
  }
}
