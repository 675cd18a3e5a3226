package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final Instant NOVEMBER = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  @Test
  void newJournalIsEmpty(@TempDir Path temp) {
    try (Journal journal = Journal.open(temp.resolve("a/journal"))) {
      assertThat(journal.lastSeq()).isZero();
      assertThat(journal.last()).isEmpty();
      assertThat(read(journal, 0)).isEmpty();
      assertThat(journal.damage()).isEmpty();
    }
  }

  @Test
  void whatIsAppendedCanBeReadAtOnceAndAfterReopening(@TempDir Path folder) {
    List<Entry> appended = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      for (Entry sample : SampleEntries.ALL) {
        appended.add(journal.append(sample.at(), sample.studyDate(), sample.action()));
      }
      assertThat(appended).isEqualTo(SampleEntries.ALL);
      assertThat(journal.last()).contains(appended.getLast());
      assertThat(read(journal, 0)).isEqualTo(appended);
    }
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(SampleEntries.ALL.size());
      assertThat(journal.last()).contains(appended.getLast());
      assertThat(read(journal, 0)).isEqualTo(appended);
      assertThat(read(journal, 3)).isEqualTo(appended.subList(3, appended.size()));
      assertThat(read(journal, appended.size())).isEmpty();
      assertThat(journal.append(NOVEMBER, DATE, SampleEntries.TICK).seq())
          .isEqualTo(appended.size() + 1);
    }
  }

  @Test
  void lostEndIsBroughtBack(@TempDir Path folder) {
    List<Entry> lost = SampleEntries.ALL.subList(1, 5);
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      journal.bringBack(seq -> lost.stream().filter(entry -> entry.seq() == seq).findFirst());
      assertThat(journal.last()).contains(lost.getLast());
      assertThat(journal.damage())
          .singleElement()
          .hasToString(
              "Your journal %s: 4 actions were missing from its end and were brought back from the database. Everything else is there."
                  .formatted(folder));
    }
    try (Journal journal = Journal.open(folder)) {
      assertThat(read(journal, 1)).isEqualTo(lost);
      assertThat(journal.damage()).isEmpty();
    }
  }

  @Test
  void everyMonthHasItsFile(@TempDir Path folder) {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      tick(journal, NOVEMBER);
      tick(journal, DECEMBER.minusMillis(1));
      tick(journal, DECEMBER);
      tick(journal, DECEMBER.plusSeconds(1));
    }
    assertThat(Folders.names(folder)).containsExactly("2026-11.jsonl", "2026-12.jsonl");
    try (Journal journal = Journal.open(folder)) {
      assertThat(seqs(journal, 0)).containsExactly(1L, 2L, 3L, 4L, 5L);
      assertThat(seqs(journal, 2)).containsExactly(3L, 4L, 5L);
      assertThat(seqs(journal, 3)).containsExactly(4L, 5L);
      assertThat(seqs(journal, 4)).containsExactly(5L);
    }
  }

  @Test
  void clockGoneBackWritesOnInTheNewestFile(@TempDir Path folder) {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, DECEMBER);
      tick(journal, NOVEMBER);
    }
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      assertThat(seqs(journal, 0)).containsExactly(1L, 2L, 3L);
    }
    assertThat(Folders.names(folder)).containsExactly("2026-12.jsonl");
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("notes.jsonl"), "mine");
    Files.writeString(folder.resolve("2026-11.jsonl.torn"), "mine");
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      assertThat(seqs(journal, 0)).containsExactly(1L);
      assertThat(journal.damage()).isEmpty();
    }
    assertThat(folder.resolve("notes.jsonl")).hasContent("mine");
    assertThat(folder.resolve("2026-11.jsonl.torn")).hasContent("mine");
  }

  @Test
  void onlyTheOwnerMayReadIt(@TempDir Path temp) throws IOException {
    Path folder = temp.resolve("journal");
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
    }
    assertThat(Folders.rights(folder)).isEqualTo("rwx------");
    assertThat(Folders.rights(folder.resolve("2026-11.jsonl"))).isEqualTo("rw-------");
  }

  @Test
  void folderThatIsAFileIsRefused(@TempDir Path temp) throws IOException {
    Path file = Files.writeString(temp.resolve("journal"), "in the way");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Journal.open(file))
        .withMessageContaining("cannot be opened")
        .withMessageContaining(file.toString())
        .withMessageContaining("Nothing was changed");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void appendThatCannotBeWrittenDidNotHappen(@TempDir Path folder) throws IOException {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      Path inTheWay = Files.createDirectory(folder.resolve("2026-12.jsonl"));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> tick(journal, DECEMBER))
          .withMessageContaining("it was not done");
      assertThat(journal.lastSeq()).isEqualTo(1);
      Files.delete(inTheWay);
      assertThat(tick(journal, DECEMBER).seq()).isEqualTo(2);
      assertThat(seqs(journal, 0)).containsExactly(1L, 2L);
    }
  }

  @Test
  void fileThatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      Files.delete(folder.resolve("2026-11.jsonl"));
      Files.createDirectory(folder.resolve("2026-11.jsonl"));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> seqs(journal, 0))
          .withMessageContaining("cannot be read");
    }
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Journal.open(folder));
  }

  private static Entry tick(Journal journal, Instant at) {
    return journal.append(at, DATE, SampleEntries.TICK);
  }

  private static List<Entry> read(Journal journal, long after) {
    List<Entry> entries = new ArrayList<>();
    journal.readAfter(after, entries::add);
    return entries;
  }

  private static List<Long> seqs(Journal journal, long after) {
    return read(journal, after).stream().map(Entry::seq).toList();
  }
}
