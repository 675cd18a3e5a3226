package app.daymark.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What another process asks of the window.
 *
 * @param folder the one it was started in, absolute: paths on its command line begin there
 * @param arguments its command line; empty to bring the window forward
 * @param input a file with what came through its standard input, absolute; null where the command
 *     needs none
 */
public record Call(Path folder, List<String> arguments, @Nullable Path input) {

  public Call {
    arguments = List.copyOf(arguments);
  }

  /** What needs no input. */
  public Call(Path folder, List<String> arguments) {
    this(folder, arguments, null);
  }

  boolean isShortEnough() {
    return Message.bytes(texts()) <= Message.MAX_CALL_BYTES;
  }

  void write(Line line, Duration patience) throws IOException {
    Message.write(line, texts(), patience);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(folder.toString(), Objects.toString(input, "")));
    texts.addAll(arguments);
    return texts;
  }

  static Call read(Line line, Duration patience) throws IOException {
    List<String> texts = Message.read(line, Message.MAX_CALL_BYTES, patience, patience);
    if (texts.size() < 2) {
      throw new ProtocolException("no folder and input");
    }
    try {
      String input = texts.get(1);
      return new Call(
          absolute(texts.getFirst()),
          texts.subList(2, texts.size()),
          input.isEmpty() ? null : absolute(input));
    } catch (InvalidPathException e) {
      throw new ProtocolException("a path that cannot be");
    }
  }

  private static Path absolute(String text) throws ProtocolException {
    Path path = Path.of(text);
    if (!path.isAbsolute()) {
      throw new ProtocolException("a path that is not absolute");
    }
    return path;
  }
}
