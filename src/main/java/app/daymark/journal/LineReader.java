package app.daymark.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, as bytes. However long a line is, little of it is held in memory. */
final class LineReader implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private long left;
  private int from;
  private int to;

  LineReader(Path file) throws IOException {
    this(file, Long.MAX_VALUE);
  }

  /**
   * Reads the beginning of a file.
   *
   * @param size how many bytes of it, at most
   */
  LineReader(Path file, long size) throws IOException {
    in = Files.newInputStream(file);
    left = size;
  }

  /** A line without its end. */
  static final class Line {

    private final byte[] bytes;
    private final boolean tooLong;

    private Line(byte[] bytes, boolean tooLong) {
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** Of a line that is too long, only the beginning. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether it is longer than any line of a journal. */
    boolean tooLong() {
      return tooLong;
    }
  }

  /** The next line; null after the last. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (from < to || fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      length += end - from;
      line.write(buffer, from, Math.min(end - from, EntryCodec.MAX_LINE_BYTES + 1 - line.size()));
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        return new Line(withoutReturn(line), length > EntryCodec.MAX_LINE_BYTES);
      }
    }
    return length == 0 ? null : new Line(line.toByteArray(), length > EntryCodec.MAX_LINE_BYTES);
  }

  /** Editors of other systems end a line in two signs. */
  private static byte[] withoutReturn(ByteArrayOutputStream line) {
    byte[] bytes = line.toByteArray();
    int last = bytes.length - 1;
    return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(in.read(buffer, 0, (int) Math.min(buffer.length, left)), 0);
    left -= to;
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
