package app.daymark.store;

import app.daymark.journal.Forced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in a folder while data moves, and names the other one: what is not told to be on its way
 * is nobody's to clear away.
 */
record Sign(Path file) {

  private static final long MOST_BYTES = 64 << 10;

  /** Stands in a folder data is being copied to, and says from where. */
  static Sign arriving(Path folder) {
    return new Sign(folder.resolve(AppFolders.PLACE + ".arriving"));
  }

  /** Stands in a folder whose data has gone to another, and says where to. */
  static Sign leaving(Path folder) {
    return new Sign(folder.resolve(AppFolders.PLACE + ".leaving"));
  }

  void put(Path other) throws IOException {
    Files.writeString(file, other.toString());
    Forced.file(file);
    Forced.folder(file);
  }

  boolean names(Path other) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) <= MOST_BYTES
        && Files.readString(file).equals(other.toString());
  }

  void remove() throws IOException {
    if (Files.exists(file)) {
      Files.delete(file);
    }
  }
}
