package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not forced to disk before a tick counts may be gone after a power cut. */
class JournalDurabilityTest {

  private final Path recording;
  private final Path folder;
  private final Path file;

  JournalDurabilityTest(@TempDir Path temp) {
    recording = temp.resolve("recording.jfr");
    folder = temp.resolve("journal");
    file = folder.resolve("2026-11.jsonl");
  }

  private void append() {
    Entry sample = SampleEntries.ALL.get(1);
    try (Journal journal = Journal.open(folder)) {
      journal.append(sample.at(), sample.studyDate(), sample.action());
    }
  }

  @Test
  void lineIsForcedToDiskAndTheNewFileAndItsFolderBeforeIt() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertThat(diskWork(this::append))
        .containsExactly(
            "force 2026-11.jsonl", "force journal", "write 2026-11.jsonl", "force 2026-11.jsonl");
  }

  @Test
  void everyLineIsForcedToDisk() throws IOException {
    append();
    assertThat(diskWork(this::append))
        .containsExactly("write 2026-11.jsonl", "force 2026-11.jsonl");
  }

  @Test
  void cutOffEndIsGoneForGood() throws IOException {
    append();
    Files.writeString(file, "torn", StandardOpenOption.APPEND);
    assertThat(diskWork(() -> Journal.open(folder).close()))
        .containsExactly("write 2026-11.jsonl.torn", "force 2026-11.jsonl");
  }

  /** What the JVM saw being written and forced in the journal's folder meanwhile, in order. */
  private List<String> diskWork(Runnable work) throws IOException {
    try (Recording jvm = new Recording()) {
      jvm.enable("jdk.FileWrite").withThreshold(Duration.ZERO);
      jvm.enable("jdk.FileForce").withThreshold(Duration.ZERO);
      jvm.start();
      work.run();
      jvm.stop();
      jvm.dump(recording);
    }
    return RecordingFile.readAllEvents(recording).stream()
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .filter(event -> Path.of(event.getString("path")).startsWith(folder))
        .map(event -> kind(event) + Path.of(event.getString("path")).getFileName())
        .toList();
  }

  private static String kind(RecordedEvent event) {
    return event.getEventType().getName().equals("jdk.FileForce") ? "force " : "write ";
  }
}
