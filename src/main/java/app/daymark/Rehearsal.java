package app.daymark;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does for nobody, in one process, what learners do at the terminal and in the window. Java keeps
 * the classes of one process in a form that is faster to start with; this is that process, run when
 * Daymark is installed.
 */
final class Rehearsal {

  private static final List<String> COMMANDS =
      List.of("start back-end-20", "today", "done 1", "today", "undo", "plan", "streak");

  private Rehearsal() {}

  /**
   * Rehearses; the exit code is 0 when everything could be done.
   *
   * @param arguments an empty folder to do it in
   */
  public static void main(String... arguments) {
    Path folder = Path.of(arguments[0]);
    PrintWriter nobody =
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    for (String[] command : commands(folder)) {
      if (Main.run(nobody, nobody, command) != 0) {
        throw new IllegalStateException("Cannot be done: " + String.join(" ", command));
      }
    }
    // Last, for it can be drawn once, and this ends the program.
    Main.main(pictures(folder));
  }

  /** What is rehearsed at the terminal. */
  static List<String[]> commands(Path folder) {
    return COMMANDS.stream().map(command -> words(folder, command.split(" ", -1))).toList();
  }

  /** The window, as far as it can be drawn without a display. */
  private static String[] pictures(Path folder) {
    return words(folder, "pictures", folder.resolve("pictures").toString());
  }

  private static String[] words(Path folder, String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--data", folder.resolve("data").toString()))
        .toArray(String[]::new);
  }
}
