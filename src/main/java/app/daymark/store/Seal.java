package app.daymark.store;

import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether the database is, byte for byte, the one that was closed last. H2 opens a file with
 * a flipped bit without noticing; and what a process left behind that was killed is not trusted
 * either, because the journal makes it anew in seconds.
 *
 * <p>Broken or not, it remembers how many actions there were: should journal and database both go,
 * that is told. It also says which version set it: what another wrote, this one may not know.
 */
final class Seal {

  private static final int BUFFER = 1 << 18;
  private static final int MOST_BYTES = 100;

  private final Path seal;
  private final Path database;

  Seal(AppFolders folders) {
    this.seal = folders.seal();
    this.database = Database.file(folders);
  }

  /** Seals the closed database; without a seal it is made again at the next start. */
  void set(long lastSeq) {
    try {
      write(lastSeq, content() + " " + Version.NAME);
    } catch (IOException e) {
      log().warn("Database could not be sealed", e);
    }
  }

  /** Only notes how many actions there are. */
  void leaveBroken(long lastSeq) {
    try {
      write(lastSeq, "");
    } catch (IOException e) {
      log().warn("Nothing could be noted beside the database", e);
    }
  }

  /** Breaks the seal before the database is opened; tells whether it was there and fitted. */
  boolean take() {
    try {
      List<String> lines = lines();
      boolean fits =
          lines.size() == 2
              && Files.isRegularFile(database)
              && (lines.get(1) + " ").startsWith(content() + " ");
      if (lines.size() == 2) {
        write(lastSeq(), "");
      }
      return fits;
    } catch (IOException e) {
      log().warn("Seal cannot be read", e);
      return false;
    }
  }

  /** Whether it is there, and this version of Daymark set it. */
  boolean isOfThisVersion() {
    try {
      List<String> lines = lines();
      return lines.size() == 2 && lines.get(1).endsWith(" " + Version.NAME);
    } catch (IOException e) {
      log().warn("Seal cannot be read", e);
      return false;
    }
  }

  /** Sequence number of the last action when it was set; 0 when that is not known. */
  long lastSeq() {
    try {
      List<String> lines = lines();
      return lines.isEmpty() || !lines.getFirst().matches("\\d{1,18}")
          ? 0
          : Long.parseLong(lines.getFirst());
    } catch (IOException e) {
      log().warn("Seal cannot be read", e);
      return 0;
    }
  }

  /** The last sequence number, then, unless it is broken, what the database is. */
  private List<String> lines() throws IOException {
    return Files.isRegularFile(seal) && Files.size(seal) < MOST_BYTES
        ? Files.readString(seal, StandardCharsets.ISO_8859_1).lines().toList()
        : List.of();
  }

  private void write(long lastSeq, String content) throws IOException {
    OwnerOnly.write(seal, lastSeq + System.lineSeparator() + content);
    Forced.folder(seal);
  }

  /** The size and the checksum of the database. */
  private String content() throws IOException {
    CRC32C crc = new CRC32C();
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(database)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
        size += read;
      }
    }
    return size + " " + HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Seal.class);
  }
}
