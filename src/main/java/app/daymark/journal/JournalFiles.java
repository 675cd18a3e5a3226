package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.JournalSnapshot.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a journal, one a month, of which the newest is written to. They know lines, but not
 * what those say.
 *
 * <p>For one thread at a time.
 */
final class JournalFiles {

  private static final String NAME = "\\d{4}-\\d{2}\\.jsonl";

  private final Path folder;
  private List<Path> files = List.of();
  private @Nullable JournalFile current;

  /** Up to which the newest holds what counts, in bytes. */
  private long newestSize;

  /** Whether it may hold more than that: a line that was refused, and could not be cut off. */
  private boolean refusedMore;

  JournalFiles(Path folder) {
    this.folder = folder;
  }

  /** Oldest first. */
  List<Path> all() {
    return files;
  }

  /**
   * Looks which there are, and reads all of them; a torn end is set aside.
   *
   * @param reader takes every whole line whose number is above those before
   * @param onDamage is told what is not as it was written
   * @throws IOException when that fails; then what was known still holds
   * @throws Refusal when something that was refused could not be cut off yet
   */
  void look(JournalReading.Reader reader, Consumer<JournalDamage> onDamage) throws IOException {
    closeCurrent();
    clearRefused();
    List<Path> found = filesIn(folder);
    long size = found.isEmpty() ? 0 : new JournalEnd(found.getLast(), onDamage).settle();
    JournalReading reading = new JournalReading(0, reader, onDamage);
    for (Path file : found) {
      reading.read(file);
    }
    files = found;
    newestSize = size;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(NAME)).sorted().toList();
    }
  }

  /** Hands over, in order, every whole line after a sequence number, none of them twice. */
  void readAfter(long seq, JournalReading.Reader reader) throws IOException {
    JournalReading reading = new JournalReading(seq, reader, _ -> {});
    for (Path file : filesAfter(seq)) {
      reading.read(file, file.equals(files.getLast()) ? newestSize : Long.MAX_VALUE);
    }
  }

  /** The files that may hold lines after a sequence number, oldest first. */
  private Deque<Path> filesAfter(long seq) throws IOException {
    Deque<Path> needed = new ArrayDeque<>();
    for (Path file : files.reversed()) {
      needed.addFirst(file);
      if (beginsUpTo(file, seq + 1)) {
        break;
      }
    }
    return needed;
  }

  private static boolean beginsUpTo(Path file, long seq) throws IOException {
    try (LineReader lines = new LineReader(file)) {
      LineReader.Line first = lines.next();
      return first != null && !first.tooLong() && EntryCodec.seq(first.bytes()) <= seq;
    } catch (DamagedLine e) {
      return false;
    }
  }

  /** What they hold now, for reading beside what is written. */
  List<Part> parts() throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(new Part(file, file.equals(files.getLast()) ? newestSize : Files.size(file)));
    }
    return parts;
  }

  /**
   * Adds a line to the file of a time; when this returns, it is there to stay.
   *
   * @throws IOException when it cannot be kept; then it does not count, and is cut off as soon as
   *     that can be done
   * @throws Refusal when an earlier one could not be cut off yet
   */
  void append(Instant at, String line) throws IOException {
    // The next month's file is another one.
    clearRefused();
    try {
      JournalFile file = fileFor(at);
      file.append(line);
      newestSize = file.size();
    } catch (IOException e) {
      refusedMore = true;
      close();
      throw e;
    }
  }

  private JournalFile fileFor(Instant at) throws IOException {
    Path target = JournalFile.of(folder, at, files.isEmpty() ? null : files.getLast());
    boolean isNew = !files.contains(target);
    if (current == null || !current.path().equals(target)) {
      closeCurrent();
      current = JournalFile.open(target, isNew ? 0 : newestSize);
      if (isNew) {
        files = Stream.concat(files.stream(), Stream.of(target)).toList();
        newestSize = 0;
      }
    }
    return current;
  }

  /** Closes what is open, and cuts off what was refused. They can be used as before. */
  void close() {
    closeCurrent();
    cutOffRefused();
  }

  private void closeCurrent() {
    if (current != null) {
      try {
        current.close();
      } catch (IOException e) {
        // Every line in it was forced to disk when it was written.
      }
      current = null;
    }
  }

  /** What was refused must not come back with the next start, be it a whole line. */
  private void cutOffRefused() {
    if (!refusedMore) {
      return;
    }
    try {
      if (!files.isEmpty()) {
        JournalFile.open(files.getLast(), newestSize).close();
      }
      refusedMore = false;
    } catch (IOException e) {
      log().warn("What was refused is cut off later", e);
    }
  }

  /** As a line like any other it would count. */
  private void clearRefused() {
    cutOffRefused();
    if (refusedMore) {
      throw new Refusal(
          "An action that was refused still stands at the end of your journal in %s, so this was not done. Everything before it is safe; make room or check the folder, then try again.",
          folder);
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(JournalFiles.class);
  }
}
