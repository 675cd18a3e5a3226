package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data folder and the places in it.
 *
 * @param data absolute
 * @param start the folder Daymark looks in first, which leads to the data if that was moved;
 *     absolute
 */
public record AppFolders(Path data, Path start) {

  /** What tells of data that was moved. */
  static final String PLACE = "place.properties";

  /** Where nothing was moved. */
  public AppFolders(Path data) {
    this(data, data);
  }

  /**
   * The folder the platform keeps for an application's data.
   *
   * @param os as in the system property {@code os.name}
   * @param home the user's home folder, as Java knows it
   * @param environment the environment's variables
   * @throws Refusal when the home folder is not known: Java then calls it "?"
   */
  public static AppFolders ofPlatform(String os, Path home, Map<String, String> environment) {
    Path data = usual(os, home, environment);
    if (!data.isAbsolute()) {
      throw new Refusal(
          "Your home folder is not known here (HOME is not set). Say where your data lies with --data DIR.");
    }
    return new AppFolders(data);
  }

  private static Path usual(String os, Path home, Map<String, String> environment) {
    if (os.startsWith("Windows")) {
      return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
          .resolve("Daymark");
    }
    if (os.startsWith("Mac")) {
      return home.resolve("Library/Application Support/Daymark");
    }
    // For XDG, as for a shell's ~, home is what HOME says; Java asks the system's list of users.
    Path own = absolute(environment.get("HOME"), home);
    return absolute(environment.get("XDG_DATA_HOME"), own.resolve(".local/share"))
        .resolve("daymark");
  }

  /** The XDG rule, good elsewhere too: a path that is not absolute counts as none. */
  private static Path absolute(@Nullable String given, Path otherwise) {
    return given != null && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
  }

  /**
   * Makes the data folder, for its owner alone.
   *
   * @throws Refusal when it cannot be made
   */
  public AppFolders create() {
    // It would end the path in the database's address and begin its settings.
    if (data.toString().contains(";")) {
      throw new Refusal(
          "The data cannot lie in a folder with a semicolon in its name: %s. Choose another with --data DIR.",
          data);
    }
    try {
      OwnerOnly.createFolder(data);
      OwnerOnly.createFolder(logs());
      restrictLogs();
      return this;
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The data folder %s cannot be made (%s). Make room or make it yours to write, or choose another with --data DIR.",
          data,
          FileTrouble.of(e, data));
    }
  }

  /** The logger makes its files for everybody; only their folder keeps others out at first. */
  private void restrictLogs() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(logs())) {
      for (Path file : files) {
        OwnerOnly.restrict(file);
      }
    }
  }

  /** Where it is noted that the data was moved, or is to be. */
  Path place() {
    return start.resolve(PLACE);
  }

  public Path journal() {
    return data.resolve("journal");
  }

  /** The learner's own packs. */
  public Path packs() {
    return data.resolve("packs");
  }

  public Path logs() {
    return data.resolve("logs");
  }

  /** Window size, theme and the like. */
  public Path window() {
    return data.resolve("window.properties");
  }

  /** What Daymark notes down about this device. */
  Path notes() {
    return data.resolve("device.properties");
  }

  /** Backups that are made by themselves. */
  public Path backups() {
    return data.resolve("backups");
  }

  /** A journal on its way in. */
  Path incoming() {
    return data.resolve("incoming");
  }

  /** Tells that the database is the one that was closed last. */
  Path seal() {
    return data.resolve("daymark.seal");
  }

  Path lock() {
    return data.resolve("lock");
  }
}
