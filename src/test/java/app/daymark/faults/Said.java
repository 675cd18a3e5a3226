package app.daymark.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What processes tell the drill: a word, and sometimes what it is about. */
enum Said {
  /** It begins to open its data. */
  OPENING,
  /** Its data is open, sometimes with how many milliseconds that took. */
  OPEN,
  /** How much it did since then. */
  DID,
  /** It asked for something, and this was the answer. */
  REFUSED,
  /** How many megabytes of memory it holds. */
  HOLDS,
  /** Its window closes now. */
  CLOSING;

  static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  void say() {
    OUT.println(this);
  }

  void say(Object about) {
    OUT.println(this + " " + about);
  }

  /** The last number that was said with it; 0 when it was not said. */
  int last(List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(this + " "))
        .map(line -> line.substring(name().length() + 1))
        .mapToInt(Integer::parseInt)
        .reduce(0, (_, last) -> last);
  }
}
