package app.daymark.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * While it is open, no file of this process grows beyond a size, as if the disk were full: a write
 * over it ends in the middle.
 */
public final class FullDisk implements AutoCloseable {

  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

  private final String before;

  /** Skips the test where this cannot be done. */
  public FullDisk(long bytes) throws IOException {
    assumeTrue(Files.isExecutable(PRLIMIT));
    before = prlimit("--fsize", "--output=SOFT", "--noheadings");
    limit(Long.toString(bytes));
  }

  private static void limit(String bytes) throws IOException {
    // Only the soft limit, which may be raised again.
    prlimit("--fsize=" + bytes + ":");
  }

  private static String prlimit(String... arguments) throws IOException {
    ProcessBuilder command = new ProcessBuilder(PRLIMIT.toString());
    command.command().add("--pid=" + ProcessHandle.current().pid());
    command.command().addAll(List.of(arguments));
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(said);
    }
    return said.strip();
  }

  @Override
  public void close() throws IOException {
    limit(before);
  }
}
