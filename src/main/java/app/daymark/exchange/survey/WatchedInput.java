package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Reads a file, tells how far it has come and stops when that is wished. Refuses at the beginning
 * what is no text in UTF-8 at all.
 */
final class WatchedInput extends InputStream {

  private static final int HEAD = 1 << 16;

  private final SurveySource source;
  private final InputStream in;
  private final ImportWatch watch;
  private final byte[] head;
  private int at;
  private long bytes;
  private LongSupplier rows = () -> 0;
  private int last = -1;

  /** Reads the head. Closes the stream if it refuses. */
  WatchedInput(SurveySource source, ImportWatch watch) throws IOException {
    this.source = source;
    this.watch = watch;
    this.in = source.open();
    try {
      head = in.readNBytes(HEAD);
      check();
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
    at = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private void check() {
    if (head.length == 0) {
      throw source.refusal(
          Phrase.of("it is empty"), Phrase.of("choose a CSV file with a header row"));
    }
    if (startsWith('P', 'K') || startsWith(0x1F, 0x8B)) {
      throw source.refusal(
          Phrase.of("it is a packed file"), Phrase.of("unpack it, and choose the CSV file in it"));
    }
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      throw source.refusal(
          Phrase.of("it is written in UTF-16"),
          Phrase.of("save it as CSV in UTF-8, and choose that"));
    }
    for (byte each : head) {
      if (each == 0) {
        throw source.refusal(
            Phrase.of("it is no text in UTF-8"),
            Phrase.of("save it as CSV in UTF-8, or choose a CSV file"));
      }
    }
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells from now on how many rows were read, too. */
  void countRows(LongSupplier counter) {
    rows = counter;
  }

  /** Whether what was read until now ends in a line end. */
  boolean isAtLineEnd() {
    return last == '\n' || last == '\r';
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (watch.isCancelled()) {
      throw new CancellationException("The import was cancelled");
    }
    int read =
        at < head.length ? readHead(target, offset, length) : in.read(target, offset, length);
    if (read > 0) {
      last = target[offset + read - 1];
      bytes += read;
      watch.at(bytes, rows.getAsLong());
    }
    return read;
  }

  private int readHead(byte[] target, int offset, int length) {
    int count = Math.min(length, head.length - at);
    System.arraycopy(head, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
