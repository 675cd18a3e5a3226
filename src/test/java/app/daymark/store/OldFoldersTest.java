package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Entry;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.Rows;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data folders that earlier versions left behind open for ever. A folder in resources/folders is
 * never changed or removed; a new version of the tables or of the seal adds one, and a row here.
 */
class OldFoldersTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";

  @TempDir private Path temp;

  /**
   * Each began a plan, ticked two tasks and took one tick back; the newer ones did more.
   *
   * @param sealedVersion of the tables, where its seal counts; otherwise 0
   */
  @ParameterizedTest
  @CsvSource({
    "schema-1, 4, 0",
    "schema-2, 4, 0",
    // Sealed in a way that no longer counts.
    "schema-3, 7, 0",
    "schema-4, 7, 4",
    "schema-5, 8, 5"
  })
  void opensWithAllThatWasDone(String name, int lines, int sealedVersion)
      throws IOException, URISyntaxException {
    Path folder = copyOf(name);
    boolean trusted = sealedVersion == Database.SCHEMA_VERSION;
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.ledger.findings()).isEmpty();
      assertThat(entries(desk)).hasSize(lines);
      assertThat(desk.tasks()).hasSize(27);
      assertThat(desk.tasks()).filteredOn(Task::isDone).extracting(Task::title).containsOnly(FIRST);
      try (Replica replica = desk.ledger.stateOf(desk.ledger.snapshot())) {
        assertThat(desk.state()).isEqualTo(replica.read(Rows::state));
      }
      desk.plans.undo();
      assertThat(desk.lastSeq()).isEqualTo(lines + 1);
    }
    assertThat(Folders.names(folder))
        .filteredOn(file -> file.contains(".broken-"))
        .hasSize(trusted ? 0 : 1);
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.ledger.findings()).isEmpty();
      assertThat(desk.lastSeq()).isEqualTo(lines + 1);
    }
  }

  private static List<Entry> entries(Desk desk) {
    List<Entry> entries = new ArrayList<>();
    desk.ledger.snapshot().read(0, entries::add);
    return entries;
  }

  private Path copyOf(String name) throws IOException, URISyntaxException {
    Path from =
        Path.of(
            Objects.requireNonNull(OldFoldersTest.class.getResource("/folders/" + name)).toURI());
    Path to = temp.resolve("data");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    return to;
  }
}
