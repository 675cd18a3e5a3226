package app.daymark.journal;

import app.daymark.journal.Action.Lost;
import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes damaged files of a journal whole again: what something else remembers is written back, and
 * where nobody knows, a line says that an action is lost. The files as they were are kept.
 */
final class JournalMending {

  /** A longer gap that nothing else knows is left: a line for each action would help nobody. */
  private static final int MOST_MISSING = 10_000;

  private static final Entry NONE = new Entry(0, Instant.EPOCH, LocalDate.EPOCH, new Lost(""));

  private final Set<Path> damaged;
  private final LongFunction<Optional<Entry>> memory;
  private final List<JournalDamage> told = new ArrayList<>();
  private final Queue<byte[]> unreadable = new ArrayDeque<>();
  private long before;
  private byte @Nullable [] lineBefore;

  /**
   * Prepares to mend.
   *
   * @param damaged which files
   * @param memory knows entries by their sequence numbers
   */
  JournalMending(Set<Path> damaged, LongFunction<Optional<Entry>> memory) {
    this.damaged = damaged;
    this.memory = memory;
  }

  /**
   * Goes through all files, oldest first, and writes the damaged ones anew.
   *
   * @return what was done
   * @throws IOException when it could not be done; then each file is as it was, or mended
   */
  List<JournalDamage> mend(List<Path> files) throws IOException {
    for (Path file : files) {
      boolean newest = file.equals(files.getLast());
      if (damaged.contains(file)) {
        rewrite(file, newest);
      } else {
        copy(file, OutputStream.nullOutputStream(), newest);
      }
    }
    return told;
  }

  private void rewrite(Path file, boolean newest) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + OwnerOnly.ASIDE);
    Files.deleteIfExists(aside);
    int known = told.size();
    try (OutputStream out = Files.newOutputStream(aside)) {
      OwnerOnly.restrict(aside);
      copy(file, out, newest);
    }
    Forced.file(aside);
    Path kept = keep(file);
    Forced.move(aside, file);
    if (told.size() == known) {
      told.add(
          new JournalDamage(
              file,
              0,
              Phrase.of("lines that do not belong there were taken out; kept in %s", kept)));
    }
  }

  private static Path keep(Path file) throws IOException {
    int number = 1;
    Path kept = file.resolveSibling(file.getFileName() + ".damaged-1");
    while (Files.exists(kept)) {
      kept = file.resolveSibling(file.getFileName() + ".damaged-" + ++number);
    }
    Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
    Forced.file(kept);
    return kept;
  }

  private void copy(Path file, OutputStream out, boolean newest) throws IOException {
    try (LineReader lines = new LineReader(file)) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        copy(file, line, out);
      }
    }
    if (newest) {
      // At the end nothing tells how many are missing but the lines themselves.
      fill(file, before + unreadable.size(), out);
    }
  }

  private void copy(Path file, LineReader.Line line, OutputStream out) throws IOException {
    try {
      if (line.tooLong()) {
        throw DamagedLine.tooLong();
      }
      take(file, EntryCodec.seq(line.bytes()), line.bytes(), out);
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      unreadable.add(line.bytes());
    }
  }

  /** What stands before already is left out. */
  private void take(Path file, long seq, byte[] line, OutputStream out) throws IOException {
    if (seq > before) {
      if (seq - before <= MOST_MISSING || memory.apply(before + 1).isPresent()) {
        fill(file, seq - 1, out);
      }
      write(line, out);
      before = seq;
    }
  }

  /** Writes what is missing up to a sequence number. */
  private void fill(Path file, long last, OutputStream out) throws IOException {
    while (before < last) {
      long seq = before + 1;
      String held = held(unreadable.poll());
      Optional<Entry> remembered = memory.apply(seq);
      told.add(new JournalDamage(file, 0, reason(seq, remembered.isPresent(), held)));
      write(bytes(remembered.orElseGet(() -> lost(seq, held))), out);
      before = seq;
    }
    unreadable.clear();
  }

  private static Phrase reason(long seq, boolean remembered, String held) {
    if (remembered) {
      return Phrase.of(
          "action %d was damaged or missing, and was written back from the database", seq);
    }
    return held.isEmpty()
        ? Phrase.of("action %d is missing and nothing else knows it: it is lost", seq)
        : Phrase.of(
            "action %d cannot be read any more and nothing else knows it: it is lost. What was left of it: %s",
            seq, held);
  }

  /** Its times are those of the action before it. */
  private Entry lost(long seq, String held) {
    Entry last = NONE;
    if (lineBefore != null) {
      try {
        last = EntryCodec.entry(lineBefore);
      } catch (DamagedLine e) {
        e.refuseIfNewer();
      }
    }
    return new Entry(seq, last.at(), last.studyDate(), new Lost(held));
  }

  private void write(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
    lineBefore = line;
  }

  private static byte[] bytes(Entry entry) {
    return EntryCodec.line(entry).getBytes(StandardCharsets.UTF_8);
  }

  /** What can be read of a damaged line. */
  private static String held(byte @Nullable [] line) {
    return line == null ? "" : Lost.of(line).held();
  }
}
