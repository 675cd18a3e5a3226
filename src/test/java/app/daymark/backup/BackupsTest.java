package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.backup.Backups.Made;
import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.FullDisk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  private final Path data;
  private final Path elsewhere;
  private final Desk desk;

  BackupsTest(@TempDir Path temp) throws IOException {
    data = temp.resolve("data");
    elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    desk = Desk.open(data).withSmallPlan();
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path backups() {
    return desk.folders.backups();
  }

  @Test
  void backupTellsWhatItHoldsAndIsForItsOwnerAlone() throws IOException {
    Made made = desk.backups.make(Reason.BY_HAND);
    assertThat(made.file()).hasFileName("daymark-3fa9-2026-11-23-120000-by-hand.zip");
    assertThat(made.manifest().holds())
        .isEqualTo(new Holdings(2, 1, 5, 1, Optional.of(TestData.MONDAY)));
    assertThat(made.manifest().reason()).isEqualTo(Reason.BY_HAND);
    assertThat(made.warnings()).isEmpty();
    assertThat(Folders.names(backups())).containsExactly(made.file().getFileName().toString());
    assertThat(Folders.rights(made.file())).isEqualTo("rw-------");
    assertThat(Folders.rights(backups())).isEqualTo("rwx------");
    assertThat(desk.backups.list())
        .containsExactly(
            new Listed(made.file(), TestData.MONDAY.atTime(12, 0), made.manifest(), null));
  }

  @Test
  void twoOfOneSecondAreBothThere() {
    desk.backups.make(Reason.BY_HAND);
    assertThat(desk.backups.make(Reason.BY_HAND).file())
        .hasFileName("daymark-3fa9-2026-11-23-120000-by-hand-2.zip");
    assertThat(desk.backups.list()).hasSize(2);
  }

  @Test
  void oneIsMadeByItselfWhenHalfAnHourWentByAndSomethingChanged() {
    assertThat(desk.backups.makeIfDue()).isPresent();
    assertThat(desk.backups.makeIfDue()).isEmpty();
    desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
    desk.clock.advance(Duration.ofMinutes(29));
    assertThat(desk.backups.makeIfDue()).isEmpty();
    desk.clock.advance(Duration.ofMinutes(1));
    assertThat(desk.backups.makeIfDue()).isPresent();
    desk.clock.advance(Duration.ofHours(5));
    assertThat(desk.backups.makeIfDue()).isEmpty();
  }

  @Test
  void oneThatWasCutOffCountsForNothing() throws IOException {
    Path made = desk.backups.make(Reason.AUTOMATIC).file();
    desk.clock.advance(Duration.ofHours(1));
    assertThat(desk.backups.makeIfDue()).isEmpty();
    byte[] whole = Files.readAllBytes(made);
    Files.write(made, Arrays.copyOf(whole, whole.length - 1));
    assertThat(desk.backups.makeIfDue()).isPresent();
  }

  @Test
  void oneThatIsDamagedAtItsBeginningCountsForNothing() throws IOException {
    Path made = desk.backups.make(Reason.AUTOMATIC).file();
    byte[] bytes = Files.readAllBytes(made);
    desk.clock.advance(Duration.ofHours(1));
    // In the name of its first entry, and in what that holds.
    for (int at : new int[] {32, 60}) {
      byte[] damaged = bytes.clone();
      damaged[at]++;
      Files.write(made, damaged);
      assertThat(desk.backups.makeIfDue())
          .as("byte %d", at)
          .isPresent()
          .get()
          .satisfies(again -> Files.delete(again.file()));
    }
  }

  @Test
  void clockThatWasAheadDoesNotKeepThemAway() {
    desk.clock.advance(Duration.ofDays(400));
    desk.backups.makeIfDue();
    desk.clock.advance(Duration.ofDays(-400));
    desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
    assertThat(desk.backups.makeIfDue()).isPresent();
  }

  @Test
  void withNothingDoneNoneIsMadeByItself(@TempDir Path temp) {
    try (Desk empty = Desk.open(temp.resolve("empty"))) {
      assertThat(empty.backups.makeIfDue()).isEmpty();
      assertThat(empty.folders.backups()).doesNotExist();
    }
  }

  @Test
  void oldOnesAreClearedAwayAndLeftoversToo() throws IOException {
    Path first = desk.backups.make(Reason.AUTOMATIC).file();
    Path leftover = Files.createFile(backups().resolve("daymark-3fa9-2026.zip.1.part"));
    Path others = Files.createFile(backups().resolve("daymark-ffff-2020-01-01-000000.zip"));
    desk.clock.advance(Duration.ofHours(1));
    Path second = desk.backups.make(Reason.AUTOMATIC).file();
    assertThat(first).doesNotExist();
    assertThat(leftover).doesNotExist();
    assertThat(others).exists();
    assertThat(second).exists();
  }

  @Test
  void theyGoToTheLearnersFolderToo() throws IOException {
    desk.backups.chooseFolder(Optional.of(elsewhere));
    Made made = desk.backups.make(Reason.BY_HAND);
    assertThat(made.warnings()).isEmpty();
    Path copy = elsewhere.resolve(made.file().getFileName().toString());
    assertThat(copy).hasSameBinaryContentAs(made.file());
    assertThat(desk.backups.list()).hasSize(1);
    Files.delete(made.file());
    assertThat(desk.backups.list()).singleElement().extracting(Listed::file).isEqualTo(copy);
  }

  @Test
  void learnersFolderThatIsAwayIsToldAndKeepsNoBackupAway() throws IOException {
    desk.backups.chooseFolder(Optional.of(elsewhere));
    Files.delete(elsewhere);
    Made made = desk.backups.make(Reason.BY_HAND);
    assertThat(made.file()).exists();
    assertThat(made.warnings())
        .singleElement()
        .asString()
        .contains("could not be copied to " + elsewhere, "It is in " + backups());
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void folderThatCannotBeWrittenIsNotChosen() {
    Path missing = elsewhere.resolve("missing");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.backups.chooseFolder(Optional.of(missing)))
        .withMessageContaining("choose another place");
    assertThat(desk.backups.folder()).isEmpty();
  }

  @Test
  void fullDiskIsToldAndLeavesNothingBehind() throws IOException {
    try (FullDisk _ = new FullDisk(200)) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> desk.backups.make(Reason.BY_HAND))
          .withMessageContaining("No backup can be written")
          .withMessageContaining("make room");
    }
    assertThat(Folders.names(backups())).isEmpty();
    assertThat(desk.backups.make(Reason.BY_HAND).file()).exists();
  }

  @Test
  void unreadableOnesAreListedWithTheirProblem() throws IOException {
    Path made = desk.backups.make(Reason.BY_HAND).file();
    Files.writeString(made, "damaged");
    assertThat(desk.backups.list())
        .singleElement()
        .satisfies(listed -> {
          assertThat(listed.manifest()).isNull();
          assertThat(listed.problem()).asString().contains("no backup that Daymark made");
        });
  }

  @Test
  void fileThatIsThereIsReplacedByAWholeBackup() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("mine.zip"), "older");
    desk.backups.makeTo(file);
    assertThat(desk.restore.preview(file).changesNothing()).isTrue();
    assertThat(Folders.names(elsewhere)).containsExactly("mine.zip");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.backups.makeTo(elsewhere))
        .withMessageContaining("it is a folder");
  }

  /** What is recorded meanwhile belongs to the next one. */
  @Test
  void backupsUnderLoadHoldWholeLines(@TempDir Path temp) throws Exception {
    LearnerLife life = new LearnerLife(3);
    Thread learner = Thread.ofPlatform().start(() -> life.live(desk, 150));
    int made = 0;
    while (learner.isAlive() || made == 0) {
      Path file = temp.resolve("backup-" + made++ + ".zip");
      Manifest manifest = desk.backups.makeTo(file).manifest();
      Desk other = Desk.open(temp.resolve("other-" + made));
      try (other) {
        other.restore.restore(file);
        assertThat(other.lastSeq()).isEqualTo(manifest.holds().actions());
        assertThat(other.backups.makeTo(temp.resolve("again.zip")).manifest().files())
            .isEqualTo(manifest.files());
      }
    }
    learner.join();
  }
}
