package app.daymark.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.List;

/**
 * What the window answers to another process.
 *
 * @param code for it to exit with: 0 done, 1 failed, 2 wrong use
 * @param out for its standard output
 * @param err for its standard error
 */
public record Answer(int code, String out, String err) {

  /** One that says why nothing was done. */
  public static Answer failed(String why) {
    return new Answer(1, "", why + System.lineSeparator());
  }

  void write(Line line, Duration patience) throws IOException {
    Message.write(line, List.of(Integer.toString(code), out, err), patience);
  }

  static Answer read(Line line, Duration wait, Duration patience) throws IOException {
    List<String> texts = Message.read(line, Message.MAX_ANSWER_BYTES, wait, patience);
    if (texts.size() != 3) {
      throw new ProtocolException("expected an answer of 3 texts, found " + texts.size());
    }
    try {
      return new Answer(Integer.parseInt(texts.getFirst()), texts.get(1), texts.get(2));
    } catch (NumberFormatException e) {
      throw new ProtocolException("expected an exit code, found " + texts.getFirst());
    }
  }
}
