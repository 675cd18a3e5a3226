package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {

  static final List<Entry> entries = SampleEntries.ALL;

  private static final String HEAD =
      "{\"seq\":2,\"at\":\"2026-11-24T02:15:30.123Z\",\"studyDate\":\"2026-11-23\"";
  private static final String TICK =
      ",\"action\":\"tick\",\"task\":\"00000000-0000-0007-0000-000000000001\",\"doneOn\":\"2026-11-23\"";

  @ParameterizedTest
  @FieldSource("entries")
  void entryComesBackAsItWasWritten(Entry entry) throws DamagedLine {
    String line = EntryCodec.line(entry);
    assertThat(line).doesNotContain("\n").doesNotContain("\r");
    assertThat(EntryCodec.entry(line)).isEqualTo(entry);
    assertThat(EntryCodec.entry(EntryCodec.tree(entry))).isEqualTo(entry);
  }

  @Test
  void lineIsPlainJsonThatEndsInItsChecksum() {
    assertThat(EntryCodec.line(entries.get(1))).isEqualTo(sealed(HEAD + TICK));
  }

  @ParameterizedTest
  @FieldSource("entries")
  void everyChangedCharacterIsNoticed(Entry entry) {
    String line = EntryCodec.line(entry);
    for (int i = 0; i < line.length(); i++) {
      for (char other : new char[] {(char) (line.charAt(i) ^ 1), '0', 'x', ' ', 'é'}) {
        if (other != line.charAt(i)) {
          assertDamaged(line.substring(0, i) + other + line.substring(i + 1));
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("entries")
  void everyLostOrAddedCharacterIsNoticed(Entry entry) {
    String line = EntryCodec.line(entry);
    for (int i = 0; i < line.length(); i++) {
      assertDamaged(line.substring(0, i) + line.substring(i + 1));
      assertDamaged(line.substring(0, i) + "0" + line.substring(i));
      assertDamaged(line.substring(0, i));
    }
  }

  private static void assertDamaged(String line) {
    assertThat(catchThrowable(() -> EntryCodec.entry(line)))
        .as(line)
        .isInstanceOfSatisfying(
            DamagedLine.class,
            damage -> assertThat(damage.reason()).hasToString("its checksum does not fit"));
  }

  @Test
  void sealedLineOfATickCanBeRead() throws DamagedLine {
    assertThat(EntryCodec.entry(sealed(HEAD + TICK))).isEqualTo(entries.get(1));
  }

  /** So that the cases below fail for the reason they name and not for their checksum. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + ",\"action\":\"fly\",\"task\":\"00000000-0000-0007-0000-000000000001\"",
        HEAD + TICK + ",\"mood\":\"good\"",
        HEAD + TICK + ",\"doneOn\":\"2026-11-23\"",
        HEAD + TICK + ",\"seq\":3",
        HEAD + ",\"action\":\"tick\",\"task\":\"00000000-0000-0007-0000-000000000001\"",
        HEAD + ",\"action\":\"tick\",\"task\":null,\"doneOn\":\"2026-11-23\"",
        HEAD + ",\"action\":\"tick\",\"task\":\"x\",\"doneOn\":\"2026-11-23\"",
        HEAD,
        "{\"seq\":2,\"studyDate\":\"2026-11-23\"" + TICK,
        "{\"seq\":2,\"at\":\"yesterday\",\"studyDate\":\"2026-11-23\"" + TICK,
        "{\"seq\":2,\"at\":\"2026-11-24T02:15:30.123Z\",\"studyDate\":\"2026-02-30\"" + TICK,
        "{\"seq\":\"two\",\"at\":\"2026-11-24T02:15:30.123Z\",\"studyDate\":\"2026-11-23\"" + TICK,
        "{\"seq\":",
        "[\"seq\"",
        "null",
        "{",
      })
  void lineThatHoldsNoActionIsDamaged(String body) {
    assertThat(catchThrowable(() -> EntryCodec.entry(sealed(body))))
        .isInstanceOfSatisfying(
            DamagedLine.class,
            damage ->
                assertThat(damage.reason())
                    .hasToString("it holds no action this version of Daymark knows"));
  }

  @Test
  void nothingButAChecksumIsDamaged() {
    assertDamaged(sealed(""));
    assertDamaged("");
  }

  @Test
  void longestPlanFitsALine() throws DamagedLine {
    List<PlanAction.NewTask> tasks =
        IntStream.range(0, 5_000)
            .mapToObj(i ->
                new PlanAction.NewTask(
                    new UUID(8, i),
                    "k".repeat(80) + "/" + "t".repeat(80),
                    "ह".repeat(200),
                    SampleEntries.START.startedOn(),
                    SampleEntries.START.startedOn(),
                    6_000,
                    false))
            .toList();
    Entry entry =
        new Entry(
            1,
            entries.getFirst().at(),
            entries.getFirst().studyDate(),
            new PlanAction.StartPlan(
                new UUID(8, 8),
                "key",
                "Title",
                SampleEntries.START.startedOn(),
                List.of(DayOfWeek.MONDAY),
                List.of(),
                0,
                List.of(new PlanAction.NewArea(new UUID(9, 9), "Area", 1, 9, tasks))));
    String line = EntryCodec.line(entry);
    assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(EntryCodec.MAX_LINE_BYTES);
    assertThat(EntryCodec.entry(line)).isEqualTo(entry);
  }
}
