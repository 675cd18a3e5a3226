package app.daymark.testkit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Lines of a journal with a checksum that fits, made without the program's own codec. */
public final class SealedLine {

  private SealedLine() {}

  /** A body with the checksum that fits it. */
  public static String sealed(String body) {
    CRC32C crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return body + ",\"crc\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
  }
}
