package app.daymark.backup;

import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a backup from its beginning to its end, once. It may be anybody's file: what it says of
 * itself is held against limits first, nothing is unpacked that the manifest does not tell of, and
 * never more of it than the manifest says. The names in it are never used as paths.
 */
final class ArchiveReader implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final ZipInputStream zip;
  private final Manifest manifest;

  private ArchiveReader(ZipInputStream zip) throws IOException {
    this.zip = zip;
    this.manifest = Archive.manifest(readManifest(zip));
  }

  /**
   * Opens a backup and reads its manifest.
   *
   * @throws Refusal when it is none
   */
  static ArchiveReader open(Path file) throws IOException {
    ZipInputStream zip = stream(file);
    try {
      return new ArchiveReader(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Whether a backup begins with a manifest, as it was written; what that says is not read. */
  static boolean beginsWhole(Path file) {
    try (ZipInputStream zip = stream(file)) {
      readManifest(zip);
      return true;
    } catch (IOException | Refusal e) {
      return false;
    }
  }

  private static ZipInputStream stream(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
      throw Archive.noBackup(null);
    }
    return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  Manifest manifest() {
    return manifest;
  }

  private static byte[] readManifest(ZipInputStream zip) throws IOException {
    try {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals(Archive.MANIFEST)) {
        throw Archive.noBackup(null);
      }
      byte[] json = zip.readNBytes(Archive.MOST_MANIFEST_BYTES + 1);
      if (json.length > Archive.MOST_MANIFEST_BYTES) {
        throw Archive.noBackup(null);
      }
      return json;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // The last is Java's word for a name that is no text.
      throw Archive.noBackup(e);
    }
  }

  /**
   * Reads all of it, and keeps nothing.
   *
   * @throws Refusal when it is not what the manifest says
   */
  void verify() throws IOException {
    for (Manifest.File file : manifest.files()) {
      read(file, OutputStream.nullOutputStream());
    }
    expectEnd();
  }

  /**
   * Unpacks the journal into an empty folder; each file is forced to disk.
   *
   * @throws Refusal when it is not what the manifest says; then the folder may hold some of it
   */
  void unpack(Path folder) throws IOException {
    for (Manifest.File file : manifest.files()) {
      Path target = folder.resolve(file.name());
      try (OutputStream out = Files.newOutputStream(target)) {
        OwnerOnly.restrict(target);
        read(file, out);
      }
      Forced.file(target);
    }
    expectEnd();
  }

  private void read(Manifest.File file, OutputStream out) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(Archive.JOURNAL + file.name())) {
        throw damaged(file.name(), null);
      }
      Digest digest = new Digest();
      long size = copy(file.size(), out, digest);
      if (size != file.size() || !digest.hex().equals(file.sha256())) {
        throw damaged(file.name(), null);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw damaged(file.name(), e);
    }
  }

  /** One byte more than there should be is read, to see that there is none. */
  private long copy(long most, OutputStream out, Digest digest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = zip.read(buffer); read >= 0 && size <= most; read = zip.read(buffer)) {
      out.write(buffer, 0, read);
      digest.write(buffer, 0, read);
      size += read;
    }
    return size;
  }

  private void expectEnd() throws IOException {
    try {
      ZipEntry more = zip.getNextEntry();
      if (more != null) {
        throw new Refusal(
            "This backup holds something that is not in its list, so it is not as Daymark made it. Nothing was changed; choose another.");
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw damaged(Phrase.of("its end"), e);
    }
  }

  private static Refusal damaged(Object where, @Nullable Throwable cause) {
    return new Refusal(
        cause,
        "This backup is damaged (%s is not what was written). Nothing was changed; choose another.",
        where);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
