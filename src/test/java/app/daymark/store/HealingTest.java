package app.daymark.store;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journal and database each bring back what the other lost. */
class HealingTest {

  @TempDir private Path folder;
  private Map<String, List<String>> lived;

  @BeforeEach
  void live() {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
      desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
      lived = desk.rows();
    }
  }

  @Test
  void aLostJournalIsBroughtBackFromTheDatabase() throws IOException {
    List<String> lines = Files.readAllLines(journal());
    Path file = journal();
    Files.delete(file);
    assertHealed("brought back");
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
    assertHealed();
  }

  @Test
  void aDatabaseOfAnotherVersionStillBringsTheJournalBack() throws IOException {
    Files.delete(journal());
    damage("update applied set schema_version = 1");
    assertHealed("brought back");
  }

  @Test
  void aJournalOfANewerDaymarkIsNoReasonToTouchTheDatabase() throws IOException {
    List<String> lines = Files.readAllLines(journal());
    String body = lines.get(2).replace("\"tick\"", "\"dance\"");
    Files.writeString(
        journal(),
        lines.get(0) + "\n" + sealed(body.substring(0, body.indexOf(",\"crc\""))) + "\n");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Desk.open(folder))
        .withMessageContaining("newer Daymark");
    assertThat(asides()).isEmpty();
  }

  @Test
  void aDamagedLastLineIsBroughtBackFromTheDatabase() throws IOException {
    String text = Files.readString(journal());
    int at = text.lastIndexOf("doneOn");
    Files.writeString(journal(), text.substring(0, at) + "D" + text.substring(at + 1));
    assertHealed("written back from the database");
    assertThat(Files.readString(journal())).isEqualTo(text);
    assertThat(journal().resolveSibling(journal().getFileName() + ".damaged-1")).exists();
    assertHealed();
  }

  @Test
  void lineEndsOfAnotherSystemChangeNothing() throws IOException {
    Files.writeString(journal(), Files.readString(journal()).replace("\n", "\r\n"));
    long size = Files.size(journal());
    assertHealed();
    Files.delete(folder.resolve("daymark.mv.db"));
    assertHealed();
    assertThat(Files.size(journal())).isEqualTo(size);
  }

  @Test
  void aLineThatIsThereTwiceCountsOnce() throws IOException {
    List<String> lines = Files.readAllLines(journal());
    Files.writeString(
        journal(),
        String.join("\n", lines.get(0), lines.get(1), lines.get(1), lines.get(2)) + "\n");
    Files.delete(folder.resolve("daymark.mv.db"));
    assertHealed("kept in");
  }

  @Test
  void aMissingLineIsToldAbout() throws IOException {
    List<String> lines = Files.readAllLines(journal());
    Files.writeString(journal(), lines.get(0) + "\n" + lines.get(2) + "\n");
    Files.delete(folder.resolve("daymark.mv.db"));
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.tasks().stream().filter(Task::isDone)).hasSize(1);
      assertThat(desk.ledger.findings().toString()).contains("action 2 is missing", "lost");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table task",
        "delete from history where seq = 3",
        "update history set entry = 'x' where seq = 3",
        "update history set entry = (select entry from history where seq = 2) where seq = 3"
      })
  void aDatabaseDamagedBeneathItsSurfaceIsSetAside(String damage) throws IOException {
    damage(damage);
    assertHealed();
    assertThat(asides()).hasSize(1);
  }

  private void damage(String sql) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("daymark"));
    Jdbi.create(source).useHandle(handle -> handle.execute(sql));
  }

  private List<Path> asides() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".broken-")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update task set status = 'GONE'",
        "update plan set status = 'GONE'",
        "update study_week set days = 'MONDAY,GONE'"
      })
  void aWordNobodyKnowsIsMadeGoodBeforeTheNextQuestion(String damage) {
    try (Desk desk = Desk.open(folder)) {
      desk.ledger.read(handle -> handle.execute(damage));
      assertThat(desk.plans.plans()).hasSize(1);
      assertThat(desk.task(1).isDone()).isTrue();
    }
  }

  @Test
  void whatTheDatabaseCouldNotTakeIsThereBeforeTheNextQuestion() {
    try (Desk desk = Desk.open(folder)) {
      UUID third = desk.task(2).id();
      desk.ledger.read(handle -> handle.execute("alter table history rename to gone"));
      desk.plans.tick(third, TestData.MONDAY);
      assertThat(desk.task(2).isDone()).isTrue();
      desk.plans.undo();
      assertThat(desk.task(2).isDone()).isFalse();
      assertThat(desk.task(1).isDone()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsGoneFromBothIsTold(boolean emptied) throws IOException {
    Files.delete(folder.resolve("daymark.mv.db"));
    if (emptied) {
      Files.writeString(journal(), "");
    } else {
      Files.delete(journal());
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.plans.plans()).isEmpty();
      assertThat(desk.ledger.findings())
          .singleElement()
          .asString()
          .contains("There were 3 actions", "now there are 0", "a backup may have them");
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.ledger.findings()).isEmpty();
    }
  }

  private void assertHealed(String... warnings) {
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows()).isEqualTo(lived);
      assertThat(desk.ledger.findings()).hasSize(warnings.length);
      for (String warning : warnings) {
        assertThat(desk.ledger.findings().toString()).contains(warning);
      }
    }
  }

  private Path journal() {
    try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
