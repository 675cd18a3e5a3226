package app.daymark.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps what the learner wrote readable by its owner only, where the file system can. */
public final class OwnerOnly {

  /** Ends the name of a file that is written aside, to be put in place when it is whole. */
  public static final String ASIDE = ".part";

  private OwnerOnly() {}

  /**
   * Makes a folder for the owner alone, and those above it that are missing. Their names are on
   * disk when this returns: what will be forced within must not go with them. One that is there
   * already and holds something keeps its rights: it may be shared for a reason.
   */
  public static void createFolder(Path folder) throws IOException {
    createMissing(folder.toAbsolutePath());
    if (isEmpty(folder)) {
      restrict(folder);
      forceNameOf(folder);
    }
  }

  private static void createMissing(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.getParent();
    if (above != null) {
      createMissing(above);
    }
    // It throws where a file or a broken link is in the way.
    Files.createDirectories(folder);
    forceNameOf(folder);
  }

  private static void forceNameOf(Path folder) throws IOException {
    try {
      Forced.folder(folder);
    } catch (AccessDeniedException e) {
      // The one above may be entered but not read: its names are on disk when the system likes.
    }
  }

  /**
   * Writes a file for the owner alone. It is written aside, then moved, so that whatever was there
   * stays whole until the new one is. A link is followed; a device or a pipe is written to.
   *
   * @throws IOException when it cannot be written; then no file has changed
   */
  public static void write(Path file, String content) throws IOException {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for any content. */
  public static void write(Path file, byte[] content) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(real)) {
      // The move below would put the file in the place of an empty one.
      throw new IOException("it is a folder");
    }
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      Files.write(real, content);
      return;
    }
    Path aside = createAside(real);
    try {
      Files.write(aside, content);
      Files.move(aside, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** By the time, for a name by chance takes Java longer than the rest of the writing. */
  private static Path createAside(Path file) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + "." + System.nanoTime() + ASIDE);
    return hasRights(aside)
        ? Files.createFile(aside, PosixFilePermissions.asFileAttribute(rights("rw-------")))
        : Files.createFile(aside);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** Takes everybody else's rights away: 0700 for a folder, 0600 for a file. */
  public static void restrict(Path path) throws IOException {
    if (hasRights(path)) {
      Files.setPosixFilePermissions(
          path, rights(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }
  }

  /** Whether its file system knows rights of owners and others. */
  private static boolean hasRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Set<PosixFilePermission> rights(String text) {
    return PosixFilePermissions.fromString(text);
  }
}
