package app.daymark.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record of what the learner did: one text file a month, one action a line. It is
 * the truth; the database is made from it.
 *
 * <p>May be called from any thread; one process at a time.
 */
public final class Journal implements AutoCloseable {

  private static final String FILE_NAME = "\\d{4}-\\d{2}\\.jsonl";

  private final Path folder;
  private final Set<JournalDamage> damage = new LinkedHashSet<>();
  private @Nullable JournalFile current;
  private Optional<Entry> last = Optional.empty();

  private Journal(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the journal in a folder, making it when it is missing.
   *
   * @throws Refusal when the folder cannot be read or written
   */
  public static Journal open(Path folder) {
    Journal journal = new Journal(folder);
    try {
      OwnerOnly.createFolder(folder);
      journal.openNewest();
      return journal;
    } catch (IOException e) {
      throw new Refusal(
          "Your journal in %s cannot be opened (%s). Nothing was changed; check that the folder is yours to write and try again."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** The newest entry; empty while there is none. */
  public synchronized Optional<Entry> last() {
    return last;
  }

  /** Sequence number of the newest entry; 0 while there is none. */
  public synchronized long lastSeq() {
    return last.map(Entry::seq).orElse(0L);
  }

  /** What could not be read since the journal was opened; the rest is unharmed. */
  public synchronized List<JournalDamage> damage() {
    return List.copyOf(damage);
  }

  /**
   * Records an action. When this returns it is on disk and counts.
   *
   * @param at to the millisecond
   * @throws Refusal when it could not be kept; then it did not happen
   */
  public synchronized Entry append(Instant at, LocalDate studyDate, Action action) {
    Entry entry = new Entry(lastSeq() + 1, at, studyDate, action);
    if (action instanceof Reversible) {
      checkLength(EntryCodec.line(entry));
    }
    append(entry);
    return entry;
  }

  /** A line too long to be read again must not be written. */
  private static void checkLength(String line) {
    if (line.getBytes(StandardCharsets.UTF_8).length > EntryCodec.MAX_ACTION_BYTES) {
      throw new Refusal(
          "This is more at once than a line of your journal can hold, so it was not done. Nothing was changed; take it in smaller steps.");
    }
  }

  /**
   * Brings back entries that were lost from the end.
   *
   * @param lost in order, the first one right after {@link #last}
   * @throws Refusal when they cannot be written
   */
  public synchronized void bringBack(List<Entry> lost) {
    lost.forEach(this::append);
    damage.add(
        new JournalDamage(
            folder,
            0,
            "%d actions were missing from its end and were brought back from the database"
                .formatted(lost.size())));
  }

  private void append(Entry entry) {
    try {
      fileFor(entry.at()).append(EntryCodec.line(entry));
      last = Optional.of(entry);
    } catch (IOException e) {
      // Whatever half of the line was written is cut off when the file is opened again.
      closeCurrent();
      throw new Refusal(
          "This could not be written to your journal in %s (%s), so it was not done. Everything before it is safe; make room or check the folder, then try again."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /**
   * Hands over, in order, every entry after a sequence number. What is damaged, missing or there
   * twice is left out and told about.
   *
   * @param seq 0 for all
   * @throws Refusal when a file cannot be read, or was written by a newer version
   */
  public synchronized void readAfter(long seq, Consumer<Entry> onEntry) {
    JournalReading reading = new JournalReading(seq, onEntry, damage::add);
    try {
      for (Path file : filesAfter(seq)) {
        reading.read(file);
      }
    } catch (IOException e) {
      throw new Refusal(
          "Your journal in %s cannot be read (%s). Nothing was changed; check the folder and try again."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private void openNewest() throws IOException {
    List<Path> files = files();
    for (int i = files.size() - 1; i >= 0 && last.isEmpty(); i--) {
      closeCurrent();
      current = JournalFile.open(files.get(i), damage::add);
      last = current.lastAtOpen();
    }
    if (current != null && !current.path().equals(files.getLast())) {
      closeCurrent();
    }
  }

  /** The month's file; never one before the newest, even if the device's clock went back. */
  private JournalFile fileFor(Instant at) throws IOException {
    Path wanted = folder.resolve(YearMonth.from(at.atZone(ZoneOffset.UTC)) + ".jsonl");
    List<Path> files = current == null ? files() : List.of(current.path());
    Path target =
        files.isEmpty() || wanted.compareTo(files.getLast()) > 0 ? wanted : files.getLast();
    if (current == null || !current.path().equals(target)) {
      closeCurrent();
      current = JournalFile.open(target, damage::add);
    }
    return current;
  }

  /** The files that may hold entries after a sequence number, oldest first. */
  private Deque<Path> filesAfter(long seq) throws IOException {
    Deque<Path> needed = new ArrayDeque<>();
    for (Path file : files().reversed()) {
      needed.addFirst(file);
      if (JournalFile.first(file).filter(entry -> entry.seq() <= seq + 1).isPresent()) {
        break;
      }
    }
    return needed;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(FILE_NAME))
          .sorted()
          .toList();
    }
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

  @Override
  public synchronized void close() {
    closeCurrent();
  }
}
