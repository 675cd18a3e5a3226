package app.daymark.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /** Between the folder and the input. */
  private static final String NOT_IN_PATHS = "\0";

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
    List<String> texts = new ArrayList<>(arguments);
    // Beside the folder, as a window from before there was any input understands all other calls.
    texts.addFirst(input == null ? folder.toString() : folder + NOT_IN_PATHS + input);
    return texts;
  }

  static Call read(Line line, Duration patience) throws IOException {
    List<String> texts = Message.read(line, Message.MAX_CALL_BYTES, patience, patience);
    if (texts.isEmpty()) {
      throw new ProtocolException("no folder");
    }
    try {
      String[] paths = texts.getFirst().split(NOT_IN_PATHS, 2);
      return new Call(
          absolute(paths[0]),
          texts.subList(1, texts.size()),
          paths.length == 1 ? null : absolute(paths[1]));
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
