package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

  @Test
  void whatTheSystemRefusesIsSaidWithoutAPath(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(said(() -> Files.readString(folder.resolve("none")))).isEqualTo("it is not there");
    assertThat(said(() -> Files.createTempFile(folder.resolve("none"), "a", ".part")))
        .isEqualTo("it is not there");
    assertThat(said(() -> Files.createFile(file)))
        .isEqualTo("something with that name is already there");
    assertThat(said(() -> list(file))).isEqualTo("it is not a folder");
    assertThat(said(() -> Files.delete(folder))).isEqualTo("it is not empty");
  }

  @Test
  void theRestIsSaidAsItIs() {
    assertThat(FileTrouble.of(new AccessDeniedException("/x")))
        .hasToString("access to it is refused");
    assertThat(FileTrouble.of(new FileSystemException("/x.part", null, "No space left on device")))
        .hasToString("No space left on device");
    assertThat(FileTrouble.of(new FileSystemException("/x"))).hasToString("/x");
    assertThat(FileTrouble.of(new IOException("100% torn"))).hasToString("100% torn");
  }

  @Test
  void anotherFileThanTheOneThatIsNamedIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("none");
    Path target = missing.resolve("mine.zip");
    Exception inFolder =
        catchThrowableOfType(
            IOException.class, () -> Files.createTempFile(missing, "mine.zip.", ".part"));
    assertThat(FileTrouble.of(inFolder, target)).hasToString(missing + " is not there");
    assertThat(FileTrouble.of(inFolder, missing)).hasToString("it is not there");
    Exception inside = new AccessDeniedException(folder.resolve("2026-03.jsonl").toString());
    assertThat(FileTrouble.of(inside, folder))
        .hasToString("access to %s is refused", folder.resolve("2026-03.jsonl"));
    assertThat(FileTrouble.of(new IOException("torn"), folder)).hasToString("torn");
    assertThat(FileTrouble.of(new IOException(), folder))
        .hasToString("the system does not say why");
  }

  private static void list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static String said(ThrowingCallable deed) {
    return FileTrouble.of(catchThrowableOfType(IOException.class, deed)).toString();
  }
}
