package app.daymark.backup;

import app.daymark.journal.Forced;
import app.daymark.journal.JournalSnapshot.Part;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup aside, forces it to disk, reads it back, and only then gives it its name: there
 * is never half a backup of that name. It is for its owner alone.
 */
final class ArchiveWriter {

  private static final int BUFFER = 1 << 16;

  private ArchiveWriter() {}

  /** The files of a backup, as they are now. */
  static List<Manifest.File> files(List<Part> parts) throws IOException {
    List<Manifest.File> files = new ArrayList<>();
    for (Part part : parts) {
      Digest digest = new Digest();
      copy(part, digest);
      files.add(new Manifest.File(part.file().getFileName().toString(), part.size(), digest.hex()));
    }
    return files;
  }

  /**
   * Writes a backup; one of this name goes.
   *
   * @param parts of the journal, those the manifest tells of
   * @throws IOException when it cannot be written; then there is none
   * @throws Refusal when it is not what was written when it is read back
   */
  static void write(Manifest manifest, List<Part> parts, Path file) throws IOException {
    Path aside = aside(file);
    try {
      pack(manifest, parts, aside);
      finish(aside, manifest, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Copies a backup into another folder, with the same care. */
  static void copy(Path backup, Manifest manifest, Path file) throws IOException {
    Path aside = aside(file);
    try {
      try (InputStream in = Files.newInputStream(backup);
          OutputStream out = Files.newOutputStream(aside)) {
        in.transferTo(out);
      }
      finish(aside, manifest, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** A place beside a file, made for the owner alone. */
  private static Path aside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path aside = Files.createTempFile(folder, file.getFileName() + ".", OwnerOnly.ASIDE);
    // Who ends the process meanwhile would find it in a folder of their own.
    aside.toFile().deleteOnExit();
    return aside;
  }

  private static void pack(Manifest manifest, List<Part> parts, Path aside) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
      zip.write(Archive.bytes(manifest));
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(Archive.JOURNAL + part.file().getFileName()));
        copy(part, zip);
      }
    }
  }

  private static void finish(Path aside, Manifest manifest, Path file) throws IOException {
    Forced.file(aside);
    try (ArchiveReader reader = ArchiveReader.open(aside)) {
      if (!reader.manifest().equals(manifest)) {
        throw new IOException("what was read back is not what was written");
      }
      reader.verify();
    }
    Forced.move(aside, file);
  }

  private static void copy(Part part, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(part.file())) {
      byte[] buffer = new byte[BUFFER];
      long left = part.size();
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException(part.file() + " became shorter");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
