package app.daymark.journal;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole journal into an empty folder, the same files as {@link Journal} would have made.
 * It is on disk once it is closed, not line by line.
 */
public final class JournalWriter implements AutoCloseable {

  private final Path folder;
  private @Nullable JournalFile current;

  public JournalWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds the next entry.
   *
   * @throws DamagedLine when its line could not be read again
   */
  public void add(Entry entry) throws IOException, DamagedLine {
    String line = EntryCodec.line(entry);
    if (EntryCodec.isTooLong(entry, line)) {
      throw DamagedLine.tooLong();
    }
    fileFor(entry).write(line);
  }

  private JournalFile fileFor(Entry entry) throws IOException {
    JournalFile open = current;
    Path wanted = JournalFile.of(folder, entry.at(), open == null ? null : open.path());
    if (open == null || !open.path().equals(wanted)) {
      close();
      open = JournalFile.open(wanted, 0);
      current = open;
    }
    return open;
  }

  /** Forces what was written to disk. */
  @Override
  public void close() throws IOException {
    JournalFile open = current;
    if (open != null) {
      current = null;
      try (open) {
        open.force();
      }
    }
  }
}
