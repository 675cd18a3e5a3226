package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.faults.disk.DiskLog;
import app.daymark.faults.disk.Trouble;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.FullDisk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The journal may have room for what the database has not: then the learner notices nothing. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseOnAFullDiskTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final int MOST_STEPS = 20;

  private final Path folder;
  private final Path database;
  private final Path seal;

  DatabaseOnAFullDiskTest(@TempDir Path temp) {
    this.folder = temp.resolve("data");
    this.database = folder.resolve("daymark.mv.db");
    this.seal = folder.resolve("daymark.seal");
  }

  @BeforeEach
  void live() {
    Desk.open(folder).withSmallPlan().close();
  }

  /** H2 writes by itself after a while; here it has to. */
  private static void writeDatabase(Desk desk) {
    desk.ledger.read(handle -> handle.execute("checkpoint sync"));
  }

  private static List<Boolean> done(Desk desk) {
    return desk.tasks().stream().map(task -> task.isDone()).toList();
  }

  @Test
  void everythingGoesOnAndNothingIsLost() throws IOException {
    Map<String, List<String>> rows;
    try (Desk desk = Desk.open(folder)) {
      try (FullDisk _ = new FullDisk(Files.size(database))) {
        desk.plans.tick(desk.task(0).id(), MONDAY);
        writeDatabase(desk);
        assertThat(done(desk)).containsExactly(true, false, false, false, false);
        desk.plans.tick(desk.task(1).id(), MONDAY);
        writeDatabase(desk);
        desk.plans.undo();
        assertThat(done(desk)).containsExactly(true, false, false, false, false);
      }
      desk.plans.tick(desk.task(2).id(), MONDAY);
      assertThat(done(desk)).containsExactly(true, false, true, false, false);
      rows = desk.rows();
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows()).isEqualTo(rows);
      assertThat(desk.ledger.findings()).isEmpty();
    }
  }

  @Test
  void whatCouldNotBeWrittenToTheEndIsNotTrustedAtTheNextStart() throws IOException {
    Desk full = Desk.open(folder);
    full.plans.tick(full.task(0).id(), MONDAY);
    try (FullDisk _ = new FullDisk(Files.size(database));
        full) {
      full.editing.writeNote(full.task(1).id(), "long ".repeat(200));
    }
    assertThat(Files.readAllLines(seal)).containsExactly("3");
    try (Desk desk = Desk.open(folder)) {
      assertThat(done(desk)).containsExactly(true, false, false, false, false);
      assertThat(desk.task(1).note()).startsWith("long");
      assertThat(desk.ledger.findings()).isEmpty();
    }
    assertThat(Folders.names(folder)).anyMatch(name -> name.contains(".broken-"));
  }

  /** What H2 leaves in a file that was not closed well holds up whoever writes to it. */
  @Test
  void anUnsealedDatabaseIsOnlyRead() throws IOException {
    Files.delete(seal);
    byte[] before = Files.readAllBytes(database);
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.tasks()).hasSize(5);
    }
    try (var files = Files.list(folder)) {
      Path aside = files.filter(file -> file.toString().contains(".broken-")).findFirst().get();
      assertThat(Arrays.equals(Files.readAllBytes(aside), before)).isTrue();
    }
  }

  /** One of the steps is the moving of the database. */
  @Test
  void aDatabaseThatCannotBeSetAsideIsDoneWithout() throws IOException {
    Set<Phrase> findings = new HashSet<>();
    for (int step = 0; step < MOST_STEPS; step++) {
      Files.writeString(database, "not a database");
      DiskLog disk = new DiskLog(Objects.requireNonNull(folder.getParent()));
      disk.trouble(Trouble.HICCUP, step);
      try (Desk desk = Desk.open(disk.folder().resolve("data"))) {
        findings.addAll(desk.ledger.findings());
        assertThat(desk.tasks()).hasSize(5);
      } catch (Refusal e) {
        assertThat(e).hasMessageContaining("ake room");
      }
    }
    assertThat(findings)
        .singleElement()
        .asString()
        .contains("cannot be written (Input/output error)", "make room or check the folder");
  }
}
