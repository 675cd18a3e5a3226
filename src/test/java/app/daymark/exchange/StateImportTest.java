package app.daymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.backup.Holdings;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Cases;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.MemoryFolder;
import app.daymark.testkit.TestData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported goes back in, and gives an equal state. */
class StateImportTest {

  private final Path temp;
  private final Path file;

  StateImportTest(@TempDir(factory = MemoryFolder.class) Path temp) {
    this.temp = temp;
    this.file = temp.resolve("export.json");
  }

  private Desk desk(String name) {
    return Desk.open(temp.resolve(name));
  }

  private static StateImport importing(Desk desk) {
    return new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
  }

  private static Optional<Path> take(Desk desk, Path file) {
    try (Arrival arrival = importing(desk).read(file)) {
      return arrival.take();
    }
  }

  private Path exported(Desk desk) throws IOException {
    return Files.writeString(file, desk.export());
  }

  @Test
  void livesGoOnElsewhereAsIfNothingHadHappened() {
    Cases.slow(
        6,
        seed -> {
          try (Desk from = desk("from-" + seed);
              Desk to = desk("to-" + seed)) {
            LearnerLife life = new LearnerLife(seed);
            life.live(from, 60);
            exported(from);
            assertThat(take(to, file)).isEmpty();
            assertThat(to.rows()).isEqualTo(from.rows());
            assertThat(to.export()).isEqualTo(from.export());
            from.plans.undo();
            to.plans.undo();
            from.plans.redo();
            to.plans.redo();
            assertThat(to.state()).isEqualTo(from.state());
            assertSameJournal(from, to);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static void assertSameJournal(Desk from, Desk to) {
    Path there = from.folders.journal();
    assertThat(Folders.names(to.folders.journal())).isEqualTo(Folders.names(there));
  }

  @Test
  void importIsThereAfterTheNextStart() throws IOException {
    Map<String, List<String>> rows;
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      rows = from.rows();
      take(to, exported(from));
    }
    try (Desk to = desk("to")) {
      assertThat(to.rows()).isEqualTo(rows);
      assertThat(to.ledger.findings()).isEmpty();
      assertThat(Folders.names(to.folders.data())).doesNotContain("incoming");
    }
  }

  @Test
  void whatIsReplacedIsKeptWordForWord() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to").withSmallPlan()) {
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      to.plans.tick(to.task(1).id(), TestData.MONDAY);
      String before = Files.readString(to.folders.journal().resolve("2026-11.jsonl"));
      Path kept = take(to, exported(from)).orElseThrow();
      assertThat(kept)
          .isEqualTo(to.folders.data().resolve("journal.before-import-2026-11-23-120000"));
      assertThat(kept.resolve("2026-11.jsonl")).hasContent(before);
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  @Test
  void severalImportsInOneSecondKeepAllThatWas() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to").withSmallPlan()) {
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      take(to, exported(from));
      from.plans.undo();
      take(to, exported(from));
      assertThat(Folders.names(to.folders.data()))
          .contains(
              "journal.before-import-2026-11-23-120000",
              "journal.before-import-2026-11-23-120000-2");
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  @Test
  void whoeverShowsItIsToldThatAllOfItChanged() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      from.settings.setDayLimit(77);
      int[] told = {0};
      to.plans.onChange(() -> told[0]++);
      take(to, exported(from));
      assertThat(told[0]).isEqualTo(1);
      assertThat(to.settings.settings().dayLimit()).isEqualTo(77);
    }
  }

  @Test
  void whatIsHereAlreadyIsNoticed() throws IOException {
    try (Desk desk = desk("one").withSmallPlan();
        Arrival arrival = importing(desk).read(exported(desk))) {
      assertThat(arrival.isHere()).isTrue();
      assertThat(arrival.brings()).isEqualTo(arrival.replaces());
    }
    try (Desk empty = desk("empty");
        Arrival arrival = importing(empty).read(exported(empty))) {
      assertThat(arrival.isHere()).isTrue();
      assertThat(arrival.brings().actions()).isZero();
    }
  }

  @Test
  void whatItBringsAndReplacesIsCounted() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      from.clock.advance(Duration.ofDays(3));
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      try (Arrival arrival = importing(to).read(exported(from))) {
        assertThat(arrival.isHere()).isFalse();
        assertThat(arrival.brings())
            .isEqualTo(new Holdings(2, 1, 5, 1, Optional.of(TestData.MONDAY.plusDays(3))));
        assertThat(arrival.replaces()).isEqualTo(new Holdings(0, 0, 0, 0, Optional.empty()));
      }
      assertThat(to.plans.plans()).isEmpty();
      assertThat(Folders.names(to.folders.data())).doesNotContain("incoming");
    }
  }

  @Test
  void nothingDoesNotReplaceSomething() throws IOException {
    try (Desk empty = desk("empty");
        Desk to = desk("to").withSmallPlan()) {
      exported(empty);
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> importing(to).read(file))
          .withMessageContaining("there is nothing in it")
          .withMessageContaining("Nothing was changed");
    }
  }

  @Test
  void whatGoesBeforeAndFailsLeavesAllAsItWas() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to").withSmallPlan()) {
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      Map<String, List<String>> before = to.rows();
      StateImport importing =
          new StateImport(
              to.folders,
              to.ledger,
              to.clock,
              () -> {
                throw new Refusal("No backup could be made.");
              });
      try (Arrival arrival = importing.read(exported(from))) {
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(arrival::take)
            .withMessage("No backup could be made.");
      }
      assertThat(to.rows()).isEqualTo(before);
      assertThat(Folders.names(to.folders.data()))
          .noneMatch(name -> name.startsWith("journal."))
          .doesNotContain("incoming");
      to.plans.tick(to.task(0).id(), TestData.MONDAY);
    }
  }

  @Test
  void streamIsReadAsAFileIs() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to");
        Arrival arrival =
            importing(to)
                .read(new ByteArrayInputStream(from.export().getBytes(StandardCharsets.UTF_8)))) {
      arrival.take();
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  @Test
  void documentThatAnotherProgramWroteAnewIsTheSame() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      from.settings.showStreak(false);
      from.editing.writeNote(from.task(0).id(), "# ₹ हिन्दी 🙂");
      Files.writeString(file, "\uFEFF" + Documents.turnedAround(from.export()));
      take(to, file);
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  /** The first format had neither days off nor a pace, nor areas that were taken out. */
  @Test
  void documentOfAnOlderDaymarkIsRead() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      String older =
          from.export()
              .replaceAll("\"daysOff\":\\[],\"minutesADay\":0,", "")
              .replaceAll("\"removed\":false,", "");
      assertThat(older).doesNotContain("daysOff").doesNotContain("removed");
      take(to, Files.writeString(file, older));
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  @Test
  void membersOfANewerDaymarkAreLeftAlone() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      String newer =
          from.export()
              .replaceFirst("\\{", "{\"mood\":{\"a\":[1,2,{}]},")
              .replaceFirst("\"templateKey\"", "\"colour\":[[]],\"templateKey\"");
      take(to, Files.writeString(file, newer));
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  /** What was damaged once has gaps in its story, and goes on all the same. */
  @Test
  void historyWithALostActionGoesBackIn() throws IOException {
    try (Desk from = desk("from").withSmallPlan()) {
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      from.editing.addTask(
          from.plans.plans().getFirst().areas().getFirst().id(), new Facts("Own", 10, false));
      from.plans.tick(from.task(3).id(), TestData.MONDAY);
      healed(from);
    }
    try (Desk from = desk("from");
        Desk to = desk("to")) {
      assertThat(from.ledger.findings()).isNotEmpty();
      take(to, exported(from));
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  /** As mending leaves it when the line that started the plan is gone, and the database, too. */
  private static void healed(Desk desk) throws IOException {
    Path journal = desk.folders.journal().resolve("2026-11.jsonl");
    List<String> lines = Files.readAllLines(journal);
    desk.close();
    Files.delete(desk.folders.data().resolve("daymark.mv.db"));
    Files.write(journal, lines.subList(1, lines.size()));
  }

  @Test
  void journalIsLineByLineTheOther() throws IOException {
    try (Desk from = desk("from").withSmallPlan();
        Desk to = desk("to")) {
      from.clock.advance(Duration.ofDays(40));
      from.plans.tick(from.task(0).id(), TestData.MONDAY);
      take(to, exported(from));
      to.plans.tick(to.task(1).id(), TestData.MONDAY);
      assertThat(to.lastSeq()).isEqualTo(3);
      for (String month : List.of("2026-11.jsonl", "2027-01.jsonl")) {
        assertThat(lines(to, month).getFirst()).isEqualTo(lines(from, month).getFirst());
      }
    }
  }

  private static List<String> lines(Desk desk, String month) throws IOException {
    return Files.readAllLines(desk.folders.journal().resolve(month));
  }
}
