package app.daymark.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes something wrong of something right, the same in every run for the same seed. */
final class Mutator {

  /** What has broken readers of text before. */
  private static final List<byte[]> TOKENS =
      List.of(
          utf8("\0"),
          utf8("\uFEFF"),
          utf8("\u202E\u2066"),
          utf8("\u0085\u2028"),
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xC0, (byte) 0xAF},
          utf8("\\ud800"),
          utf8("\\u0000"),
          utf8("[".repeat(200)),
          utf8("{\"a\":".repeat(200)),
          utf8("- ".repeat(200)),
          utf8("&a [*a, *a]"),
          utf8("<<: *a"),
          utf8("!!javax.script.ScriptEngineManager []"),
          utf8("..\\..\\"),
          utf8("../../"),
          utf8("null"),
          utf8("-1"),
          utf8("1e999"),
          utf8("9".repeat(400)),
          utf8("NaN"),
          utf8("+999999999-12-31"),
          utf8("-999999999-01-01"),
          utf8("0000-00-00"),
          utf8("2026-02-30"),
          utf8("\"\""),
          utf8("[]"),
          utf8("{}"),
          utf8("\r\n"),
          utf8("a".repeat(5_000)));

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Changes a copy in one, two or four places.
   *
   * @param others what pieces are taken from
   */
  byte[] mutate(byte[] whole, List<byte[]> others) {
    byte[] bytes = whole;
    int changes = 1 << random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      bytes = change(bytes, others);
    }
    return bytes;
  }

  private byte[] change(byte[] bytes, List<byte[]> others) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(9));
    return switch (random.nextInt(12)) {
      case 0, 1 -> flipped(bytes);
      case 2 -> replaced(bytes, at, length, new byte[0]);
      case 3 -> Arrays.copyOf(bytes, at);
      case 4 -> replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 5 -> replaced(bytes, at, length, piece(any(others)));
      case 6 -> replaced(bytes, at, random.nextBoolean() ? 0 : length, any(TOKENS));
      case 7, 8 -> renumbered(bytes, at);
      case 9, 10 -> requoted(bytes, at, others);
      default -> replaced(bytes, at, length, noise());
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] piece(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(1, 400)));
  }

  /** Another number in the place of the next digits. */
  private byte[] renumbered(byte[] bytes, int at) {
    int from = at;
    while (from < bytes.length && !Character.isDigit(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && Character.isDigit(bytes[to])) {
      to++;
    }
    return replaced(
        bytes, from, to - from, utf8(Long.toString(random.nextLong() >> random.nextInt(64))));
  }

  /** Another text in the place of the next one in quotes. */
  private byte[] requoted(byte[] bytes, int at, List<byte[]> others) {
    int from = next(bytes, '"', at) + 1;
    int to = next(bytes, '"', from);
    return from > to
        ? bytes
        : replaced(bytes, from, to - from, random.nextBoolean() ? any(TOKENS) : quoted(others));
  }

  private byte[] quoted(List<byte[]> others) {
    byte[] bytes = any(others);
    int from = next(bytes, '"', random.nextInt(bytes.length + 1)) + 1;
    return from >= bytes.length
        ? new byte[0]
        : Arrays.copyOfRange(bytes, from, next(bytes, '"', from));
  }

  private static int next(byte[] bytes, char sign, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != sign) {
      at++;
    }
    return Math.min(at, bytes.length);
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(1, 30)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(by);
    out.write(bytes, at + length, bytes.length - at - length);
    return out.toByteArray();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
