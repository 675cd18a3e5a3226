package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.daymark.testkit.EndlessStream;
import app.daymark.testkit.Folders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporaryCopyTest {

  private static final long MOST = 1 << 20;

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (i * 31);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1 << 20})
  void whatIsNotTooLongIsCopiedWhole(int count) throws Exception {
    Path file;
    try (TemporaryCopy copy = TemporaryCopy.of(new ByteArrayInputStream(bytes(count)), MOST)) {
      file = copy.file();
      assertThat(file).hasBinaryContent(bytes(count));
      assertThat(Folders.rights(file)).isEqualTo("rw-------");
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void whatHasNoEndIsCutOffWhereItCanBeSeenThatItIsTooLong() throws Exception {
    InputStream endless = new EndlessStream('[');
    try (TemporaryCopy copy = TemporaryCopy.of(endless, MOST)) {
      assertThat(Files.size(copy.file())).isBetween(MOST + 1, 2 * MOST);
    }
  }

  @Test
  void whatBreaksOffIsToldAsSuch() {
    InputStream broken = new PipedInputStream();
    assertThatIOException()
        .isThrownBy(() -> TemporaryCopy.of(broken, MOST))
        .withMessage("Pipe not connected");
  }
}
