package app.daymark.store;

import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Daymark notes down about this device; none of it is the learner's progress, and losing it
 * harms nothing. May be called from any thread.
 */
public final class DeviceNotes {

  private static final long MOST_BYTES = 64 << 10;

  private static final String FOLDER = "backup.folder";
  private static final String CHECKED = "checked.on";
  private static final String VERSION = "version";
  private static final String DEVICE = "device";

  private final Path file;
  private final Properties notes = new Properties();

  /** Reads the notes of a data folder; what cannot be read counts as not noted. */
  public DeviceNotes(AppFolders folders) {
    this.file = folders.notes();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        try (Reader in = Files.newBufferedReader(file)) {
          notes.load(in);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      log().warn("Notes about this device left aside", e);
    }
  }

  /** Where the learner wants backups to go too; absolute. */
  public synchronized Optional<Path> backupFolder() {
    try {
      return noted(FOLDER).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Notes it, or that there is none any more. */
  public synchronized void backUpTo(Optional<Path> folder) {
    note(FOLDER, folder.map(path -> path.toAbsolutePath().toString()).orElse(""));
  }

  /** When journal and database were last looked at as a whole. */
  public synchronized Optional<LocalDate> checkedOn() {
    try {
      return noted(CHECKED).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public synchronized void checkedOn(LocalDate date) {
    note(CHECKED, date.toString());
  }

  /** The version of Daymark that last opened the data here. */
  public synchronized Optional<String> version() {
    return noted(VERSION);
  }

  public synchronized void version(String version) {
    note(VERSION, version);
  }

  /** Four hexadecimal digits that tell this device's backups from another's. */
  public synchronized Optional<String> device() {
    return noted(DEVICE).filter(name -> name.matches("[0-9a-f]{4}"));
  }

  public synchronized void device(String name) {
    note(DEVICE, name);
  }

  /**
   * What a feature noted down under a name of its own.
   *
   * @param name begins with the feature's name and a dot
   */
  public synchronized Optional<String> text(String name) {
    return noted(name);
  }

  /**
   * Notes it down; empty for nothing any more.
   *
   * @throws Refusal when that could not be written; then nothing has changed
   */
  public synchronized void text(String name, String text) {
    texts(Map.of(name, text));
  }

  /**
   * Notes down several at once, by their names.
   *
   * @throws Refusal when that could not be written; then none of them has changed
   */
  public synchronized void texts(Map<String, String> texts) {
    Map<String, String> before =
        texts.keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> notes.getProperty(name, "")));
    if (!areNoted(texts)) {
      notes.putAll(before);
      throw new Refusal(
          "%s cannot be written. Nothing was changed; make room or check the folder, then try again.",
          file);
    }
  }

  private Optional<String> noted(String name) {
    return Optional.ofNullable(notes.getProperty(name)).filter(text -> !text.isBlank());
  }

  private void note(String name, String text) {
    if (!areNoted(Map.of(name, text))) {
      log().warn("{} is not kept in {}", name, file);
    }
  }

  private boolean areNoted(Map<String, String> texts) {
    if (notes.entrySet().containsAll(texts.entrySet())) {
      return true;
    }
    notes.putAll(texts);
    StringWriter all = new StringWriter();
    try {
      notes.store(all, null);
      OwnerOnly.write(file, all.toString());
      return true;
    } catch (IOException e) {
      log().warn("Notes about this device not written", e);
      return false;
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(DeviceNotes.class);
  }
}
