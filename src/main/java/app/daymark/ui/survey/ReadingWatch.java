package app.daymark.ui.survey;

import app.daymark.exchange.survey.ImportWatch;

/**
 * Follows the reading of one file. Written on the thread that reads, looked at from the one that
 * draws as often as that likes: neither waits for the other.
 */
final class ReadingWatch implements ImportWatch {

  private volatile long total;
  private volatile long bytes;
  private volatile long rows;
  private volatile boolean isCancelled;

  /** How long the file is; 0 where nobody knows. */
  void total(long size) {
    total = size;
  }

  long total() {
    return total;
  }

  @Override
  public void at(long read, long count) {
    bytes = read;
    rows = count;
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  long rows() {
    return rows;
  }

  /** Ends the reading at its next look. */
  void cancel() {
    isCancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }
}
