package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.exchange.Arrival;
import app.daymark.exchange.StateImport;
import app.daymark.journal.Action.Undo;
import app.daymark.journal.ChangeSetting;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.testkit.Desk;
import app.daymark.testkit.SealedLine;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are whole, but that no Daymark wrote: they are told, and keep nothing else away. */
class ForgedLinesTest {

  private static final String HEAD =
      "{\"seq\":2,\"at\":\"2026-11-24T02:15:30.123Z\",\"studyDate\":\"2026-11-23\",\"action\":";

  private final Path temp;
  private final Path folder;

  ForgedLinesTest(@TempDir Path temp) {
    this.temp = temp;
    this.folder = temp.resolve("data");
  }

  private UUID start() {
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      return desk.plans.plans().getFirst().id();
    }
  }

  private void forge(String body) throws IOException {
    Files.writeString(
        folder.resolve("journal/2026-11.jsonl"),
        SealedLine.sealed(body) + "\n",
        StandardOpenOption.APPEND);
  }

  /** The finding of it. */
  private String told() throws IOException {
    String export;
    String finding;
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.ledger.findings()).hasSize(1);
      finding = desk.ledger.findings().getFirst().toString();
      assertThat(desk.tasks()).hasSize(5);
      desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
      desk.plans.undo();
      desk.plans.redo();
      assertThat(desk.task(0).isDone()).isTrue();
      assertThat(new IntegrityCheck(desk.ledger).light().isWhole()).isTrue();
      assertThat(new IntegrityCheck(desk.ledger).full(Progress.NONE).isWhole()).isTrue();
      export = desk.export();
    }
    try (Desk again = Desk.open(folder)) {
      assertThat(again.ledger.findings()).isEmpty();
      assertThat(again.task(0).isDone()).isTrue();
    }
    Files.writeString(temp.resolve("export.json"), export);
    return finding;
  }

  @Test
  void weekWithoutADayIsLeftOutAndGoesThroughAnExport() throws IOException {
    UUID plan = start();
    String rests = "{\"weeks\":[{\"since\":\"2026-11-23\",\"days\":[]}],\"daysOff\":[]}";
    forge(
        HEAD
            + "\"edit\",\"verb\":\"PUSH\",\"subject\":\"x\",\"changes\":[{\"change\":\"plan-calendar\",\"plan\":\"%s\",\"before\":%s,\"after\":%s}]"
                .formatted(plan, rests, rests));
    assertThat(told())
        .startsWith("Action 2 of your journal is none that can be: a study week has no day.");
    try (Desk from = Desk.open(folder);
        Desk to = Desk.open(temp.resolve("other"));
        Arrival arrival =
            new StateImport(to.folders, to.ledger, to.clock, () -> {})
                .read(temp.resolve("export.json"))) {
      arrival.take();
      assertThat(to.rows()).isEqualTo(from.rows());
    }
  }

  @ParameterizedTest
  @CsvSource({"day-end, noon", "day-end, 12:01", "day-limit, 0", "day-limit, many"})
  void settingThatCouldNotBeReadIsLeftOut(String name, String value) throws IOException {
    start();
    forge(
        HEAD
            + "\"change-setting\",\"name\":\"%s\",\"before\":\"x\",\"after\":\"%s\""
                .formatted(name, value));
    assertThat(told()).startsWith("Action 2 of your journal does not fit what stands before it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"undoes\":9", "\"undoes\":2", "\"undoes\":0"})
  void undoOfWhatIsYetToComeIsLeftOut(String undoes) throws IOException {
    start();
    Tick tick = new Tick(new UUID(1, 1), TestData.MONDAY);
    String line =
        EntryCodec.line(new Entry(2, Instant.EPOCH, TestData.MONDAY, new Undo(1, tick)))
            .replace("\"undoes\":1", undoes);
    forge(line.substring(0, line.lastIndexOf(",\"crc\"")));
    assertThat(told()).contains("the number it undoes is ");
  }

  /** A setting of a newer Daymark is kept for it. */
  @Test
  void settingThatIsNotKnownIsKept() {
    start();
    try (Desk desk = Desk.open(folder)) {
      desk.ledger.record(new ChangeSetting("colour", "red", "blue"));
      assertThat(desk.export()).contains("\"settings\":{\"colour\":\"blue\"}");
    }
  }

  /** Nobody knows what to do again. */
  @Test
  void undoOfALostActionCannotBeDoneAgain() throws IOException {
    start();
    try (Desk desk = Desk.open(folder)) {
      desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
      desk.plans.undo();
    }
    Path journal = folder.resolve("journal/2026-11.jsonl");
    List<String> lines = Files.readAllLines(journal);
    Files.write(journal, List.of(lines.get(0), "scribble", lines.get(2)));
    Files.delete(folder.resolve("daymark.mv.db"));
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.plans.redo()).isEmpty();
      assertThat(desk.plans.undo()).contains("start of “Small plan”");
    }
  }
}
