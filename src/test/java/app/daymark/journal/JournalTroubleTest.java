package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.faults.disk.DiskLog;
import app.daymark.faults.disk.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no change at the worst moment, and then takes changes again. */
class JournalTroubleTest {

  private static final Entry SAMPLE = SampleEntries.ALL.get(1);
  private static final Instant NEXT_MONTH = SAMPLE.at().plus(Duration.ofDays(31));
  private static final int MOST_STEPS = 9;

  private final Path temp;
  private final DiskLog disk;
  private final Path folder;

  JournalTroubleTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.disk = new DiskLog(Files.createDirectory(temp.resolve("disk")));
    this.folder = disk.folder().resolve("journal");
  }

  private static Entry append(Journal journal, Instant at) {
    return journal.append(at, SAMPLE.studyDate(), SAMPLE.action());
  }

  /** Whether it was appended although there is trouble after some steps. */
  private boolean isAppended(Journal journal, Instant at, Trouble trouble, int step) {
    disk.trouble(trouble, step);
    try {
      append(journal, at);
      return true;
    } catch (Refusal e) {
      assertThat(e).hasMessageContaining("it was not done").hasMessageContaining("make room");
      return false;
    } finally {
      disk.trouble(Trouble.NONE, 0);
    }
  }

  /** Leaves a line after the first that was refused, and cannot be cut off while this lasts. */
  private void leaveRefused(Journal journal) {
    append(journal, SAMPLE.at());
    assertThat(isAppended(journal, SAMPLE.at(), Trouble.READ_ONLY, 1)).isFalse();
    disk.trouble(Trouble.READ_ONLY, 0);
  }

  private List<Entry> read(Path in) {
    List<Entry> read = new ArrayList<>();
    try (Journal journal = Journal.open(in)) {
      assertThat(journal.damage()).isEmpty();
      journal.readAfter(0, read::add);
    }
    return read;
  }

  @ParameterizedTest
  @EnumSource(names = {"HICCUP", "FULL", "READ_ONLY"})
  void aRefusedLineIsNotThereAfterTheNextStart(Trouble trouble) {
    int refused = 0;
    long accepted = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      try (Journal journal = Journal.open(folder)) {
        append(journal, SAMPLE.at());
        accepted++;
        if (isAppended(journal, SAMPLE.at(), trouble, step)) {
          accepted++;
        } else {
          refused++;
        }
        assertThat(journal.lastSeq()).isEqualTo(accepted);
      }
      assertThat(read(folder)).hasSize((int) accepted);
    }
    assertThat(refused).isPositive();
  }

  /** It is asked for by its number, too, while it may still stand in the file. */
  @Test
  void aRefusedLineIsNotReadEither() {
    try (Journal journal = Journal.open(folder)) {
      append(journal, SAMPLE.at());
      disk.trouble(Trouble.READ_ONLY, 1);
      assertThat(isAppended(journal, SAMPLE.at(), Trouble.READ_ONLY, 1)).isFalse();
      assertThat(journal.entry(2)).isEmpty();
      List<Entry> read = new ArrayList<>();
      journal.readAfter(0, read::add);
      assertThat(read).hasSize(1);
    }
  }

  /** As a check does that mends. It was told that it was not done. */
  @Test
  void aRefusedLineIsNotFoundByLookingAgain() {
    try (Journal journal = Journal.open(folder)) {
      leaveRefused(journal);
      assertThatThrownBy(journal::lookAgain)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("was not done");
      assertThat(journal.lastSeq()).isEqualTo(1);
      disk.trouble(Trouble.NONE, 0);
      journal.lookAgain();
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(append(journal, SAMPLE.at()).seq()).isEqualTo(2);
    }
    assertThat(read(folder)).hasSize(2);
  }

  /** Its file is not the one that is written to then. */
  @Test
  void aRefusedLineDoesNotOutliveItsMonth() {
    try (Journal journal = Journal.open(folder)) {
      leaveRefused(journal);
      assertThatThrownBy(() -> append(journal, NEXT_MONTH))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("was not done");
      disk.trouble(Trouble.NONE, 0);
      append(journal, NEXT_MONTH);
    }
    assertThat(read(folder)).extracting(Entry::at).containsExactly(SAMPLE.at(), NEXT_MONTH);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFileThatFailedToBecomeNewOutlastsAPowerCut(long seed) throws IOException {
    for (int step = 0; step < MOST_STEPS; step++) {
      Path after = temp.resolve("after-" + step);
      Instant month = NEXT_MONTH.plus(Duration.ofDays(31L * step));
      long accepted;
      try (Journal journal = Journal.open(folder)) {
        append(journal, SAMPLE.at());
        boolean _ = isAppended(journal, month, Trouble.HICCUP, step);
        append(journal, month);
        accepted = journal.lastSeq();
        disk.cut(disk.size(), new Random(seed), after);
      }
      assertThat(read(after.resolve("journal"))).as("step %d", step).hasSize((int) accepted);
    }
  }
}
