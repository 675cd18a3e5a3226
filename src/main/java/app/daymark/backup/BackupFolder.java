package app.daymark.backup;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A folder with backups; other things may lie there too, and other devices' backups.
 *
 * @param path absolute; may be missing
 * @param device whose backups may be deleted
 */
record BackupFolder(Path path, String device) {

  /** All in it, the newest first; empty when it cannot be read. */
  List<Listed> list() {
    return backups().entrySet().stream()
        .map(BackupFolder::listed)
        .sorted(Listed.NEWEST_FIRST)
        .toList();
  }

  /** What one of them says of itself, or what is wrong with it. */
  private static Listed listed(Map.Entry<Path, BackupName> backup) {
    Path file = backup.getKey();
    BackupName name = backup.getValue();
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      return new Listed(file, name.madeAt(), reader.manifest(), null);
    } catch (Refusal e) {
      return new Listed(file, name.madeAt(), null, e.phrase());
    } catch (IOException e) {
      return new Listed(file, name.madeAt(), null, FileTrouble.of(e, file));
    }
  }

  /** The newest of this device, by its name. */
  Optional<Map.Entry<Path, BackupName>> newest() {
    return mine().entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Path, BackupName> each) -> each.getValue().madeAt())
                .thenComparing(Map.Entry::getKey));
  }

  /** A file that is not there yet. */
  Path free(BackupName name) {
    int number = 1;
    while (Files.exists(path.resolve(name.file(number)), LinkOption.NOFOLLOW_LINKS)) {
      number++;
    }
    return path.resolve(name.file(number));
  }

  /** Deletes what need not be kept any longer; never the one that was just made. */
  void thin(Path made) throws IOException {
    Map<Path, BackupName> mine = mine();
    Set<Path> kept = Retention.kept(mine.keySet(), mine::get);
    for (Path file : mine.keySet()) {
      if (!kept.contains(file) && !file.equals(made)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Deletes what was being written when a process ended. */
  void clearAside() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.filter(this::isAside).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean isAside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("daymark-" + device) && name.endsWith(OwnerOnly.ASIDE);
  }

  private Map<Path, BackupName> mine() {
    Map<Path, BackupName> mine = new TreeMap<>(backups());
    mine.values().removeIf(name -> !name.device().equals(device));
    return mine;
  }

  private Map<Path, BackupName> backups() {
    Map<Path, BackupName> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(path)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> BackupName.of(file).ifPresent(name -> found.put(file, name)));
    } catch (IOException e) {
      LoggerFactory.getLogger(BackupFolder.class)
          .info("No backups can be listed in {}: {}", path, e.toString());
    }
    return found;
  }
}
