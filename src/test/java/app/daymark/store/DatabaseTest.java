package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.Actions;
import app.daymark.journal.Action.Undo;
import app.daymark.journal.Journal;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.Refusal;
import app.daymark.journal.StudyClock;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.Rows;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  private static final String ASIDE = "daymark.mv.db.broken-2026-11-23-120000-000";

  private final Path folder;
  private final Path file;
  private Map<String, List<String>> rows = Map.of();

  DatabaseTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("daymark.mv.db");
  }

  @BeforeEach
  void liveALittle() {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
      desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
      desk.plans.undo();
      rows = desk.rows();
    }
    assertThat(rows.get("history")).hasSize(4);
  }

  private void assertSameRowsAfterOpening() {
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows()).isEqualTo(rows);
    }
  }

  private void assertSetAside() {
    assertSameRowsAfterOpening();
    assertThat(Folders.names(folder))
        .containsExactly("daymark.mv.db", ASIDE, "daymark.seal", "journal", "logs");
  }

  @Test
  void databaseIsKept() throws IOException {
    assertSameRowsAfterOpening();
    assertThat(Folders.names(folder))
        .containsExactly("daymark.mv.db", "daymark.seal", "journal", "logs");
  }

  @Test
  void missingDatabaseIsMadeAgain() throws IOException {
    Files.delete(file);
    assertSameRowsAfterOpening();
  }

  @Test
  void laggingDatabaseCatchesUp() throws IOException {
    Path old = Files.copy(file, folder.resolve("old"));
    try (Desk desk = Desk.open(folder)) {
      desk.plans.redo();
      desk.plans.tick(desk.task(3).id(), TestData.MONDAY);
      rows = desk.rows();
    }
    Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
    assertSameRowsAfterOpening();
    assertThat(Folders.names(folder)).contains(ASIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a database", "H:2,block:3,blockSize:1000,chunk:1,created:1"})
  void damagedDatabaseIsSetAsideAndMadeAgain(String content) throws IOException {
    Files.writeString(file, content);
    assertSetAside();
    assertThat(folder.resolve(ASIDE)).exists();
  }

  @Test
  void cutDatabaseIsSetAsideAndMadeAgain() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, 4096));
    assertSetAside();
  }

  @Test
  void folderInPlaceOfTheDatabaseIsSetAside() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertSetAside();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update applied set schema_version = 99",
        "update applied set schema_version = 0",
        "update applied set seq = 5",
        "delete from applied",
        "insert into applied values (4, 1)",
        "drop table applied",
      })
  void databaseThatDoesNotFitIsSetAsideAndMadeAgain(String change) {
    try (Desk desk = Desk.open(folder)) {
      desk.ledger.read(handle -> handle.execute(change));
    }
    assertSetAside();
  }

  @Test
  void whatWasSetAsideAtTheSameTimeStays() throws IOException {
    Files.writeString(file, "not a database");
    Files.writeString(folder.resolve(ASIDE), "in the way");
    assertSameRowsAfterOpening();
    assertThat(folder.resolve(ASIDE)).hasContent("in the way");
    assertThat(folder.resolve(ASIDE + "-2")).hasContent("not a database");
  }

  @Test
  void longJournalIsReplayedWhole() throws IOException {
    try (Journal journal = Journal.open(folder.resolve("journal"))) {
      UUID nobody = new UUID(1, 1);
      for (int i = 0; i < 2_100; i++) {
        journal.append(
            TestData.MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC),
            TestData.MONDAY,
            new Tick(nobody, TestData.MONDAY));
      }
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows().get("history")).hasSize(2_104);
      assertThat(desk.rows().get("applied")).containsExactly("2104 | " + Database.SCHEMA_VERSION);
      assertThat(desk.rows().get("task")).isEqualTo(rows.get("task"));
    }
  }

  @Test
  void folderWithASemicolonIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Desk.open(folder.resolve("a;INIT=DROP TABLE PLAN")))
        .withMessageContaining("semicolon");
  }

  @Test
  void anActionThatCannotBeAppliedKeepsNoOtherAway() throws IOException {
    Files.delete(file);
    Applier applier =
        (handle, action) -> {
          if (action instanceof Undo) {
            throw new UnsupportedOperationException("for the test");
          }
          Actions.apply(handle, action);
        };
    AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);
    StudyClock studyClock = new StudyClock(clock, () -> LocalTime.of(4, 0));
    try (Ledger ledger =
        Ledger.open(new AppFolders(folder), applier, clock, studyClock, Progress.NONE)) {
      assertThat(ledger.findings()).singleElement().asString().contains("Action 4", "left out");
      assertThat(ledger.read(Rows::all).get("task"))
          .filteredOn(row -> row.contains("DONE"))
          .hasSize(2);
    }
  }
}
