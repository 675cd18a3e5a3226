package app.daymark.bench;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Writes a journal as text: 200,000 lines, each forced to disk, would take too long. */
final class JournalText implements AutoCloseable {

  private final Path folder;
  private @Nullable YearMonth month;
  private Writer file = Writer.nullWriter();
  private int lines;

  JournalText(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  int lines() {
    return lines;
  }

  /** Adds an action at noon of a date, which is not before the last one's; returns its number. */
  long add(LocalDate date, Action action) {
    lines++;
    try {
      open(YearMonth.from(date));
      Entry entry = new Entry(lines, date.atTime(12, 0).toInstant(ZoneOffset.UTC), date, action);
      file.write(EntryCodec.line(entry) + "\n");
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(YearMonth wanted) throws IOException {
    if (!wanted.equals(month)) {
      file.close();
      file =
          Files.newBufferedWriter(folder.resolve(wanted + ".jsonl"), StandardOpenOption.CREATE_NEW);
      month = wanted;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
