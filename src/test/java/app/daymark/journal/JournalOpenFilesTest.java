package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is held open can, on some systems, be neither moved, copied nor deleted. */
class JournalOpenFilesTest {

  private static final Instant NOVEMBER = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

  private final Path folder;

  JournalOpenFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Entry tick(Journal journal, Instant at) {
    return journal.append(at, SampleEntries.TICK.doneOn(), SampleEntries.TICK);
  }

  @Test
  void onlyTheNewestFileIsHeldOpenAndNoneAfterClosing() throws IOException {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      assertThat(Folders.open(folder)).containsExactly("2026-11.jsonl");
      tick(journal, DECEMBER);
      assertThat(Folders.open(folder)).containsExactly("2026-12.jsonl");
      journal.readAfter(0, _ -> {});
      assertThat(Folders.open(folder)).containsExactly("2026-12.jsonl");
    }
    assertThat(Folders.open(folder)).isEmpty();
  }

  @Test
  void fileThatWasOnlyLookedIntoIsClosed() throws IOException {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
    }
    Files.createFile(folder.resolve("2026-12.jsonl"));
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(Folders.open(folder)).isEmpty();
    }
  }

  @Test
  void refusedJournalHoldsNothingOpen() throws IOException {
    Files.writeString(folder.resolve("2026-11.jsonl"), sealed("{\"seq\":1,\"wish\":1") + "\n");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Journal.open(folder));
    assertThat(Folders.open(folder)).isEmpty();
  }

  /** An interrupt closes the file under the hands of whoever writes to it. */
  @Test
  void appendThatWasInterruptedDidNotHappenAndTheNextOneDoes() {
    try (Journal journal = Journal.open(folder)) {
      tick(journal, NOVEMBER);
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> tick(journal, NOVEMBER))
          .withMessageContaining("it was not done");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(tick(journal, NOVEMBER).seq()).isEqualTo(2);
    }
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(2);
      assertThat(journal.damage()).isEmpty();
    }
  }
}
