package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.backup.RestorePreview.PlanChange;
import app.daymark.backup.RestorePreview.Standing;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanTerms;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.FullDisk;
import app.daymark.testkit.SealedLine;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

  private final Path temp;
  private final Path backup;
  private final Desk desk;
  private Map<String, List<String>> backedUp = Map.of();

  RestoreTest(@TempDir Path temp) {
    this.temp = temp;
    backup = temp.resolve("backup.zip");
    desk = Desk.open(temp.resolve("data")).withSmallPlan();
  }

  @BeforeEach
  void tickOneBackUpAndTickTwo() {
    tick(0);
    backedUp = desk.rows();
    desk.backups.makeTo(backup);
    tick(1);
    tick(2);
  }

  private void tick(int task) {
    desk.plans.tick(desk.task(task).id(), TestData.MONDAY);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void previewTellsWhatWouldChangeAndChangesNothing() {
    Map<String, List<String>> before = desk.rows();
    RestorePreview preview = desk.restore.preview(backup);
    assertThat(preview.now()).isEqualTo(new Holdings(4, 1, 5, 3, Optional.of(TestData.MONDAY)));
    assertThat(preview.then()).isEqualTo(new Holdings(2, 1, 5, 1, Optional.of(TestData.MONDAY)));
    assertThat(preview.gone()).isEqualTo(2);
    assertThat(preview.coming()).isZero();
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.plans())
        .containsExactly(
            new PlanChange(
                "Small plan",
                new Standing(3, 5, TestData.MONDAY.plusDays(5)),
                new Standing(1, 5, TestData.MONDAY.plusDays(5))));
    assertThat(desk.rows()).isEqualTo(before);
    assertThat(Folders.names(desk.folders.data())).doesNotContain("incoming", "backups");
  }

  @Test
  void previewTellsOfAnActionInTheBackupThatNoneCanBe() throws IOException {
    Path other = temp.resolve("other");
    Desk.open(other).close();
    String line =
        "{\"seq\":1,\"at\":\"2026-11-24T02:15:30.123Z\",\"studyDate\":\"2026-11-23\",\"action\":\"change-setting\",\"name\":\"day-limit\",\"before\":\"x\",\"after\":\"0\"";
    Files.createDirectories(other.resolve("journal"));
    Files.writeString(other.resolve("journal/2026-11.jsonl"), SealedLine.sealed(line) + "\n");
    Path forged = temp.resolve("forged.zip");
    try (Desk from = Desk.open(other)) {
      from.backups.makeTo(forged);
    }
    assertThat(desk.restore.preview(forged).findings())
        .singleElement()
        .asString()
        .startsWith("Action 1 of");
  }

  @Test
  void restoreGivesBackWhatWasRowForRow() {
    List<String> told = new ArrayList<>();
    desk.ledger.onReplaced(() -> told.add("replaced"));
    Path kept = desk.restore.restore(backup).orElseThrow();
    assertThat(desk.rows()).isEqualTo(backedUp);
    assertThat(kept).isDirectory().hasFileName("journal.before-restore-2026-11-23-120000");
    assertThat(told).containsExactly("replaced");
    assertThat(Folders.names(desk.folders.data())).doesNotContain("incoming");
    tick(1);
    assertThat(desk.task(1).isDone()).isTrue();
  }

  @Test
  void whatWasComesBackFromTheBackupThatWasMadeFirst() {
    Map<String, List<String>> before = desk.rows();
    desk.restore.restore(backup);
    Path first = desk.backups.list().getFirst().file();
    assertThat(first).hasFileName("daymark-3fa9-2026-11-23-120000-before-restore.zip");
    RestorePreview preview = desk.restore.preview(first);
    assertThat(preview.gone()).isZero();
    assertThat(preview.coming()).isEqualTo(2);
    Path kept = desk.restore.restore(first).orElseThrow();
    assertThat(kept).hasFileName("journal.before-restore-2026-11-23-120000-2");
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void ofJournalsThatWereReplacedTheLastFiveAreKept() {
    for (int i = 0; i < 7; i++) {
      desk.clock.advance(Duration.ofMinutes(1));
      desk.restore.restore(backup);
    }
    assertThat(Folders.names(desk.folders.data()))
        .filteredOn(name -> name.startsWith("journal.before-"))
        .hasSize(5)
        .contains("journal.before-restore-2026-11-23-120700")
        .doesNotContain("journal.before-restore-2026-11-23-120200");
  }

  @Test
  void restoredStateOutlastsTheProcess() {
    desk.restore.restore(backup);
    desk.close();
    try (Desk again = Desk.open(desk.folders.data())) {
      assertThat(again.rows()).isEqualTo(backedUp);
      assertThat(again.ledger.findings()).isEmpty();
    }
  }

  @Test
  void backupOfAnotherLifeIsTold() {
    Path other = temp.resolve("other.zip");
    try (Desk stranger = Desk.open(temp.resolve("stranger"))) {
      stranger.plans.start(TestData.builtInPlan("back-end-20"), PlanTerms.from(TestData.MONDAY));
      stranger.backups.makeTo(other);
    }
    RestorePreview preview = desk.restore.preview(other);
    assertThat(preview.gone()).isEqualTo(4);
    assertThat(preview.coming()).isEqualTo(1);
    assertThat(preview.plans()).hasSize(2);
    assertThat(preview.plans().getFirst().now()).isNull();
    assertThat(preview.plans().getLast().then()).isNull();
  }

  @Test
  void monthsOfALifeComeBackRowForRow() {
    LearnerLife life = new LearnerLife(11);
    for (int month = 0; month < 4; month++) {
      life.live(desk, 20);
      desk.clock.advance(Duration.ofDays(31));
    }
    Map<String, List<String>> lived = desk.rows();
    Path file = desk.backups.makeTo(temp.resolve("life.zip")).file();
    try (Desk other = Desk.open(temp.resolve("other"))) {
      other.restore.restore(file);
      assertThat(other.rows()).isEqualTo(lived);
    }
  }

  @Test
  void fullDiskChangesNothing() throws IOException {
    Map<String, List<String>> before = desk.rows();
    try (FullDisk _ = new FullDisk(300)) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> desk.restore.restore(backup))
          .withMessageContaining("Nothing was changed");
    }
    assertThat(desk.rows()).isEqualTo(before);
    assertThat(Folders.names(desk.folders.data())).doesNotContain("incoming");
  }

  @Test
  void fileThatIsNotThereIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.restore.preview(temp.resolve("nowhere.zip")))
        .withMessageContaining("cannot be read");
  }
}
