package app.daymark.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What another process asks of the window.
 *
 * @param folder the one it was started in, absolute: paths on its command line begin there
 * @param arguments its command line; empty to bring the window forward
 */
public record Call(Path folder, List<String> arguments) {

  public Call {
    arguments = List.copyOf(arguments);
  }

  boolean isShortEnough() {
    return Message.bytes(texts()) <= Message.MAX_CALL_BYTES;
  }

  void write(Line line, Duration patience) throws IOException {
    Message.write(line, texts(), patience);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(arguments);
    texts.addFirst(folder.toString());
    return texts;
  }

  static Call read(Line line, Duration patience) throws IOException {
    List<String> texts = Message.read(line, Message.MAX_CALL_BYTES, patience, patience);
    if (texts.isEmpty()) {
      throw new ProtocolException("no folder");
    }
    try {
      Path folder = Path.of(texts.getFirst());
      if (!folder.isAbsolute()) {
        throw new ProtocolException("a folder that is not absolute");
      }
      return new Call(folder, texts.subList(1, texts.size()));
    } catch (InvalidPathException e) {
      throw new ProtocolException("a folder that cannot be");
    }
  }
}
