package app.daymark.faults;

import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that can be killed, and what it said until then. It speaks to a file: of a pipe, the
 * last words may be lost with the process.
 */
final class Child implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;
  private static final int GLANCE_MILLIS = 10;

  private final Process process;
  private final Path words;
  private final Path errors;

  private Child(Process process, Path words, Path errors) {
    this.process = process;
    this.words = words;
    this.errors = errors;
  }

  /**
   * Starts a program of the test code.
   *
   * @param folder for what it says and complains of
   */
  static Child start(Class<?> program, Path folder, Object... arguments) throws IOException {
    return start(List.of(), program, folder, arguments);
  }

  /** Starts one that opens windows which are only drawn in memory. */
  static Child startWindow(Class<?> program, Path folder, Object... arguments) throws IOException {
    return start(
        List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), program, folder, arguments);
  }

  private static Child start(
      List<String> options, Class<?> program, Path folder, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.io.tmpdir=" + folder.toAbsolutePath(),
            "-classpath",
            System.getProperty("java.class.path"),
            program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path words = folder.resolve("words");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(words.toFile()).redirectError(errors.toFile());
    return new Child(builder.start(), words, errors);
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it said something; tells whether it did before it ended. */
  boolean await(Said wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    boolean alive = true;
    while (!hasSaid(wanted) && alive && System.nanoTime() < end) {
      alive = process.isAlive();
      Thread.sleep(GLANCE_MILLIS);
    }
    return hasSaid(wanted);
  }

  /** Milliseconds from one thing it says to another; it has to live that long. */
  int millisBetween(Said one, Said other) throws IOException, InterruptedException {
    await(one);
    long start = System.nanoTime();
    await(other);
    return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  boolean hasSaid(Said wanted) throws IOException {
    return said().stream()
        .anyMatch(line -> line.equals(wanted.name()) || line.startsWith(wanted + " "));
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    end();
  }

  /** SIGTERM; returns at once. */
  void terminate() {
    process.destroy();
  }

  /** Waits until it ended; returns its exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("A process did not end");
    }
    return process.exitValue();
  }

  /** All it said; a line it did not say to the end is none. */
  List<String> said() throws IOException {
    String all = Files.readString(words);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }

  /** The actions it told. */
  List<Entry> acknowledged() throws IOException, DamagedLine {
    List<Entry> entries = new ArrayList<>();
    for (String line : said()) {
      if (line.startsWith("{")) {
        entries.add(EntryCodec.entry(line));
      }
    }
    return entries;
  }

  /** What it complained of. */
  String errors() throws IOException {
    return Files.readString(errors).strip();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
