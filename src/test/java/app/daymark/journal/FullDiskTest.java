package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.testkit.Folders;
import app.daymark.testkit.FullDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  private static final Entry SAMPLE = SampleEntries.ALL.get(1);

  /** Wherever the disk ends, the line is there whole or not at all. */
  @Test
  void lineThatFitsOnlyInPartLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2026-11.jsonl");
    try (Journal journal = Journal.open(folder)) {
      append(journal);
      byte[] before = Files.readAllBytes(file);
      for (int room : new int[] {0, 1, before.length / 2, before.length - 1}) {
        try (FullDisk _ = new FullDisk(before.length + room)) {
          assertThatExceptionOfType(Refusal.class)
              .isThrownBy(() -> append(journal))
              .withMessageContaining("it was not done")
              .withMessageContaining("make room");
        }
        assertThat(file).hasBinaryContent(before);
      }
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(append(journal).seq()).isEqualTo(2);
      assertThat(journal.damage()).isEmpty();
    }
    assertThat(Folders.names(folder)).containsExactly("2026-11.jsonl");
  }

  private static Entry append(Journal journal) {
    return journal.append(SAMPLE.at(), SAMPLE.studyDate(), SAMPLE.action());
  }
}
