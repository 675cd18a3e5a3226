package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Action.Undo;
import app.daymark.journal.Change.TaskNote;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read again. */
class LongLineTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Edit note(String note) {
    return new Edit(Verb.WRITE_NOTE, "Task", List.of(new TaskNote(new UUID(1, 2), "", note)));
  }

  /** How long a note makes its line as long as a line of an action may be. */
  private static int longest() {
    String line = EntryCodec.line(new Entry(1, NOON, MONDAY, note("")));
    return EntryCodec.MAX_ACTION_BYTES - line.length();
  }

  @Test
  void longestActionAndItsUndoCanBeRead(@TempDir Path folder) {
    Edit edit = note("x".repeat(longest()));
    List<Entry> written = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      written.add(journal.append(NOON, MONDAY, edit));
      written.add(journal.append(NOON, MONDAY, new Undo(1, edit)));
    }
    List<Entry> read = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      journal.readAfter(0, read::add);
      assertThat(journal.damage()).isEmpty();
    }
    assertThat(read.equals(written)).isTrue();
  }

  @Test
  void longerActionIsRefusedAndNothingWritten(@TempDir Path folder) {
    try (Journal journal = Journal.open(folder)) {
      Edit edit = note("x".repeat(longest() + 1));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> journal.append(NOON, MONDAY, edit))
          .withMessageContaining("more at once than a line of your journal can hold")
          .withMessageContaining("Nothing was changed");
      assertThat(journal.lastSeq()).isZero();
      assertThat(folder).isEmptyDirectory();
      assertThat(journal.append(NOON, MONDAY, note("x")).seq()).isEqualTo(1);
    }
  }
}
