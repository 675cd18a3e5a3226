package app.daymark.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One file of the journal, open for appending. */
final class JournalFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens the file, making it when it is missing. One that holds nothing may be new, or have failed
   * to become so: its folder is forced to disk too.
   *
   * @param size in bytes, up to which it holds what counts; what is beyond it was refused, and is
   *     cut off
   * @throws IOException also when the file is shorter
   */
  static JournalFile open(Path path, long size) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (size == 0) {
        OwnerOnly.restrict(path);
        channel.force(true);
        Forced.folder(path);
      }
      if (channel.size() < size) {
        throw new IOException("another program changed " + path);
      }
      if (channel.size() > size) {
        channel.truncate(size);
        channel.force(true);
      }
      channel.position(size);
      return new JournalFile(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /** The month's file of a time; never one before the newest, even if the clock went back. */
  static Path of(Path folder, Instant at, @Nullable Path newest) {
    Path wanted = folder.resolve(YearMonth.from(at.atZone(ZoneOffset.UTC)) + ".jsonl");
    return newest == null || wanted.compareTo(newest) > 0 ? wanted : newest;
  }

  /** Appends a line and forces it to disk; when this returns, it is there to stay. */
  void append(String line) throws IOException {
    long before = channel.position();
    try {
      write(line);
      force();
    } catch (IOException e) {
      takeBack(before, e);
      throw e;
    }
  }

  /** Appends a line, which is there to stay after {@link #force} only. */
  void write(String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  void force() throws IOException {
    channel.force(false);
  }

  /** In bytes. */
  long size() throws IOException {
    return channel.position();
  }

  /** A line that was refused must not come back, whole or torn, when the file is next opened. */
  private void takeBack(long size, IOException cause) {
    try {
      channel.truncate(size);
      channel.force(true);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
