package app.daymark.store;

import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Pattern LOG = Pattern.compile("daymark.*\\.log");

  private Belongings() {}

  /** Whether a folder holds nothing but what comes and goes with its use. */
  static boolean hasRoom(Path folder) throws IOException {
    for (Path each : content(folder)) {
      if (!isNote(name(each)) && !(isPassing(name(each)) && isOurs(each))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNote(String name) {
    return name.startsWith(AppFolders.PLACE);
  }

  private static boolean isPassing(String name) {
    return PASSING.matcher(name).matches();
  }

  /** Others have folders for logs, too. */
  private static boolean isOurs(Path each) throws IOException {
    return !Files.isDirectory(each)
        || content(each).stream().allMatch(log -> LOG.matcher(name(log)).matches());
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Copies all there is to keep. It is on disk, and was compared byte by byte, when this returns.
   * What a link leads to is copied. What a process that died had copied from there gives way.
   *
   * @throws IOException when something else is there, too
   */
  static void copy(Path from, Path to) throws IOException {
    Sign sign = Sign.arriving(to);
    if (sign.names(from)) {
      delete(of(to, KEPT));
    } else if (!hasRoom(to)) {
      throw new IOException("there is something in it already");
    }
    sign.put(from);
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
      throw e.getCause();
    }
  }

  /** Two names that are one in the other folder are not copied over each other. */
  private static void copyFile(Path from, Path to) throws IOException {
    Files.copy(from, to);
    OwnerOnly.restrict(to);
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    Forced.file(to);
    Forced.folder(to);
    if (Files.mismatch(from, to) >= 0) {
      throw new IOException(to + " is not what was written to it");
    }
  }

  /** Clears away what has gone to another folder, unless anybody has used it there since. */
  static void clearLeft(Path folder, Path to) throws IOException {
    Sign sign = Sign.leaving(folder);
    if (sign.names(to)) {
      clear(folder);
      sign.remove();
    }
  }

  /** Clears away what was copied, and nothing else: there may be another's data by now. */
  static void takeBack(Path folder, Path from) {
    try {
      Sign sign = Sign.arriving(folder);
      if (sign.names(from)) {
        clear(folder);
        sign.remove();
      }
    } catch (IOException e) {
      // All of it is still where it was; a folder that holds something is not taken again.
    }
  }

  /** Deletes all that Daymark has there. */
  private static void clear(Path folder) throws IOException {
    delete(of(folder, KEPT));
    tidy(folder);
  }

  /** Deletes what comes and goes with a folder's use. */
  static void tidy(Path folder) throws IOException {
    for (Path each : of(folder, PASSING)) {
      if (isOurs(each)) {
        Incoming.delete(each);
      }
    }
  }

  private static void delete(List<Path> all) throws IOException {
    for (Path each : all) {
      Incoming.delete(each);
    }
  }

  /** But never a link: what it leads to holds something. */
  static void removeIfEmpty(Path folder) throws IOException {
    try {
      if (!Files.isSymbolicLink(folder)) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      // It has other uses.
    }
  }

  private static List<Path> of(Path folder, Pattern names) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    return content(folder).stream().filter(each -> names.matcher(name(each)).matches()).toList();
  }
}
