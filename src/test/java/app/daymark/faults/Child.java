package app.daymark.faults;

import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that can be killed, and what it said until then. */
final class Child implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path errors;
  private final List<String> said = new ArrayList<>();
  private final Thread listening;

  private Child(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.listening = Thread.ofPlatform().daemon().start(this::listen);
  }

  /** Starts a program of the test code; what it says on standard error goes to a file. */
  static Child start(Class<?> program, Path errors, Object... arguments) throws IOException {
    return start(List.of(), program, errors, arguments);
  }

  /** Starts one that opens windows which are only drawn in memory. */
  static Child startWindow(Class<?> program, Path errors, Object... arguments) throws IOException {
    return start(
        List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), program, errors, arguments);
  }

  private static Child start(
      List<String> options, Class<?> program, Path errors, Object... arguments) throws IOException {
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
            "-Djava.io.tmpdir=" + errors.toAbsolutePath().getParent(),
            "-classpath",
            System.getProperty("java.class.path"),
            program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new Child(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } catch (IOException e) {
      // It was killed while it spoke.
    }
    hear(null);
  }

  private synchronized void hear(@Nullable String line) {
    if (line != null) {
      said.add(line);
    }
    notifyAll();
  }

  /** Waits until it said something; tells whether it did before it ended. */
  synchronized boolean await(String line) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said.contains(line)
        && (listening.isAlive() && process.isAlive())
        && System.nanoTime() < end) {
      wait(100);
    }
    return said.contains(line);
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
    listening.join();
    return process.exitValue();
  }

  /** All it said. */
  synchronized List<String> said() {
    return List.copyOf(said);
  }

  /** The actions it told; a line it did not tell to the end is none. */
  List<Entry> acknowledged() {
    List<Entry> entries = new ArrayList<>();
    for (String line : said()) {
      if (line.startsWith("{")) {
        try {
          entries.add(EntryCodec.entry(line));
        } catch (DamagedLine e) {
          break;
        }
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
