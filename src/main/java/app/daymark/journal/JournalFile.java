package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** One file of the journal, open for appending. A torn end is set aside when it is opened. */
final class JournalFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final Optional<Entry> last;

  private JournalFile(Path path, FileChannel channel, Optional<Entry> last) {
    this.path = path;
    this.channel = channel;
    this.last = last;
  }

  /** Opens the file, making it when it is missing; then its folder is forced to disk too. */
  static JournalFile open(Path path, Consumer<JournalDamage> onDamage) throws IOException {
    boolean isNew = Files.notExists(path);
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (isNew) {
        OwnerOnly.restrict(path);
        channel.force(true);
        forceFolder(path);
      }
      Optional<Entry> last = settleEnd(path, channel, onDamage);
      channel.position(channel.size());
      return new JournalFile(path, channel, last);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /** The last readable entry when the file was opened. */
  Optional<Entry> lastAtOpen() {
    return last;
  }

  /** Appends a line and forces it to disk; when this returns, it is there to stay. */
  void append(String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    long before = channel.position();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      takeBack(before, e);
      throw e;
    }
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

  /** The first readable entry, for finding out where a file begins. */
  static Optional<Entry> first(Path path) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      String line = lines.readLine();
      return line == null ? Optional.empty() : Optional.of(EntryCodec.entry(line));
    } catch (DamagedLine | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Cuts off, into a file beside this one, what a write that was never acknowledged left behind: a
   * last line without its end. Damaged lines stay; reading reports them. Returns the last entry.
   */
  private static Optional<Entry> settleEnd(
      Path path, FileChannel channel, Consumer<JournalDamage> onDamage) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    if (end > 0 && bytes[end - 1] != '\n') {
      int start = startOfLine(bytes, end);
      Path torn = path.resolveSibling(path.getFileName() + ".torn");
      Files.write(
          torn,
          Arrays.copyOfRange(bytes, start, end),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      OwnerOnly.restrict(torn);
      channel.truncate(start);
      channel.force(true);
      onDamage.accept(
          new JournalDamage(path, 0, "its last line was never finished; kept in " + torn));
      end = start;
    }
    Optional<Entry> last = Optional.empty();
    while (last.isEmpty() && end > 0) {
      int start = startOfLine(bytes, end);
      last = entry(new String(bytes, start, end - start, StandardCharsets.UTF_8).stripTrailing());
      end = start;
    }
    return last;
  }

  private static int startOfLine(byte[] bytes, int end) {
    int start = Math.max(end - 1, 0);
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static Optional<Entry> entry(String line) {
    try {
      return Optional.of(EntryCodec.entry(line));
    } catch (DamagedLine e) {
      e.refuseIfNewer();
      return Optional.empty();
    }
  }

  private static void forceFolder(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel folder =
          FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
