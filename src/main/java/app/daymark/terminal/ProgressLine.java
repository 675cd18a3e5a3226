package app.daymark.terminal;

import app.daymark.exchange.survey.ImportWatch;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Tells on one line, written over and over, how far an import has come. Closing it clears it. */
final class ProgressLine implements ImportWatch, AutoCloseable {

  /** A fifth of a second. */
  private static final long PAUSE_NANOS = 200_000_000;

  private final PrintWriter out;
  private final long total;
  private final LongSupplier nanos;
  private long nextNanos;
  private int width;

  /**
   * Writes nothing yet.
   *
   * @param total how many bytes there are; 0 where nobody knows
   * @param nanos of a clock that only ever goes on
   */
  ProgressLine(PrintWriter out, long total, LongSupplier nanos) {
    this.out = out;
    this.total = total;
    this.nanos = nanos;
    this.nextNanos = nanos.getAsLong() + PAUSE_NANOS;
  }

  @Override
  public void at(long bytes, long rows) {
    long now = nanos.getAsLong();
    if (now - nextNanos < 0) {
      return;
    }
    nextNanos = now + PAUSE_NANOS;
    String share = total > 0 ? "%d %%, ".formatted(Math.min(100, bytes * 100 / total)) : "";
    write("Reading: %s%,d rows".formatted(share, rows));
  }

  private void write(String text) {
    out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())) + "\r");
    out.flush();
    width = text.length();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public void close() {
    if (width > 0) {
      write("");
    }
  }
}
