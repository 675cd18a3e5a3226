package app.daymark.backup;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.JournalSnapshot.Part;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * How many lines two journals have in common at their beginnings.
 *
 * @param lines at least 0
 */
record CommonLines(long lines) {

  private static final int BUFFER = 1 << 16;

  /**
   * Compares two journals, byte by byte.
   *
   * @throws Refusal when one cannot be read
   */
  static CommonLines of(List<Part> one, List<Part> other) {
    try (Bytes first = new Bytes(one);
        Bytes second = new Bytes(other)) {
      long lines = 0;
      while (true) {
        byte[] a = first.next();
        byte[] b = second.next();
        int differs = Arrays.mismatch(a, b);
        int same = differs < 0 ? a.length : differs;
        for (int i = 0; i < same; i++) {
          lines += a[i] == '\n' ? 1 : 0;
        }
        if (differs >= 0 || a.length == 0) {
          return new CommonLines(lines);
        }
      }
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The two journals cannot be compared (%s). Nothing was changed; try again.",
          FileTrouble.of(e));
    }
  }

  /** A journal's files as one stream of bytes. */
  private static final class Bytes implements AutoCloseable {

    private final Queue<Part> parts;
    private InputStream in = InputStream.nullInputStream();
    private long left;

    Bytes(List<Part> parts) {
      this.parts = new ArrayDeque<>(parts);
    }

    /** As many as a buffer has room for; fewer only at the end. */
    byte[] next() throws IOException {
      byte[] bytes = new byte[BUFFER];
      int filled = 0;
      while (filled < BUFFER && (left > 0 || open())) {
        int read = in.read(bytes, filled, (int) Math.min(left, BUFFER - filled));
        left = read < 0 ? 0 : left - read;
        filled += Math.max(read, 0);
      }
      return Arrays.copyOf(bytes, filled);
    }

    private boolean open() throws IOException {
      Part part = parts.poll();
      if (part == null) {
        return false;
      }
      in.close();
      in = Files.newInputStream(part.file());
      left = part.size();
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
