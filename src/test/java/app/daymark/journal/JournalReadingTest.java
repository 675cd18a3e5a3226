package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that were copied, merged and edited by hand. */
class JournalReadingTest {

  private static final Entry SAMPLE = SampleEntries.ALL.get(1);
  private static final String DAMAGED = "scribble";

  private final Path folder;
  private final Path november;
  private final Path december;
  private final List<Long> read = new ArrayList<>();

  JournalReadingTest(@TempDir Path folder) {
    this.folder = folder;
    this.november = folder.resolve("2026-11.jsonl");
    this.december = folder.resolve("2026-12.jsonl");
  }

  private static String line(long seq) {
    return EntryCodec.line(new Entry(seq, SAMPLE.at(), SAMPLE.studyDate(), SAMPLE.action()));
  }

  /** Reads into {@link #read}; gives what is told about it. */
  private List<String> readAfter(long seq) {
    read.clear();
    try (Journal journal = Journal.open(folder)) {
      journal.readAfter(seq, entry -> read.add(entry.seq()));
      return journal.damage().stream().map(JournalDamage::toString).toList();
    }
  }

  /** The sentence about a line, or about the whole file. */
  private static String told(Path file, int line, String reason) {
    String where = line == 0 ? "" : ", line " + line;
    return "Your journal %s%s: %s. Everything else is there.".formatted(file, where, reason);
  }

  @Test
  void lineThatIsThereTwiceCountsOnce() throws IOException {
    Files.write(november, List.of(line(1), line(2), line(2), line(1), line(3)));
    assertThat(readAfter(0))
        .containsExactly(
            told(november, 3, "it was left out: its action 2 stands before"),
            told(november, 4, "it was left out: its action 1 stands before"));
    assertThat(read).containsExactly(1L, 2L, 3L);
  }

  @Test
  void nothingIsReadAfterTheEntryASnapshotEndsWith() throws IOException {
    Files.write(november, List.of(line(1), line(2), line(3)));
    Files.write(december, List.of(line(4)));
    try (Journal journal = Journal.open(folder)) {
      journal.snapshot().upTo(3).read(1, entry -> read.add(entry.seq()));
      assertThat(read).containsExactly(2L, 3L);
      assertThat(journal.snapshot().upTo(9)).isEqualTo(journal.snapshot());
    }
  }

  @Test
  void gapIsToldAbout() throws IOException {
    Files.write(november, List.of(line(3), line(4), line(7)));
    assertThat(readAfter(0))
        .containsExactly(
            told(november, 0, "actions 1 to 2 are missing before line 1"),
            told(november, 0, "actions 5 to 6 are missing before line 3"));
    assertThat(read).containsExactly(3L, 4L, 7L);
  }

  @Test
  void gapBetweenTwoFilesIsToldAbout() throws IOException {
    Files.write(november, List.of(line(1), line(2)));
    Files.write(december, List.of(line(5)));
    String gap = told(december, 0, "actions 3 to 4 are missing before line 1");
    assertThat(readAfter(0)).containsExactly(gap);
    assertThat(readAfter(2)).containsExactly(gap);
    assertThat(read).containsExactly(5L);
  }

  @Test
  void gapAtTheBeginningIsToldAbout() throws IOException {
    Files.write(december, List.of(line(6)));
    assertThat(readAfter(5))
        .containsExactly(told(december, 0, "actions 1 to 5 are missing before line 1"));
    assertThat(read).containsExactly(6L);
  }

  /** The lines between are there, only not to be read: nothing more is missing. */
  @Test
  void damagedLinesAreNoGap() throws IOException {
    Files.write(november, List.of(line(1), DAMAGED, DAMAGED, line(4), line(7)));
    assertThat(readAfter(0))
        .containsExactly(
            told(november, 2, "it was left out: its checksum does not fit"),
            told(november, 3, "it was left out: its checksum does not fit"),
            told(november, 0, "actions 5 to 6 are missing before line 5"));
    assertThat(read).containsExactly(1L, 4L, 7L);
  }

  @Test
  void onlyWhatIsNotKnownIsHandedOver() throws IOException {
    Files.write(november, List.of(line(1), DAMAGED, line(3)));
    Files.write(december, List.of(line(4), line(5)));
    String damage = told(november, 2, "it was left out: its checksum does not fit");
    assertThat(readAfter(3)).containsExactly(damage);
    assertThat(read).containsExactly(4L, 5L);
    assertThat(readAfter(4)).containsExactly(damage);
    assertThat(read).containsExactly(5L);
    assertThat(readAfter(2)).containsExactly(damage);
    assertThat(read).containsExactly(3L, 4L, 5L);
  }

  /** What came after it may build on it. */
  @Test
  void lineOfANewerDaymarkIsRefusedWhereverItStands() throws IOException {
    Files.write(november, List.of(line(1), sealed("{\"seq\":2,\"wish\":1"), line(3)));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> readAfter(0))
        .withMessageContaining("does not know")
        .withMessageContaining("Nothing was changed");
    assertThat(read).containsExactly(1L);
  }
}
