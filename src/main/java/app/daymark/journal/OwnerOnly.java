package app.daymark.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps what the learner wrote readable by its owner only, where the file system can. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Makes the folder, and those above it that are missing, for the owner alone. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    restrict(folder);
  }

  /** Takes everybody else's rights away: 0700 for a folder, 0600 for a file. */
  public static void restrict(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
