package app.daymark.store;

import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Daymark has in a data folder, to be carried to another; what else lies there stays. */
final class Belongings {

  private static final Pattern KEPT =
      Pattern.compile(
          "journal|journal\\.before-.+|packs|backups|incoming|window\\.properties|device\\.properties|daymark\\.seal|daymark\\.mv\\.db(\\.broken-.+)?");

  /** Made anew wherever the data is opened. */
  private static final Pattern PASSING =
      Pattern.compile("logs|lock|instance\\.(sock|note)|daymark\\.trace\\.db");

  private Belongings() {}

  /** Whether a folder holds nothing but what comes and goes with its use. */
  static boolean hasRoom(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(Belongings::name).allMatch(name -> isPassing(name) || isNote(name));
    }
  }

  private static boolean isNote(String name) {
    return name.startsWith(AppFolders.PLACE);
  }

  private static boolean isPassing(String name) {
    return PASSING.matcher(name).matches();
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /**
   * Copies all there is to keep. It is on disk, and was compared byte by byte, when this returns.
   * What a link leads to is copied. What a process that died had copied gives way.
   *
   * @throws IOException when something else is there, too
   */
  static void copy(Path from, Path to) throws IOException {
    Path sign = arriving(to);
    if (Files.notExists(sign) && !hasRoom(to)) {
      throw new IOException("there is something in it already");
    }
    Files.write(sign, new byte[0]);
    Forced.folder(sign);
    for (Path each : of(from, KEPT)) {
      copyTree(each, to.resolve(name(each)));
    }
    Forced.folder(to.resolve("."));
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path each : (Iterable<Path>) walk::iterator) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          OwnerOnly.createFolder(target);
        } else {
          copyFile(each, target);
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void copyFile(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    OwnerOnly.restrict(to);
    Forced.file(to);
    Forced.folder(to);
    if (Files.mismatch(from, to) >= 0) {
      throw new IOException(to + " is not what was written to it");
    }
  }

  private static Path arriving(Path folder) {
    return folder.resolve(AppFolders.PLACE + ".arriving");
  }

  /** What was copied is what counts from now on. */
  static void arrived(Path folder) throws IOException {
    Files.deleteIfExists(arriving(folder));
  }

  /** Clears away what was copied, and nothing else: there may be another's data by now. */
  static void takeBack(Path folder) {
    try {
      if (hasRoom(folder) || Files.exists(arriving(folder))) {
        clear(folder);
        Files.deleteIfExists(arriving(folder));
      }
    } catch (IOException e) {
      // It is in nobody's way: the next copy takes its place.
    }
  }

  /** Deletes all that Daymark has there. */
  static void clear(Path folder) throws IOException {
    for (Path each : of(folder, KEPT)) {
      Incoming.delete(each);
    }
    for (Path each : of(folder, PASSING)) {
      Incoming.delete(each);
    }
  }

  static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // It has other uses.
    }
  }

  private static List<Path> of(Path folder, Pattern names) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.filter(each -> names.matcher(name(each)).matches()).toList();
    }
  }
}
