package app.daymark.exchange;

import app.daymark.journal.Action.Lost;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.FileTrouble;
import app.daymark.journal.JournalWriter;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Writes an export's history as a journal. */
final class HistoryCopy {

  /** More than twenty years of 200 actions a day. */
  static final int MOST_ENTRIES = 2_000_000;

  private final ImportFile file;
  private final Path folder;
  private long count;
  private boolean hasLost;

  /**
   * Prepares to copy.
   *
   * @param folder empty
   */
  HistoryCopy(ImportFile file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * Copies it all.
   *
   * @throws Refusal when there is something this version cannot read, or the journal cannot be
   *     written
   */
  void run(ExportReader reader) {
    reader.require(JsonToken.START_ARRAY, "its `history` is no list");
    JsonParser parser = reader.parser();
    try (JournalWriter journal = new JournalWriter(folder)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        count++;
        reader.require(JsonToken.START_OBJECT, "action %d of its history is none".formatted(count));
        add((ObjectNode) reader.piece(), journal);
      }
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The imported journal cannot be written to %s (%s). Nothing was changed; make room or check the folder, then try again.",
          folder,
          FileTrouble.of(e, folder));
    }
  }

  private void add(ObjectNode tree, JournalWriter journal) throws IOException {
    try {
      Entry entry = EntryCodec.entry(tree);
      if (entry.seq() != count || count > MOST_ENTRIES) {
        throw outOfOrder(entry.seq());
      }
      hasLost |= entry.action() instanceof Lost;
      journal.add(entry);
    } catch (DamagedLine e) {
      throw e.isUnknown()
          ? file.refusal(
              "action %d of its history is one this Daymark does not know".formatted(count),
              ExportReader.UPDATE)
          : file.refusal(
              "action %d of its history is none that can be: %s".formatted(count, e.reason()),
              ExportReader.EXPORT_AGAIN);
    }
  }

  private Refusal outOfOrder(long seq) {
    return file.refusal(
        count > MOST_ENTRIES
            ? "its history has more than %,d actions".formatted(MOST_ENTRIES)
            : "its history has action %d where action %d should be".formatted(seq, count),
        ExportReader.EXPORT_AGAIN);
  }

  /** How many actions there are. */
  long count() {
    return count;
  }

  /** Whether some of them are lost, so that others may not fit. */
  boolean hasLost() {
    return hasLost;
  }
}
