package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Change.TaskNote;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  private final Path appended;
  private final Path written;

  JournalWriterTest(@TempDir Path temp) throws IOException {
    this.appended = temp.resolve("appended");
    this.written = Files.createDirectory(temp.resolve("written"));
  }

  /** Months, gaps between them, and a clock that goes back. */
  @Test
  void filesAreThoseThatAJournalWouldHaveMade() throws IOException, DamagedLine {
    List<Entry> entries = new ArrayList<>();
    try (Journal journal = Journal.open(appended);
        JournalWriter writer = new JournalWriter(written)) {
      for (String day :
          List.of(
              "2026-11-23", "2026-11-30", "2026-12-01", "2026-10-05", "2027-03-01", "2026-12-31")) {
        entries.add(
            journal.append(Instant.parse(day + "T23:59:59.999Z"), DATE, SampleEntries.TICK));
        writer.add(entries.getLast());
      }
    }
    assertThat(Folders.names(written))
        .isEqualTo(Folders.names(appended))
        .containsExactly("2026-11.jsonl", "2026-12.jsonl", "2027-03.jsonl");
    for (String name : Folders.names(written)) {
      assertThat(written.resolve(name)).hasSameBinaryContentAs(appended.resolve(name));
      assertThat(Folders.rights(written.resolve(name))).isEqualTo("rw-------");
    }
  }

  @Test
  void lineThatCouldNotBeReadAgainIsNotWritten() throws IOException, DamagedLine {
    String note = "x".repeat(EntryCodec.MAX_LINE_BYTES);
    Edit edit = new Edit(Verb.WRITE_NOTE, "Task", List.of(new TaskNote(new UUID(1, 2), "", note)));
    try (JournalWriter writer = new JournalWriter(written)) {
      assertThatExceptionOfType(DamagedLine.class)
          .isThrownBy(() -> writer.add(new Entry(1, Instant.EPOCH, DATE, edit)));
      writer.add(new Entry(1, Instant.EPOCH, DATE, SampleEntries.TICK));
    }
    assertThat(Files.readAllLines(written.resolve("1970-01.jsonl"))).hasSize(1);
  }

  @Test
  void nothingWrittenMakesNoFile() throws IOException {
    new JournalWriter(written).close();
    assertThat(written).isEmptyDirectory();
  }
}
