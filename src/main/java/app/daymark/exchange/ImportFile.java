package app.daymark.exchange;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Refusal;
import app.daymark.store.TemporaryCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to have imported: nothing in it is believed. Close it: a copy of what
 * came through a pipe goes then.
 */
final class ImportFile implements AutoCloseable {

  /** The history of more than twenty years of 200 actions a day. */
  static final long MAX_BYTES = 512L << 20;

  private final String name;
  private final Path file;
  private final @Nullable TemporaryCopy copy;

  private ImportFile(String name, Path file, @Nullable TemporaryCopy copy) {
    this.name = name;
    this.file = file;
    this.copy = copy;
  }

  /**
   * A file by its path; what is no plain file is copied first, because it is read twice.
   *
   * @throws Refusal when it cannot be read, or is too large
   */
  static ImportFile of(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return copy(name, in);
        }
      }
      if (Files.size(path) > MAX_BYTES) {
        throw tooLarge(name);
      }
      return new ImportFile(name, path, null);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * What comes through a stream, which is read to its end, and closed.
   *
   * @throws Refusal when it cannot be read, or is too large
   */
  static ImportFile of(InputStream in) {
    try (in) {
      return copy("Standard input", in);
    } catch (IOException e) {
      throw unreadable("Standard input", e);
    }
  }

  private static ImportFile copy(String name, InputStream in) throws IOException {
    TemporaryCopy copy = TemporaryCopy.of(in, MAX_BYTES);
    if (Files.size(copy.file()) > MAX_BYTES) {
      copy.close();
      throw tooLarge(name);
    }
    return new ImportFile(name, copy.file(), copy);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /**
   * To be thrown when it cannot be imported.
   *
   * @param found completes "cannot be imported:"
   * @param next what to do about it, a sentence without its end
   */
  Refusal refusal(String found, String next) {
    return refusal(name, found, next);
  }

  private static Refusal refusal(String name, String found, String next) {
    return new Refusal("%s cannot be imported: %s. Nothing was changed; %s.", name, found, next);
  }

  private static Refusal tooLarge(String name) {
    return refusal(
        name,
        "it is larger than %d MiB, which no export of Daymark is".formatted(MAX_BYTES >> 20),
        "choose a file that `daymark export` wrote");
  }

  private static Refusal unreadable(String name, IOException e) {
    return new Refusal(
        e,
        "%s cannot be read (%s). Nothing was changed; choose a file that `daymark export` wrote.",
        name,
        FileTrouble.of(e));
  }

  Refusal unreadable(IOException e) {
    return unreadable(name, e);
  }

  @Override
  public void close() {
    if (copy != null) {
      copy.close();
    }
  }
}
