package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.SealedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this version of Daymark closed it need not read again; what another did, it must. */
class SealTest {

  private static final String NEWER = SealedLine.sealed("{\"seq\":2,\"wish\":1");

  @TempDir Path folder;

  @BeforeEach
  void closeWell() {
    Desk.open(folder).withSmallPlan().close();
  }

  private Path seal() {
    return folder.resolve("daymark.seal");
  }

  private Path journal() {
    return folder.resolve("journal/2026-11.jsonl");
  }

  private void addToJournal() throws IOException {
    Files.writeString(journal(), NEWER + "\n", StandardOpenOption.APPEND);
  }

  /** As a Daymark that knows what the line says. */
  private void addToDatabase() throws IOException, SQLException {
    AppFolders folders = new AppFolders(folder);
    try (Database database = Database.connect(folders)) {
      database
          .jdbi()
          .useHandle(handle -> {
            handle.execute(
                "insert into history (seq, study_date, kind, entry) values (2, date '2026-11-23', 'wish', ?)",
                NEWER);
            handle.execute("update applied set seq = 2");
          });
      database.settle();
    }
    new Seal(folders).set(2);
  }

  private void sealAs(String version) throws IOException {
    String text = Files.readString(seal());
    assertThat(text).endsWith(" " + Version.NAME);
    Files.writeString(seal(), text.substring(0, text.lastIndexOf(' ')) + version);
  }

  private void assertRefused() throws IOException {
    String before = Files.readString(journal());
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Desk.open(folder))
        .withMessageContaining("does not know");
    assertThat(journal()).hasContent(before);
  }

  @Test
  void newestLineIsNotReadWhereThisVersionSealedIt() throws Exception {
    addToJournal();
    addToDatabase();
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.lastSeq()).isEqualTo(2);
      assertThat(desk.tasks()).hasSize(5);
      assertThat(desk.ledger.findings()).isEmpty();
    }
  }

  @Test
  void newestLineIsReadWhereAnotherVersionSealedIt() throws Exception {
    addToJournal();
    addToDatabase();
    sealAs(" 9.0.0");
    List<String> sealed = Files.readAllLines(seal());
    assertRefused();
    assertThat(Files.readAllLines(seal())).isEqualTo(sealed);
  }

  @Test
  void newestLineIsReadWhereTheSealDoesNotSayWhoSetIt() throws Exception {
    addToJournal();
    addToDatabase();
    sealAs("");
    assertRefused();
  }

  @Test
  void lineThatTheDatabaseDoesNotHaveIsRead() throws IOException {
    addToJournal();
    assertRefused();
  }

  @Test
  void lineThatTheDatabaseHasOtherwiseIsRead() throws Exception {
    addToDatabase();
    Files.writeString(
        journal(), SealedLine.sealed("{\"seq\":2,\"wish\":2") + "\n", StandardOpenOption.APPEND);
    assertRefused();
  }

  /** Of a Daymark that did not say yet who it was. */
  @Test
  void databaseThatAnyVersionSealedIsUsedAsItIs() throws IOException {
    for (String version : List.of("", " 0.0.9")) {
      sealAs(version);
      List<String> before = Folders.names(folder);
      try (Desk desk = Desk.open(folder)) {
        assertThat(desk.tasks()).hasSize(5);
      }
      assertThat(Folders.names(folder)).isEqualTo(before);
    }
  }
}
