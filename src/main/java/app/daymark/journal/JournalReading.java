package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One reading of the journal, file after file. Lines count up by one; what does not is told about,
 * and the reading goes on.
 */
final class JournalReading {

  private final long seen;
  private final Reader reader;
  private final Consumer<JournalDamage> onDamage;
  private long before;
  private int unreadable;

  /** Takes the lines that the reader does not know yet, in order. */
  @FunctionalInterface
  interface Reader {

    /**
     * Takes a line.
     *
     * @param line whose checksum fits
     */
    void take(long seq, byte[] line);
  }

  /**
   * Starts a reading.
   *
   * @param seen sequence number up to which the reader knows the entries
   */
  JournalReading(long seen, Reader reader, Consumer<JournalDamage> onDamage) {
    this.seen = seen;
    this.reader = reader;
    this.onDamage = onDamage;
  }

  /** Reads a file to its end. */
  void read(Path file) throws IOException {
    read(file, Long.MAX_VALUE);
  }

  /** Reads so many bytes of a file. */
  void read(Path file, long size) throws IOException {
    try (LineReader lines = new LineReader(file, size)) {
      int number = 0;
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        number++;
        read(file, number, line);
      }
    }
  }

  private void read(Path file, int number, LineReader.Line line) {
    try {
      if (line.tooLong()) {
        throw DamagedLine.tooLong();
      }
      take(EntryCodec.seq(line.bytes()), line.bytes(), file, number);
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      unreadable++;
      onDamage.accept(
          new JournalDamage(file, number, Phrase.of("it was left out: %s", e.reason())));
    }
  }

  private void take(long seq, byte[] line, Path file, int number) {
    if (seq <= before) {
      onDamage.accept(
          new JournalDamage(
              file, number, Phrase.of("it was left out: its action %d stands before", seq)));
      return;
    }
    long expected = before == 0 ? seen + 1 : before + 1;
    if (seq > expected + unreadable) {
      onDamage.accept(
          new JournalDamage(
              file,
              0,
              Phrase.of("actions %d to %d are missing before line %d", expected, seq - 1, number)));
    }
    before = seq;
    unreadable = 0;
    if (seq > seen) {
      reader.take(seq, line);
    }
  }
}
