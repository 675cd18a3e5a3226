package app.daymark.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Measures one piece after another, and reads no further than one may be long. */
final class MeteredInput extends FilterInputStream {

  private long left = Long.MAX_VALUE;

  MeteredInput(InputStream in) {
    super(in);
  }

  /** A piece is longer than it may be. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** From here on a piece begins that may have so many bytes; a little more is not noticed. */
  void beginPiece(long most) {
    left = most;
  }

  /** What follows may be of any length. */
  void endPiece() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    take(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    take(Math.max(read, 0));
    return read;
  }

  private void take(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
