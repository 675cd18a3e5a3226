package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalMendingTest {

  private static final Entry SAMPLE = SampleEntries.ALL.get(1);
  private static final String DAMAGED = line(9).replace("tick", "tock");
  private final Path folder;
  private final Path november;
  private final Path december;

  JournalMendingTest(@TempDir Path folder) {
    this.folder = folder;
    this.november = folder.resolve("2026-11.jsonl");
    this.december = folder.resolve("2026-12.jsonl");
  }

  private static Entry entry(long seq) {
    return new Entry(seq, SAMPLE.at(), SAMPLE.studyDate(), SAMPLE.action());
  }

  private static String line(long seq) {
    return EntryCodec.line(entry(seq));
  }

  private static Optional<Entry> knowsAll(long seq) {
    return Optional.of(entry(seq));
  }

  private static Optional<Entry> knowsNothing(long seq) {
    assertThat(seq).isPositive();
    return Optional.empty();
  }

  private List<String> mend(LongFunction<Optional<Entry>> memory) {
    try (Journal journal = Journal.open(folder)) {
      journal.mend(memory);
      return journal.damage().stream().map(damage -> damage.reason().toString()).toList();
    }
  }

  /** What stands in the journal, once nothing more is told of it. */
  private List<Entry> whole() {
    List<Entry> read = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.damage()).isEmpty();
      journal.readAfter(0, read::add);
    }
    return read;
  }

  @Test
  void whatIsRememberedIsWrittenBackWhereItStood() throws IOException {
    List<String> damaged = List.of(line(1), DAMAGED, line(3), line(6));
    Files.write(november, damaged);
    Files.write(december, List.of(line(7)));
    assertThat(mend(JournalMendingTest::knowsAll))
        .containsExactly(
            "action 2 was damaged or missing, and was written back from the database",
            "action 4 was damaged or missing, and was written back from the database",
            "action 5 was damaged or missing, and was written back from the database");
    assertThat(Files.readAllLines(november))
        .containsExactly(line(1), line(2), line(3), line(4), line(5), line(6));
    assertThat(Files.readAllLines(folder.resolve("2026-11.jsonl.damaged-1"))).isEqualTo(damaged);
    assertThat(Folders.rights(november)).isEqualTo("rw-------");
    assertThat(Folders.names(folder))
        .containsExactly("2026-11.jsonl", "2026-11.jsonl.damaged-1", "2026-12.jsonl");
    assertThat(whole()).hasSize(7);
  }

  @Test
  void whatNobodyKnowsIsMarkedAsLostAndToldOnce() throws IOException {
    Files.write(november, List.of(line(1), DAMAGED, line(3), line(5)));
    assertThat(mend(JournalMendingTest::knowsNothing))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("action 2 cannot be read", "tock", "lost"),
            reason -> assertThat(reason).contains("action 4 is missing", "lost"));
    List<Entry> whole = whole();
    assertThat(whole).extracting(Entry::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(whole.get(1).action())
        .isInstanceOfSatisfying(
            Action.Lost.class, lost -> assertThat(lost.held()).contains("tock"));
    assertThat(whole.get(1).studyDate()).isEqualTo(SAMPLE.studyDate());
    assertThat(whole.get(2)).isEqualTo(entry(3));
  }

  @Test
  void damagedLinesAtTheEndAreMarkedToo() throws IOException {
    Files.write(november, List.of(line(1), DAMAGED, "\u0000".repeat(500)));
    assertThat(mend(JournalMendingTest::knowsNothing)).hasSize(2);
    assertThat(whole()).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
    assertThat(folder.resolve("2026-11.jsonl.damaged-1")).exists();
  }

  @Test
  void aLongGapNobodyKnowsIsLeftAndToldEachTime() throws IOException {
    Files.write(november, List.of(line(1), line(1_000_000)));
    assertThat(mend(JournalMendingTest::knowsNothing))
        .anyMatch(reason -> reason.contains("actions 2 to 999999"));
    assertThat(Files.readAllLines(november)).containsExactly(line(1), line(1_000_000));
  }

  @Test
  void aSecondDamageIsKeptBesideTheFirst() throws IOException {
    Files.write(november, List.of(line(1), DAMAGED, line(3)));
    mend(JournalMendingTest::knowsAll);
    Files.write(november, List.of(DAMAGED, line(2), line(3)));
    mend(JournalMendingTest::knowsAll);
    assertThat(Folders.names(folder))
        .containsExactly("2026-11.jsonl", "2026-11.jsonl.damaged-1", "2026-11.jsonl.damaged-2");
    assertThat(whole()).hasSize(3);
  }

  @Test
  void aLineLongerThanAnyIsNotHeldInMemory() throws IOException {
    Files.write(november, List.of(line(1), "x".repeat(20 << 20), line(3)));
    assertThat(mend(JournalMendingTest::knowsAll)).hasSize(1);
    assertThat(whole()).hasSize(3);
    assertThat(Files.size(november)).isLessThan(5_000);
  }

  @Test
  void aWholeJournalIsNotTouched() throws IOException {
    Files.write(november, List.of(line(1), line(2)));
    assertThat(mend(JournalMendingTest::knowsNothing)).isEmpty();
    assertThat(Folders.names(folder)).containsExactly("2026-11.jsonl");
  }
}
