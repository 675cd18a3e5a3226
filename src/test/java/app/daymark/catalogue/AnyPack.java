package app.daymark.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets the drills read packs. */
public final class AnyPack {

  private AnyPack() {}

  /** A small pack that is right. */
  public static byte[] whole() {
    return Packs.GOOD.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether bytes are a pack. */
  public static boolean isTaken(byte[] bytes) throws IOException {
    try {
      PackReader.read("any.yaml", new ByteArrayInputStream(bytes));
      return true;
    } catch (PackProblem.Found e) {
      return false;
    }
  }
}
