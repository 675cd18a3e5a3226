package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.JournalDamage;
import app.daymark.journal.Phrase;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrityCheckTest {

  private final Path folder;
  private final Desk desk;
  private final IntegrityCheck check;
  private Map<String, List<String>> lived = Map.of();

  IntegrityCheckTest(@TempDir Path folder) {
    this.folder = folder;
    this.desk = Desk.open(folder);
    this.check = new IntegrityCheck(desk.ledger);
  }

  @BeforeEach
  void live() {
    new LearnerLife(7).live(desk, 60);
    lived = desk.rows();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CheckReport full() {
    return check.full(Progress.NONE);
  }

  private void damage(String sql) {
    int changed = desk.ledger.<Integer>read(handle -> handle.execute(sql));
    assertThat(changed).as(sql).isPositive();
  }

  @Test
  void whatNobodyTouchedIsWhole() {
    CheckReport report = full();
    assertThat(report.differences()).isEmpty();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.lines()).isEqualTo(desk.lastSeq());
    assertThat(report.rows()).isEqualTo(lived.values().stream().mapToLong(List::size).sum());
    assertThat(report.sentences()).last().hasToString("Everything is whole.");
    assertThat(check.light().isWhole()).isTrue();
    assertThat(desk.rows()).isEqualTo(lived);
  }

  @Test
  void anEmptyFolderIsWhole(@TempDir Path empty) {
    try (Desk fresh = Desk.open(empty)) {
      assertThat(new IntegrityCheck(fresh.ledger).full(Progress.NONE).isWhole()).isTrue();
      assertThat(new IntegrityCheck(fresh.ledger).light().isWhole()).isTrue();
    }
  }

  /** Each row: what is done beneath the ledger, and which table it is found in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update task set note = 'x' where id = (select min(id) from task)              | task
          delete from task where id = (select max(id) from task)                        | task
          insert into setting values ('a', 'b')                                         | setting
          insert into day_off (select id, since, since, 'OFF' from plan limit 1)        | day_off
          delete from study_week where plan_id = (select max(plan_id) from study_week)  | study_week
          update focus_area set position = 99 where id = (select min(id) from focus_area) | focus_area
          update plan set title = 'x' where id = (select min(id) from plan)             | plan
          update applied set schema_version = 1                                         | applied
          update history set entry = 'x' where seq = 7                                  | history
          update history set standing = 'LOST' where seq = 7                            | history
          delete from history where seq = 7                                             | history
          insert into history values (9999999, date '2026-11-23', 'tick', null, 'x')    | history
          """)
  void aRowThatDiffersIsFoundAndRepaired(String sql, String table) {
    damage(sql);
    CheckReport report = full();
    assertThat(report.isWhole()).isFalse();
    assertThat(report.differences())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.table()).isEqualTo(table))
        .allSatisfy(each -> assertThat(each.rows()).isOne());
    assertThat(report.sentences().toString()).contains("“" + table + "”", "1 row");
    check.repair();
    assertThat(full().isWhole()).isTrue();
    assertThat(desk.rows()).isEqualTo(lived);
  }

  @Test
  void aTableThatIsGoneIsFoundAndRepaired() {
    desk.ledger.read(handle -> handle.execute("alter table setting rename to gone"));
    assertThat(full().differences()).extracting(TableDifference::table).contains("setting");
    check.repair();
    assertThat(desk.rows()).isEqualTo(lived);
  }

  @Test
  void anExampleSaysWhichRow() {
    damage("update history set entry = 'x' where seq in (7, 9)");
    assertThat(full().differences())
        .containsExactly(new TableDifference("history", 2, Phrase.inWords("7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete from history where seq = 7", "update applied set seq = 1"})
  void theLightCheckFindsWhatIsMissing(String sql) {
    damage(sql);
    assertThat(check.light().isWhole()).isFalse();
    check.repair();
    assertThat(check.light().isWhole()).isTrue();
  }

  @Test
  void aDamagedLineIsFoundWhileOpenAndWrittenBackFromTheDatabase() throws IOException {
    Path file = desk.ledger.snapshot().parts().getFirst().file();
    String text = Files.readString(file);
    int at = text.indexOf("studyDate", text.indexOf('\n'));
    Files.writeString(file, text.substring(0, at) + "S" + text.substring(at + 1));
    assertThat(full().damage()).extracting(JournalDamage::line).containsExactly(2);
    assertThat(check.light().damage()).hasSize(1);
    check.repair();
    assertThat(file).hasContent(text);
    assertThat(full().isWhole()).isTrue();
    assertThat(desk.rows()).isEqualTo(lived);
  }

  @Test
  void whatIsWrittenAfterTheMomentOfTheCheckIsNoDamage() throws IOException {
    var before = desk.ledger.snapshot();
    Path file = before.parts().getLast().file();
    Files.writeString(file, Files.readString(file) + "{\"seq\":");
    assertThat(before.check()).isEmpty();
  }

  @Test
  void itMayBeUsedWhileItIsChecked() {
    CheckReport report = check.full((done, of) -> new LearnerLife(done).live(desk, 3));
    assertThat(report.differences()).isEmpty();
    assertThat(report.isWhole()).isTrue();
    assertThat(desk.lastSeq()).isGreaterThan(report.lines());
  }

  @Test
  void aWeekIsLongEnough() {
    assertThat(IntegrityCheck.isDue(Optional.empty(), TestData.MONDAY)).isTrue();
    assertThat(IntegrityCheck.isDue(Optional.of(TestData.MONDAY), TestData.MONDAY)).isFalse();
    assertThat(IntegrityCheck.isDue(Optional.of(TestData.MONDAY.minusDays(6)), TestData.MONDAY))
        .isFalse();
    assertThat(IntegrityCheck.isDue(Optional.of(TestData.MONDAY.minusDays(7)), TestData.MONDAY))
        .isTrue();
    assertThat(IntegrityCheck.isDue(Optional.of(TestData.MONDAY.plusDays(1)), TestData.MONDAY))
        .isTrue();
    assertThat(folder).isNotEmptyDirectory();
  }
}
