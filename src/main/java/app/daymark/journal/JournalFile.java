package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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
  private final long lastSeq;

  private JournalFile(Path path, FileChannel channel, long lastSeq) {
    this.path = path;
    this.channel = channel;
    this.lastSeq = lastSeq;
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
      long lastSeq = settleEnd(path, channel, onDamage);
      channel.position(channel.size());
      return new JournalFile(path, channel, lastSeq);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /** Sequence number of the last entry when the file was opened; 0 if it held none. */
  long lastSeqAtOpen() {
    return lastSeq;
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

  /** Hands over the readable entries in order, and what is wrong with the other lines. */
  static void read(Path path, Consumer<Entry> onEntry, Consumer<JournalDamage> onDamage)
      throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ);
        BufferedReader lines = new BufferedReader(Channels.newReader(in, decoder, -1))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try {
          onEntry.accept(EntryCodec.entry(line));
        } catch (DamagedLine e) {
          onDamage.accept(new JournalDamage(path, number, e.reason()));
        }
      }
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

  /** Cuts a torn last line off into a file beside this one. Returns the last whole line's seq. */
  private static long settleEnd(Path path, FileChannel channel, Consumer<JournalDamage> onDamage)
      throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    int start = startOfLine(bytes, end);
    Optional<Entry> last = wholeLine(bytes, start, end);
    if (last.isEmpty() && end > 0) {
      Path torn = path.resolveSibling(path.getFileName() + ".torn");
      Files.write(
          torn,
          Arrays.copyOfRange(bytes, start, end),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      OwnerOnly.restrict(torn);
      channel.truncate(start);
      channel.force(true);
      onDamage.accept(new JournalDamage(path, 0, "its last line was torn; kept in " + torn));
      while (last.isEmpty() && start > 0) {
        end = start;
        start = startOfLine(bytes, end);
        last = wholeLine(bytes, start, end);
      }
    }
    return last.map(Entry::seq).orElse(0L);
  }

  private static int startOfLine(byte[] bytes, int end) {
    int start = Math.max(end - 1, 0);
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static Optional<Entry> wholeLine(byte[] bytes, int start, int end) {
    if (end == 0 || bytes[end - 1] != '\n') {
      return Optional.empty();
    }
    try {
      return Optional.of(
          EntryCodec.entry(new String(bytes, start, end - 1 - start, StandardCharsets.UTF_8)));
    } catch (DamagedLine e) {
      if (e.isWhole()) {
        throw new Refusal(
            "Your journal holds something this version of Daymark does not know. Nothing was changed; open it with the newer Daymark that wrote it.",
            e);
      }
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
