package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.daymark.testkit.EndlessStream;
import app.daymark.testkit.Folders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static Set<Path> copies() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(file -> file.toString().endsWith(".input")).collect(Collectors.toSet());
    }
  }

  @Test
  void whatBreaksOffIsToldAsSuchAndLeavesNothing() throws IOException {
    Set<Path> before = copies();
    Set<Path> made = new HashSet<>();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return read(new byte[1], 0, 1);
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            made.addAll(copies());
            made.removeAll(before);
            throw new IOException("Pipe not connected");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> TemporaryCopy.of(broken, MOST))
        .withMessage("Pipe not connected");
    assertThat(made).isNotEmpty().allMatch(Files::notExists);
  }
}
