package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The end of the file that is written to. A last line without its end is what a write left behind
 * that was never acknowledged; whole lines stay, damaged or not.
 */
final class JournalEnd {

  private final Path file;
  private final Consumer<JournalDamage> onDamage;

  JournalEnd(Path file, Consumer<JournalDamage> onDamage) {
    this.file = file;
    this.onDamage = onDamage;
  }

  /**
   * Cuts such a line off, into a file beside this one; where only its end is missing, that is
   * added.
   *
   * @return the size of the file then, in bytes
   */
  long settle() throws IOException {
    long size = Files.size(file);
    long whole = wholeLines(size);
    if (whole == size) {
      return size;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (size - whole <= EntryCodec.MAX_LINE_BYTES && isLine(read(channel, whole, size))) {
        channel.position(size);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        channel.force(true);
        return size + 1;
      }
      Path torn = keep(channel, whole, size);
      channel.truncate(whole);
      channel.force(true);
      onDamage.accept(new JournalDamage(file, 0, unfinished(torn)));
      return whole;
    }
  }

  private static Phrase unfinished(Path kept) {
    return Phrase.of("its last line was never finished; kept in %s", kept);
  }

  /** Whether that is what was told. */
  static boolean isToldBy(JournalDamage damage) {
    return damage.reason().pattern().equals(unfinished(damage.file()).pattern());
  }

  /** How many bytes of the file are lines with an end. */
  private long wholeLines(long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int step = 1 << 16;
      for (long end = size; end > 0; end -= step) {
        long start = Math.max(0, end - step);
        byte[] bytes = read(channel, start, end);
        for (int i = bytes.length - 1; i >= 0; i--) {
          if (bytes[i] == '\n') {
            return start + i + 1;
          }
        }
      }
      return 0;
    }
  }

  private static byte[] read(FileChannel channel, long start, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (end - start));
    channel.position(start);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // The rest comes with the next reading.
    }
    return bytes.array();
  }

  private static boolean isLine(byte[] bytes) {
    try {
      EntryCodec.seq(bytes);
      return true;
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      return false;
    }
  }

  private Path keep(FileChannel channel, long start, long end) throws IOException {
    Path torn = file.resolveSibling(file.getFileName() + ".torn");
    try (OutputStream out =
        Files.newOutputStream(torn, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      OwnerOnly.restrict(torn);
      for (long at = start; at < end; at += 1 << 16) {
        out.write(read(channel, at, Math.min(end, at + (1 << 16))));
      }
    }
    return torn;
  }
}
