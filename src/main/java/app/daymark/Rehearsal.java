package app.daymark;

import app.daymark.instance.RunningWindow;
import app.daymark.store.AppFolders;
import app.daymark.ui.shell.Pictures;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Does for nobody what learners do at the terminal, or in the window. Java keeps the classes of one
 * process in a form that is faster to start with; this is that process, run once for either when
 * Daymark is installed.
 */
final class Rehearsal {

  private static final List<String> COMMANDS =
      List.of("start back-end-20", "today", "done 1", "today", "undo", "plan", "streak");

  /** The window does it when it is asked to. */
  private static final List<String> TICK = List.of("done 1", "undo");

  private static final String DATA = "data";
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** On a slow computer it takes ten seconds. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final PrintWriter nobody =
      new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /**
   * Rehearses; the exit code is 0 when everything could be done.
   *
   * @param arguments {@code terminal}, and an empty folder to do the commands in; then {@code
   *     window}, and the same folder
   */
  public static void main(String... arguments) {
    DeviceClock.prepare();
    Rehearsal rehearsal = new Rehearsal(Path.of(arguments[1]));
    if (arguments[0].equals("window")) {
      rehearsal.window();
    } else {
      rehearsal.commands();
    }
    // As Main does: what Java asks for at its end is rehearsed, too.
    Main.leave(0);
  }

  private void commands() {
    commands(folder).forEach(this::done);
    // Half an hour after a backup there is more to ask at the end, as each morning.
    Clock later = Clock.offset(Main.clock(), Duration.ofHours(1));
    AppContext.open(new AppFolders(folder.resolve(DATA)), later).close();
    // By itself, and so in the learner's own folder; the script has that in a place of its own.
    done("today");
  }

  /** The window itself, for what it does to come up is not in a picture of it. */
  private void window() {
    Pictures.drawWithoutDisplay();
    CompletableFuture<Void> rest = CompletableFuture.runAsync(this::leaveWindow);
    done(words(folder));
    rest.join();
  }

  /** Draws what else there is, once the window is there, and closes that. */
  private void leaveWindow() {
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!RunningWindow.isThere(new AppFolders(folder.resolve(DATA)))) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("No window came up");
        }
        Thread.sleep(PAUSE);
      }
      lines(folder, TICK).forEach(this::done);
      done(pictures());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the window opened", e);
    } finally {
      DaymarkApp.leave();
    }
  }

  private void done(String... command) {
    if (Main.run(nobody, nobody, command) != 0) {
      throw new IllegalStateException("Cannot be done: " + String.join(" ", command));
    }
  }

  /** What is rehearsed at the terminal. */
  static List<String[]> commands(Path folder) {
    return lines(folder, COMMANDS);
  }

  private static List<String[]> lines(Path folder, List<String> commands) {
    return commands.stream().map(command -> words(folder, command.split(" ", -1))).toList();
  }

  /** All screens, of somebody who has nothing yet. */
  private String[] pictures() {
    Path nothing = folder.resolve("nothing");
    return words(nothing, "pictures", nothing.resolve("pictures").toString());
  }

  private static String[] words(Path folder, String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--data", folder.resolve(DATA).toString()))
        .toArray(String[]::new);
  }
}
