package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * One reading of the journal, file after file. Entries count up by one; what does not is told
 * about, and the reading goes on.
 */
final class JournalReading {

  private final long seen;
  private final Consumer<Entry> onEntry;
  private final Consumer<JournalDamage> onDamage;
  private long before;
  private int unreadable;

  /**
   * Starts a reading.
   *
   * @param seen sequence number up to which the reader knows the entries
   */
  JournalReading(long seen, Consumer<Entry> onEntry, Consumer<JournalDamage> onDamage) {
    this.seen = seen;
    this.onEntry = onEntry;
    this.onDamage = onDamage;
  }

  void read(Path file) throws IOException {
    // Bytes that are no text become signs that fit no checksum.
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
        BufferedReader lines = new BufferedReader(Channels.newReader(in, decoder, -1))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        read(file, number, line);
      }
    }
  }

  private void read(Path file, int number, String line) {
    try {
      take(EntryCodec.entry(line), file, number);
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      unreadable++;
      onDamage.accept(new JournalDamage(file, number, e.reason()));
    }
  }

  private void take(Entry entry, Path file, int number) {
    if (entry.seq() <= before) {
      onDamage.accept(
          new JournalDamage(file, number, "its action %d stands before".formatted(entry.seq())));
      return;
    }
    long expected = before == 0 ? seen + 1 : before + 1;
    if (entry.seq() > expected + unreadable) {
      onDamage.accept(
          new JournalDamage(
              file,
              0,
              "actions %d to %d are missing before line %d"
                  .formatted(expected, entry.seq() - 1, number)));
    }
    before = entry.seq();
    unreadable = 0;
    if (entry.seq() > seen) {
      onEntry.accept(entry);
    }
  }
}
