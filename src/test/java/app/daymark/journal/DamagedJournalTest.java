package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedJournalTest {

  private static final Entry SAMPLE = SampleEntries.ALL.get(1);

  private final Path folder;
  private final Path file;
  private final Path torn;

  DamagedJournalTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("2026-11.jsonl");
    this.torn = folder.resolve("2026-11.jsonl.torn");
  }

  @BeforeEach
  void appendThree() {
    try (Journal journal = Journal.open(folder)) {
      append(journal);
      append(journal);
      append(journal);
    }
  }

  @Test
  void tornLastLineIsSetAside() throws IOException {
    Files.writeString(file, Files.readString(file) + "{\"seq\":4,\"at\"");
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(3);
      assertThat(seqs(journal)).containsExactly(1L, 2L, 3L);
      assertThat(journal.damage())
          .containsExactly(
              new JournalDamage(
                  file, 0, Phrase.of("its last line was never finished; kept in %s", torn)));
      assertThat(torn).hasContent("{\"seq\":4,\"at\"");
      assertThat(Folders.rights(torn)).isEqualTo("rw-------");
      append(journal);
      assertThat(seqs(journal)).containsExactly(1L, 2L, 3L, 4L);
    }
  }

  @Test
  void fileCutAtAnyByteOfItsLastLineLosesOnlyThatLine() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int lastLine = new String(whole, StandardCharsets.UTF_8).stripTrailing().lastIndexOf('\n') + 1;
    for (int cut = lastLine; cut < whole.length - 1; cut++) {
      Files.deleteIfExists(torn);
      Files.write(file, Arrays.copyOf(whole, cut));
      try (Journal journal = Journal.open(folder)) {
        assertThat(journal.lastSeq()).as("cut at %d", cut).isEqualTo(2);
        append(journal);
        assertThat(seqs(journal)).as("cut at %d", cut).containsExactly(1L, 2L, 3L);
        assertThat(journal.damage()).hasSize(cut == lastLine ? 0 : 1);
      }
      if (cut > lastLine) {
        assertThat(torn).hasBinaryContent(Arrays.copyOfRange(whole, lastLine, cut));
      }
      assertThat(file).hasBinaryContent(whole);
    }
  }

  @Test
  void whereOnlyTheLineEndIsMissingItIsAdded() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(3);
      assertThat(journal.damage()).isEmpty();
    }
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void secondTornEndIsKeptBesideTheFirst() throws IOException {
    String whole = Files.readString(file);
    Files.writeString(file, whole + "first");
    Journal.open(folder).close();
    Files.writeString(file, whole + "second");
    Journal.open(folder).close();
    assertThat(torn).hasContent("firstsecond");
  }

  @Test
  void damagedLineInTheMiddleIsToldAboutAndTheRestIsRead() throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("\"seq\":2", "\"seq\":9"));
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(3);
      assertThat(seqs(journal)).containsExactly(1L, 3L);
      assertThat(journal.damage())
          .singleElement()
          .hasToString(
              "Your journal %s, line 2: it was left out: its checksum does not fit. Everything else is there."
                  .formatted(file));
    }
    assertThat(Files.readString(file)).contains("\"seq\":9");
    assertThat(Folders.names(folder)).containsExactly("2026-11.jsonl");
  }

  @Test
  void damageReadTwiceIsToldAboutOnce() throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("\"seq\":2", "\"seq\":9"));
    try (Journal journal = Journal.open(folder)) {
      assertThat(seqs(journal)).isEqualTo(seqs(journal));
      assertThat(journal.damage()).hasSize(1);
    }
  }

  @Test
  void bytesThatAreNoTextDamageOnlyTheirLine() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[10] = (byte) 0xff;
    Files.write(file, bytes);
    try (Journal journal = Journal.open(folder)) {
      assertThat(seqs(journal)).containsExactly(2L, 3L);
      assertThat(journal.damage()).extracting(JournalDamage::line).containsExactly(1);
    }
  }

  @Test
  void damagedLinesAtTheEndDoNotHideTheLastWholeOne() throws IOException {
    Files.writeString(
        file, Files.readString(file).replace("\"seq\":2", "\"seq\":8").replace("\"seq\":3", ""));
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(seqs(journal)).containsExactly(1L);
    }
  }

  @Test
  void newestFileTornToNothingLeavesTheOneBefore() throws IOException {
    Files.writeString(folder.resolve("2026-12.jsonl"), "{\"se");
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(3);
      append(journal);
      assertThat(seqs(journal)).containsExactly(1L, 2L, 3L, 4L);
    }
    assertThat(folder.resolve("2026-12.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("2026-12.jsonl.torn")).hasContent("{\"se");
  }

  /** It is no damage: cutting it off would lose what the learner did there. */
  @Test
  void lastLineOfANewerDaymarkIsRefusedAndStays() throws IOException {
    String newer = Files.readString(file) + sealed("{\"seq\":4,\"wish\":1") + "\n";
    Files.writeString(file, newer);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Journal.open(folder))
        .withMessageContaining("does not know")
        .withMessageContaining("Nothing was changed");
    assertThat(file).hasContent(newer);
    assertThat(torn).doesNotExist();
  }

  @Test
  void closedFileTakesNoLine() throws IOException {
    JournalFile closed = JournalFile.open(file, Files.size(file));
    closed.close();
    assertThatIOException().isThrownBy(() -> closed.append("line"));
  }

  private static void append(Journal journal) {
    journal.append(SAMPLE.at(), SAMPLE.studyDate(), SAMPLE.action());
  }

  private static List<Long> seqs(Journal journal) {
    List<Long> seqs = new ArrayList<>();
    journal.readAfter(0, entry -> seqs.add(entry.seq()));
    return seqs;
  }
}
