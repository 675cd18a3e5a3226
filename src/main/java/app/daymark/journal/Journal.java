package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The append-only record of what the learner did: one text file a month, one action a line. It is
 * the truth; the database is made from it.
 *
 * <p>May be called from any thread; one process at a time.
 */
public final class Journal implements AutoCloseable {

  private final Path folder;
  private final JournalFiles files;
  private final Set<JournalDamage> damage = new LinkedHashSet<>();
  private long lastSeq;

  /** The newest line; what it says is read when that is asked for. */
  private byte @Nullable [] newest;

  private @Nullable Entry last;

  private Journal(Path folder) {
    this.folder = folder;
    this.files = new JournalFiles(folder);
  }

  /**
   * Opens the journal in a folder, making it when it is missing. Every line's checksum and number
   * is looked at; a torn end is set aside.
   *
   * @throws Refusal when the folder cannot be read or written
   */
  public static Journal open(Path folder) {
    Journal journal = openKnown(folder);
    journal.refuseIfNewer();
    return journal;
  }

  /**
   * The same, when what the newest line says is known to be nothing but what this version writes:
   * it is read when it is asked for, because what reads it takes long to get ready.
   *
   * @throws Refusal when the folder cannot be read or written
   */
  public static Journal openKnown(Path folder) {
    Journal journal = new Journal(folder);
    try {
      OwnerOnly.createFolder(folder);
      journal.look();
      return journal;
    } catch (IOException e) {
      throw new Refusal(
          e,
          "Your journal in %s cannot be opened (%s). Nothing was changed; make room or check that the folder is yours to write, then try again.",
          folder,
          FileTrouble.of(e, folder));
    }
  }

  private void look() throws IOException {
    long[] seq = {0};
    byte[][] found = {null};
    files.look(
        (each, line) -> {
          seq[0] = each;
          found[0] = line;
        },
        damage::add);
    // Not before all of it was read: where that fails, what was known still holds.
    lastSeq = seq[0];
    newest = found[0];
    last = null;
  }

  /** What reads the newest line refuses it. */
  private void refuseIfNewer() {
    var _ = last();
  }

  /**
   * Looks at every line again, as if it were opened now.
   *
   * @throws Refusal when a file cannot be read
   */
  public synchronized void lookAgain() {
    try {
      look();
      refuseIfNewer();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The newest entry; empty while there is none. */
  public synchronized Optional<Entry> last() {
    if (last == null && newest != null) {
      last = entry(newest);
    }
    return Optional.ofNullable(last);
  }

  /** Sequence number of the newest entry; 0 while there is none. */
  public synchronized long lastSeq() {
    return lastSeq;
  }

  /** What was not as it was written since the journal was opened. */
  public synchronized List<JournalDamage> damage() {
    return List.copyOf(damage);
  }

  /** The journal as it is now, for reading beside what is written. */
  public synchronized JournalSnapshot snapshot() {
    try {
      return new JournalSnapshot(files.parts(), lastSeq());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Records an action. When this returns it is on disk and counts.
   *
   * @param at to the millisecond
   * @throws Refusal when it could not be kept; then it did not happen
   */
  public synchronized Entry append(Instant at, LocalDate studyDate, Action action) {
    Entry entry = new Entry(lastSeq() + 1, at, studyDate, action);
    check(entry);
    append(entry);
    return entry;
  }

  /** What could not be read again must not be written. */
  private static void check(Entry entry) {
    EntryLimits.breach(entry)
        .ifPresent(breach -> {
          throw new Refusal(
              "Your journal does not take this, so it was not done: %s. Nothing was changed; choose otherwise, and look at the device's date.",
              breach);
        });
    if (EntryCodec.isTooLong(entry, EntryCodec.line(entry))) {
      throw new Refusal(
          "This is more at once than a line of your journal can hold, so it was not done. Nothing was changed; take it in smaller steps.");
    }
  }

  /** The entry with a sequence number; empty when there is none, or it cannot be read. */
  public synchronized Optional<Entry> entry(long seq) {
    return seq == lastSeq ? last() : bytes(seq).map(Journal::entry);
  }

  /** The line with a sequence number, whose checksum fits; empty when there is none. */
  public synchronized Optional<String> line(long seq) {
    return bytes(seq).map(line -> new String(line, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> bytes(long seq) {
    if (seq == lastSeq) {
      return Optional.ofNullable(newest);
    }
    List<byte[]> found = new ArrayList<>();
    read(
        seq - 1,
        (each, line) -> {
          if (each == seq) {
            found.add(line);
          }
        });
    return found.stream().findFirst();
  }

  /**
   * Brings back entries that were lost from the end.
   *
   * @param memory knows entries by their sequence numbers
   * @throws Refusal when they cannot be written
   */
  public synchronized void bringBack(LongFunction<Optional<Entry>> memory) {
    long known = lastSeq();
    for (Optional<Entry> lost = memory.apply(known + 1);
        lost.isPresent();
        lost = memory.apply(lastSeq() + 1)) {
      append(lost.get());
    }
    if (lastSeq() > known) {
      damage.add(new JournalDamage(folder, 0, broughtBack(lastSeq() - known)));
    }
  }

  private static Phrase broughtBack(long count) {
    return count == 1
        ? Phrase.of("an action was missing from its end and was brought back from the database")
        : Phrase.of(
            "%d actions were missing from its end and were brought back from the database", count);
  }

  /**
   * Makes damaged files whole again: what is damaged or missing is written back as far as it is
   * remembered, or marked as lost. The files as they were are kept beside them. What was done is
   * told in {@link #damage} instead of what was wrong; where it could not be done, nothing is
   * changed and the damage stays told.
   *
   * @param memory knows entries by their sequence numbers
   * @return whether they are whole now
   */
  public synchronized boolean mend(LongFunction<Optional<Entry>> memory) {
    // A torn end is settled already: it never counted.
    Set<Path> damaged =
        damage.stream()
            .filter(each -> !JournalEnd.isToldBy(each))
            .map(JournalDamage::file)
            .collect(Collectors.toSet());
    damaged.retainAll(files.all());
    if (damaged.isEmpty()) {
      return true;
    }
    files.close();
    try {
      List<JournalDamage> told = new JournalMending(damaged, memory).mend(files.all());
      damage.removeIf(each -> !JournalEnd.isToldBy(each));
      damage.addAll(told);
      look();
      refuseIfNewer();
      return true;
    } catch (IOException e) {
      log().warn("Journal could not be mended", e);
      return false;
    }
  }

  private void append(Entry entry) {
    try {
      String line = EntryCodec.line(entry);
      files.append(entry.at(), line);
      lastSeq = entry.seq();
      newest = line.getBytes(StandardCharsets.UTF_8);
      last = entry;
    } catch (IOException e) {
      throw new Refusal(
          e,
          "This could not be written to your journal in %s (%s), so it was not done. Everything before it is safe; make room or check the folder, then try again.",
          folder,
          FileTrouble.of(e, folder));
    }
  }

  /**
   * Hands over, in order, every entry after a sequence number. What is damaged, missing or there
   * twice is left out; {@link #damage} told about it when the journal was opened.
   *
   * @param seq 0 for all
   * @throws Refusal when a file cannot be read, or was written by a newer version
   */
  public synchronized void readAfter(long seq, Consumer<Entry> onEntry) {
    read(seq, (_, line) -> onEntry.accept(entry(line)));
  }

  private void read(long seq, JournalReading.Reader reader) {
    try {
      files.readAfter(seq, reader);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Refusal unreadable(IOException e) {
    return new Refusal(
        e,
        "Your journal in %s cannot be read (%s). Nothing was changed; check the folder and try again.",
        folder,
        FileTrouble.of(e, folder));
  }

  /** What a whole line counts for. */
  static Entry entry(byte[] line) {
    return entry(line, _ -> {});
  }

  /**
   * The same.
   *
   * @param onBeyond is told about a line that says what none can: it counts as lost
   */
  static Entry entry(byte[] line, Consumer<Phrase> onBeyond) {
    try {
      return EntryCodec.entry(line);
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      Entry lost = e.standIn().orElseThrow(() -> new IllegalStateException(e));
      onBeyond.accept(
          Phrase.of(
              "Action %d of your journal is none that can be: %s. It was left out, and is still in the journal; everything else is there.",
              lost.seq(), e.reason()));
      return lost;
    }
  }

  @Override
  public synchronized void close() {
    files.close();
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Journal.class);
  }
}
