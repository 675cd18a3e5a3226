package app.daymark.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes over a line: texts, each after the number of its bytes in UTF-8, the whole after a mark
 * and its own number of bytes. Numbers are of four bytes, the highest first.
 */
final class Message {

  /** What the window is asked: a command line and a folder, nothing long. */
  static final int MAX_CALL_BYTES = 64 << 10;

  /** What the window answers: as much as an export of a long life. */
  static final int MAX_ANSWER_BYTES = 256 << 20;

  /** "DAY" and the version of this format. */
  static final int MARK = 'D' << 24 | 'A' << 16 | 'Y' << 8 | 1;

  private static final int HEAD_BYTES = 2 * Integer.BYTES;

  private Message() {}

  /** How many bytes texts take. */
  static long bytes(List<String> texts) {
    return texts.stream()
        .mapToLong(text -> (long) Integer.BYTES + text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Writes texts that take no more bytes than their reader allows. */
  static void write(Line line, List<String> texts, Duration patience) throws IOException {
    int bytes = Math.toIntExact(bytes(texts));
    ByteBuffer whole = ByteBuffer.allocate(HEAD_BYTES + bytes).putInt(MARK).putInt(bytes);
    for (String text : texts) {
      byte[] part = text.getBytes(StandardCharsets.UTF_8);
      whole.putInt(part.length).put(part);
    }
    line.write(whole.flip(), patience);
  }

  /**
   * Reads texts.
   *
   * @param wait until they begin to come
   * @param patience for the rest once they do
   * @throws ProtocolException when they are not written as above, or longer than may be
   */
  static List<String> read(Line line, int maxBytes, Duration wait, Duration patience)
      throws IOException {
    ByteBuffer head = line.read(HEAD_BYTES, wait);
    if (head.getInt() != MARK) {
      throw new ProtocolException("not a message of this version of Daymark");
    }
    int bytes = head.getInt();
    if (bytes < 0 || bytes > maxBytes) {
      throw new ProtocolException("%d bytes, at most %d".formatted(bytes, maxBytes));
    }
    return texts(line.read(bytes, patience));
  }

  private static List<String> texts(ByteBuffer body) throws ProtocolException {
    List<String> texts = new ArrayList<>();
    while (body.hasRemaining()) {
      int length = body.remaining() < Integer.BYTES ? -1 : body.getInt();
      if (length < 0 || length > body.remaining()) {
        throw new ProtocolException("a text that ends after the message");
      }
      byte[] text = new byte[length];
      body.get(text);
      texts.add(new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
