package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.JournalSnapshot.Part;
import app.daymark.journal.OwnerOnly;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever ends a process while it writes a backup does not want half of one. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs a pipe with a name, to stop in the middle")
class EndedBackupTest {

  private static final int OF_SIGTERM = 143;

  /** Never comes to its end. */
  static final class Writer {

    private Writer() {}

    public static void main(String... arguments) throws IOException {
      Path journal = Path.of(arguments[0]);
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              "0",
              Instant.EPOCH,
              Reason.BY_HAND,
              new Holdings(0, 0, 0, 0, Optional.empty()),
              List.of());
      ArchiveWriter.write(manifest, List.of(new Part(journal, 2)), Path.of(arguments[1]));
    }
  }

  @Test
  // Opening the pipe cannot be interrupted.
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void nothingIsLeftOfIt(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("2026-11.jsonl");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path target = Files.createDirectory(folder.resolve("target"));
    Process process = write(pipe, target.resolve("mine.zip"));
    // It can be opened once the writer is there to read.
    try (OutputStream journal = Files.newOutputStream(pipe)) {
      journal.write('{');
      assertThat(Folders.names(target)).hasSize(1).first().asString().endsWith(OwnerOnly.ASIDE);
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(OF_SIGTERM);
    assertThat(Folders.names(target)).isEmpty();
  }

  private static Process write(Path journal, Path backup) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            journal.toString(),
            backup.toString())
        .inheritIO()
        .start();
  }
}
