package app.daymark;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.exchange.StateImport;
import app.daymark.instance.Answer;
import app.daymark.instance.Call;
import app.daymark.instance.RunningWindow;
import app.daymark.journal.Refusal;
import app.daymark.store.AppFolders;
import app.daymark.store.DataPlace;
import app.daymark.store.Progress;
import app.daymark.terminal.Backstage;
import app.daymark.terminal.DaymarkCommand;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the command line; opens the window, or runs without one. */
public final class Main implements Backstage {

  /** Whether the toolkit has said that it can show no window. */
  private boolean isRefused;

  private Main() {}

  public static void main(String... arguments) {
    // What the terminal says is English, its digits too, whatever the device speaks.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    DeviceClock.prepare();
    leave(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Ends the process. */
  static void leave(int code) {
    System.exit(code);
  }

  /** Runs a command line; returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    int code = run(new Main(), out, err, arguments);
    if (out.checkError() && code == 0) {
      err.println("Not everything could be written to standard output.");
      code = 1;
    }
    err.flush();
    return code;
  }

  /** The command line is not taken apart when it is empty: the window is there sooner. */
  private static int run(Main main, PrintWriter out, PrintWriter err, String... arguments) {
    return arguments.length == 0 && main.isWindowShown()
        ? 0
        : DaymarkCommand.run(main, out, err, arguments);
  }

  /** The folder that was asked for, or the platform's: there Daymark looks first. */
  static AppFolders folders(@Nullable Path data) {
    AppFolders folders =
        data == null
            ? AppFolders.ofPlatform(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv())
            : new AppFolders(data.toAbsolutePath().normalize());
    logTo(folders);
    return folders;
  }

  /** Where the data lies now, by way of the same. */
  private static AppFolders found(@Nullable Path data) {
    return new DataPlace(folders(data)).now();
  }

  /** Says where the log goes, unless one was written to already. */
  static void logTo(AppFolders folders) {
    // Read by LogFile when the first logger is made.
    System.setProperty("daymark.logs", folders.logs().toString());
    // What one thread logs while another makes logging ready comes late, and is no news to a
    // learner.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** The device's time and zone: the only clock there is. */
  static Clock clock() {
    return new DeviceClock(Clock.systemUTC());
  }

  @Override
  public Catalogue catalogue(@Nullable Path data) {
    return CatalogueReader.read(found(data).packs());
  }

  @Override
  public InputStream input() {
    return System.in;
  }

  @Override
  public boolean isWatched() {
    // There may be none at all: that depends on the parts of Java that are there.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public Path place(Path typed) {
    return typed;
  }

  @Override
  public Services open(@Nullable Path data) {
    return Access.open(folders(data), clock(), Progress.NONE);
  }

  @Override
  public void inTurn(Runnable change) {
    // Nobody else has the data.
    change.run();
  }

  @Override
  public Optional<Answer> askWindow(
      @Nullable Path data, List<String> arguments, boolean readsInput) {
    AppFolders folders;
    try {
      folders = found(data);
    } catch (Refusal e) {
      // Who opens it is told, in the window where that is what was asked for.
      return Optional.empty();
    }
    Call call = new Call(Path.of("").toAbsolutePath(), arguments);
    return readsInput
        ? RunningWindow.askWithInput(folders, call, input(), StateImport.MAX_BYTES)
        : RunningWindow.ask(folders, call);
  }

  @Override
  public boolean showWindow(@Nullable Path data, @Nullable Path pack) {
    if (isRefused || isLinuxWithoutDisplay()) {
      return false;
    }
    // Refused here rather than in the toolkit's thread, whose failures look like a missing display.
    AppFolders folders = folders(data);
    try {
      DaymarkApp.open(DataOpening.begin(folders, pack));
      return true;
    } catch (UnsupportedOperationException | LinkageError e) {
      // The toolkit's words for a missing display or a missing GTK. It does not start twice.
      isRefused = true;
      return false;
    }
  }

  /** Whether there was one, or is now; the command line says what is wrong with the folder. */
  private boolean isWindowShown() {
    try {
      return askWindow(null, List.of(), false).isPresent() || showWindow(null, null);
    } catch (Refusal e) {
      return false;
    }
  }

  /** Asked first because the toolkit, where its libraries are missing too, complains at length. */
  private static boolean isLinuxWithoutDisplay() {
    return System.getProperty("os.name", "").equals("Linux")
        && System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        && System.getProperty("glass.platform") == null;
  }
}
