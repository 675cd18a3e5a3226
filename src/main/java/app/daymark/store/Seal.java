package app.daymark.store;

import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whether the database is, byte for byte, the one that was closed last. H2 opens a file with
 * a flipped bit without noticing; and what a process left behind that was killed is not trusted
 * either, because the journal makes it anew in seconds.
 */
final class Seal {

  private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
  private static final int BUFFER = 1 << 18;

  private final Path seal;
  private final Path database;

  Seal(AppFolders folders) {
    this.seal = folders.seal();
    this.database = Database.file(folders);
  }

  /** Seals the closed database; without a seal it is made again at the next start. */
  void set() {
    try {
      OwnerOnly.write(seal, content());
      Forced.folder(seal);
    } catch (IOException e) {
      LOG.warn("Database could not be sealed", e);
    }
  }

  /** Breaks the seal before the database is opened; tells whether it was there and fitted. */
  boolean take() {
    try {
      boolean fits =
          Files.isRegularFile(seal)
              && Files.isRegularFile(database)
              && Files.size(seal) < 100
              && Files.readString(seal).equals(content());
      Files.deleteIfExists(seal);
      return fits;
    } catch (IOException e) {
      LOG.warn("Seal cannot be read", e);
      return false;
    }
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
    return size + " " + HexFormat.of().toHexDigits((int) crc.getValue()) + "\n";
  }
}
