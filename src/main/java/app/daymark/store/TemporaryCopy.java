package app.daymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came through a stream, in a file for its owner alone that goes when this is closed. */
public final class TemporaryCopy implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private TemporaryCopy(Path file) {
    this.file = file;
  }

  /**
   * Reads a stream to its end, or a little further than it may be long.
   *
   * @param most how many bytes are wanted; the copy is longer where the stream is
   * @throws IOException when it cannot be read, or there is no room for it; then no file is left
   */
  public static TemporaryCopy of(InputStream in, long most) throws IOException {
    // Made for the owner alone.
    TemporaryCopy copy = new TemporaryCopy(Files.createTempFile("daymark", ".input"));
    // Also where the process is ended while it waits.
    copy.file.toFile().deleteOnExit();
    try {
      copy.fill(in, most);
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private void fill(InputStream in, long most) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = 0; read >= 0 && size <= most; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        size += read;
      }
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It lies where the system clears away.
    }
  }
}
