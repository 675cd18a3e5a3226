package app.daymark.faults;

import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.Phrase;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Replica;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was acknowledged of a data folder, and whether it is still there. */
final class Kept {

  private final Figures figures;
  private final int unacknowledged;
  private List<Entry> known = List.of();

  private Kept(Figures figures, int unacknowledged) {
    this.figures = figures;
    this.unacknowledged = unacknowledged;
  }

  /** One more may be there: it was kept, and the process ended before it could say so. */
  Kept(Figures figures) {
    this(figures, 1);
  }

  /** Nothing else may be there: whatever was not acknowledged was refused. */
  static Kept exactly(Figures figures) {
    return new Kept(figures, 0);
  }

  /** Others may be there, too: the process went on. */
  static Kept atLeast(Figures figures) {
    return new Kept(figures, Integer.MAX_VALUE);
  }

  /** Takes what a folder holds for acknowledged. */
  void know(Path folder) throws IOException {
    known = lines(folder);
  }

  /** What the files of a folder hold, while a process may write to them. */
  static List<Entry> lines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("journal"))) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        entries.add(entry(line));
      }
    }
    return entries;
  }

  private static Entry entry(String line) throws IOException {
    try {
      return EntryCodec.entry(line);
    } catch (DamagedLine e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens the folder and looks: every action is there, in order, and no other but for one at the
   * end that may be; journal, history and tables tell the same.
   *
   * @param acknowledged since it was last looked at
   * @param circumstances completes "after"
   */
  void check(Path folder, List<Entry> acknowledged, String circumstances) {
    figures.count("acknowledged", acknowledged.size());
    List<Entry> expected = new ArrayList<>(known);
    expected.addAll(acknowledged);
    try (Desk desk = Desk.open(folder)) {
      List<Entry> journal = entries(desk);
      List<Entry> history = desk.ledger.read(handle -> new HistoryRepository(handle).all());
      known = List.copyOf(journal);
      for (Phrase finding : desk.ledger.findings()) {
        figures.count(
            finding.toString().contains("never finished")
                ? "torn ends set aside"
                : "other findings");
      }
      int same = sameAtStart(expected, journal);
      if (same < expected.size()) {
        broken(circumstances, "%d of %d are there in order".formatted(same, expected.size()));
      } else if (journal.size() - expected.size() > unacknowledged) {
        broken(circumstances, "%d more are there".formatted(journal.size() - expected.size()));
      }
      if (!history.equals(journal)) {
        broken(circumstances, "journal and history differ");
      }
      if (!replayed(desk).equals(desk.state())) {
        broken(circumstances, "the state is not what the journal says");
      }
    } catch (RuntimeException e) {
      broken(circumstances, "it could not be opened: " + e);
    }
  }

  private static int sameAtStart(List<Entry> expected, List<Entry> journal) {
    int same = 0;
    while (same < Math.min(expected.size(), journal.size())
        && expected.get(same).equals(journal.get(same))) {
      same++;
    }
    return same;
  }

  /** All that the journal holds. */
  static List<Entry> entries(Desk desk) {
    List<Entry> entries = new ArrayList<>();
    desk.ledger.snapshot().read(0, entries::add);
    return entries;
  }

  /** The state as the journal tells it. */
  static Map<String, List<String>> replayed(Desk desk) {
    try (Replica replica = desk.ledger.stateOf(desk.ledger.snapshot())) {
      return replica.read(Rows::state);
    }
  }

  private void broken(String circumstances, String what) {
    figures.broken("After " + circumstances + ": " + what);
  }
}
