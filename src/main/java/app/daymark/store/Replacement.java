package app.daymark.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts another journal in the place of the present one, and keeps that; the last few that were kept
 * stay.
 *
 * @param clock names what is kept
 * @param purpose such as {@code import}; names it, too
 * @param before is done first where something is replaced; if it throws, nothing is
 */
public record Replacement(
    AppFolders folders, Ledger ledger, Clock clock, String purpose, Runnable before) {

  private static final String NAME = "journal.before-";
  private static final int KEPT = 5;

  /**
   * Replaces.
   *
   * @return where the journal that was is kept; empty when there was nothing to keep
   * @throws app.daymark.journal.Refusal when it cannot be done; then one of the two is there, whole
   */
  public Optional<Path> by(Incoming incoming) {
    boolean something = ledger.snapshot().lastSeq() > 0;
    if (something) {
      before.run();
    }
    Path kept = freePlace();
    ledger.replace(incoming, kept.getFileName().toString());
    thin();
    return !something && isEmptyAndGone(kept) ? Optional.empty() : Optional.of(kept);
  }

  private Path freePlace() {
    String name =
        NAME
            + purpose
            + "-"
            + LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss"));
    Path place = folders.data().resolve(name);
    for (int number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
      place = folders.data().resolve(name + "-" + number);
    }
    return place;
  }

  /** Of a journal that nothing was written to, nothing needs to stay. */
  private static boolean isEmptyAndGone(Path kept) {
    try {
      Files.deleteIfExists(kept);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    } catch (IOException e) {
      log().warn("{} stays, though it is empty", kept, e);
      return false;
    }
  }

  /** Each of them was backed up, too. */
  private void thin() {
    try (Stream<Path> all = Files.list(folders.data())) {
      List<Path> newestFirst =
          all.filter(path -> path.getFileName().toString().startsWith(NAME))
              .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .sorted(Comparator.comparing(Replacement::time).reversed())
              .toList();
      for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Incoming.delete(old);
      }
    } catch (IOException e) {
      log().warn("Journals that were replaced long ago could not be deleted", e);
    }
  }

  /** What stands in its name after the purpose. */
  private static String time(Path kept) {
    String name = kept.getFileName().toString();
    return name.substring(name.indexOf('-', NAME.length()) + 1);
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Replacement.class);
  }
}
