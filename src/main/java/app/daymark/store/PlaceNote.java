package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the folder Daymark looks in first tells of the data that was moved, or is to be. It changes
 * in one step, and no power cut halves it. Paths are absolute; null where there is nothing to tell.
 *
 * @param at where the data lies; null where it never left, or came back
 * @param next where the learner wants it
 * @param left where it lay before, while that is not cleared away yet
 */
record PlaceNote(@Nullable Path at, @Nullable Path next, @Nullable Path left) {

  private static final PlaceNote NOTHING = new PlaceNote(null, null, null);
  private static final long MOST_BYTES = 64 << 10;
  private static final String AT = "at";
  private static final String NEXT = "next";
  private static final String LEFT = "left";

  /**
   * Reads it.
   *
   * @throws Refusal when it is there and cannot be read: elsewhere there might be a life's work
   */
  static PlaceNote read(AppFolders folders) {
    Path file = folders.place();
    if (Files.notExists(file)) {
      return NOTHING;
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is too large");
      }
      Properties lines = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        lines.load(in);
      }
      return new PlaceNote(path(lines, AT), path(lines, NEXT), path(lines, LEFT));
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          e,
          "%s tells where your data lies, and cannot be read (%s). Mend it; or name the folder of your data with --data DIR.",
          file,
          FileTrouble.of(e, file));
    }
  }

  private static @Nullable Path path(Properties lines, String name) throws IOException {
    String text = lines.getProperty(name);
    if (text == null) {
      return null;
    }
    try {
      Path path = Path.of(text);
      if (path.isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new IOException(e.getMessage(), e);
    }
    throw new IOException(name + "=" + text);
  }

  /** Writes it; nothing to tell leaves no file. */
  void write(AppFolders folders) throws IOException {
    Path file = folders.place();
    if (isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Properties lines = new Properties();
      put(lines, AT, at);
      put(lines, NEXT, next);
      put(lines, LEFT, left);
      StringWriter text = new StringWriter();
      lines.store(text, null);
      Path aside = file.resolveSibling(file.getFileName() + ".next");
      OwnerOnly.write(aside, text.toString());
      Forced.file(aside);
      Forced.move(aside, file);
    }
    Forced.folder(file);
  }

  private static void put(Properties lines, String name, @Nullable Path path) {
    if (path != null) {
      lines.setProperty(name, path.toString());
    }
  }

  /** Whether there is nothing to tell: the data lies in the folder itself, and stays. */
  boolean isEmpty() {
    return equals(NOTHING);
  }

  PlaceNote withNext(@Nullable Path wanted) {
    return new PlaceNote(at, wanted, left);
  }
}
