package app.daymark.testkit;

import java.io.InputStream;
import java.util.Arrays;

/** One byte for ever. */
public final class EndlessStream extends InputStream {

  private final byte unit;

  public EndlessStream(char unit) {
    this.unit = (byte) unit;
  }

  @Override
  public int read() {
    return unit;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    Arrays.fill(bytes, offset, offset + length, unit);
    return length;
  }
}
