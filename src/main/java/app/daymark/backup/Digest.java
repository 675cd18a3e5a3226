package app.daymark.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is written to it. */
final class Digest extends OutputStream {

  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int b) {
    sha256.update((byte) b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    sha256.update(bytes, from, length);
  }

  /** In hexadecimal, lower case; ends it. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
