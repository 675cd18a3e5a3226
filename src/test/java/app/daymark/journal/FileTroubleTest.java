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
        .isEqualTo("something of that name is there already");
    assertThat(said(() -> list(file))).isEqualTo("it is no folder");
    assertThat(said(() -> Files.createFile(file.resolve("in")))).isEqualTo("Not a directory");
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

  private static void list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static String said(ThrowingCallable deed) {
    return FileTrouble.of(catchThrowableOfType(IOException.class, deed)).toString();
  }
}
