package app.daymark.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What lies in a folder, who may read it, and what is held open. */
public final class Folders {

  private Folders() {}

  /** The names of what is in it, sorted. */
  public static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the owner, the group and all others may do; skips the test where there are no such. */
  public static String rights(Path path) throws IOException {
    Assumptions.assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** The names of this process's open files in it, sorted; skips the test where none can tell. */
  public static List<String> open(Path folder) throws IOException {
    Path all = Path.of("/proc/self/fd");
    Assumptions.assumeTrue(Files.isDirectory(all));
    Path real = folder.toRealPath();
    try (Stream<Path> files = Files.list(all)) {
      return files
          .map(Folders::target)
          .filter(file -> file.startsWith(real))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      // The list was open itself, and is closed by now.
      return link;
    }
  }
}
