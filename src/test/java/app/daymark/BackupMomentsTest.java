package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.store.DeviceNotes;
import app.daymark.store.Version;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the program makes backups by itself. */
class BackupMomentsTest {

  private final AppFolders folders;
  private final AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);

  BackupMomentsTest(@TempDir Path temp) {
    folders = new AppFolders(temp.resolve("data"));
  }

  private AppContext open() {
    return AppContext.open(folders, clock);
  }

  private void startPlan() {
    try (AppContext app = open()) {
      app.plans().start(TestData.smallPlan(), PlanTerms.from(TestData.MONDAY));
    }
  }

  /** What they were made for, by their names; of a day the newest is kept. */
  private List<String> backups() {
    return Files.isDirectory(folders.backups())
        ? Folders.names(folders.backups()).stream()
            .map(name -> name.replaceFirst("daymark-[0-9a-f]{4}-[0-9-]{17}-?", ""))
            .toList()
        : List.of();
  }

  @Test
  void oneIsMadeAtTheEndIfItIsDueAndSomethingChanged() {
    open().close();
    assertThat(backups()).isEmpty();
    startPlan();
    assertThat(backups()).containsExactly(".zip");
    clock.advance(Duration.ofDays(1));
    open().close();
    assertThat(backups()).containsExactly(".zip");
  }

  @Test
  void oneIsMadeBeforeAPlanIsRemoved() {
    startPlan();
    try (AppContext app = open()) {
      app.editing().removePlan(app.plans().plans().getFirst().id());
    }
    assertThat(backups()).containsExactly("before-removal.zip");
  }

  @Test
  void oneIsMadeBeforeAnotherVersionWrites() {
    startPlan();
    new DeviceNotes(folders).version("0.0.9");
    open().close();
    assertThat(backups()).containsExactly("before-upgrade.zip");
    assertThat(new DeviceNotes(folders).version()).contains(Version.NAME);
    open().close();
    assertThat(backups()).hasSize(1);
  }

  @Test
  void versionIsThatOfThePom() throws Exception {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>daymark</artifactId>\n  <version>" + Version.NAME + "</version>");
  }
}
