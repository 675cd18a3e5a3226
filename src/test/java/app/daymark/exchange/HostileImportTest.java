package app.daymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import app.daymark.testkit.EndlessStream;
import app.daymark.testkit.Folders;
import app.daymark.testkit.MemoryFolder;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no export, or one that somebody changed: each is refused with a reason. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileImportTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path file;
  private final Desk desk;
  private String export = "";
  private Map<String, List<String>> rows = Map.of();
  private List<String> names = List.of();

  HostileImportTest(@TempDir(factory = MemoryFolder.class) Path temp) throws IOException {
    this.file = temp.resolve("file.json");
    this.desk = Desk.open(Files.createDirectory(temp.resolve("data"))).withSmallPlan();
  }

  @BeforeAll
  void live() throws IOException {
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
    desk.plans.undo();
    export = desk.export();
    desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
    rows = desk.rows();
    names = Folders.names(desk.folders.data());
    assertThat(read(export)).isEmpty();
  }

  @AfterAll
  void close() {
    desk.close();
  }

  /** What it is refused with; empty when it is not. */
  private Optional<String> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> read(byte[] content) throws IOException {
    Files.write(file, content);
    return read();
  }

  private Optional<String> read() {
    StateImport importing = new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          try (Arrival _ = importing.read(file)) {
            return Optional.empty();
          } catch (Refusal e) {
            return Optional.of(String.valueOf(e.getMessage()));
          }
        });
  }

  private void assertRefused(byte[] content, String reason) throws IOException {
    Files.write(file, content);
    assertRefused(reason);
  }

  private void assertRefused(String reason) {
    assertThat(read().orElseThrow())
        .startsWith(file + " cannot be ")
        .contains(reason)
        .contains("Nothing was changed; ")
        .endsWith(".")
        .hasSizeLessThan(1_000)
        .doesNotContain("Exception");
    assertThat(desk.rows()).isEqualTo(rows);
    assertThat(Folders.names(desk.folders.data())).isEqualTo(names);
  }

  /** A document of which something is left out or exchanged, beginning at a place in it. */
  private static Arguments from(String place, String reason, String from, String to) {
    return arguments(
        reason,
        from + " becomes " + to.substring(0, Math.min(to.length(), 40)),
        (UnaryOperator<String>)
            export -> {
              int at = export.indexOf(from, export.indexOf(place));
              assertThat(at).as(from).isNotNegative();
              return export.substring(0, at) + to + export.substring(at + from.length());
            });
  }

  private static Arguments changed(String reason, String from, String to) {
    return from("", reason, from, to);
  }

  private static Arguments inHistory(String reason, String from, String to) {
    return from("\"history\"", reason, from, to);
  }

  private static Arguments whole(String reason, String content) {
    return arguments(
        reason,
        content.substring(0, Math.min(content.length(), 40)),
        (UnaryOperator<String>) _ -> content);
  }

  static Stream<Arguments> noJson() {
    return Stream.of(
        whole("it is empty", ""),
        whole("it is empty", " \n\t"),
        whole("it is not JSON (line 1, column ", "Daymark"),
        whole("it is not JSON (line 1, column ", "{formatVersion:1}"),
        whole("it is not JSON (line 1, column ", "{'formatVersion':1}"),
        whole("it is not JSON (line 2, column ", "{\"a\":1,\n}"),
        whole("it is not in UTF-8", "\u0000{}"),
        whole("it is JSON, but not what `daymark export` writes", "[".repeat(100_000)),
        whole("it is nested deeper", "{\"plans\":" + "[".repeat(100_000)),
        whole("it is nested deeper", "{\"x\":".repeat(100_000)),
        whole("it is nested deeper", "{\"history\":[" + "{\"x\":".repeat(100_000)),
        changed("something follows its end", "}\n", "} {}"),
        changed("it is not JSON", "}\n", "}}"),
        inHistory("it is not JSON", "Task one", "Task \u0000"),
        inHistory("it is not JSON", "Task one", "Task \n"),
        inHistory("it is not JSON", "Task one", "Task \\x"),
        inHistory("it is not JSON", "\"minutes\":30", "\"minutes\":NaN"));
  }

  static Stream<Arguments> noExports() {
    String history = "\"history\":[";
    return Stream.of(
        whole("it is JSON, but not what `daymark export` writes", "[]"),
        whole("it is JSON, but not what `daymark export` writes", "null"),
        whole("it is JSON, but not what `daymark export` writes", "\"formatVersion\""),
        whole("there is no `formatVersion` in it", "{}"),
        whole("there is no `formatVersion` in it", "{\"type\":\"Feature\",\"data\":[{}]}"),
        changed("there is no `formatVersion` in it", "\"formatVersion\":1,", ""),
        changed("it is of format 2, and this Daymark reads format 1", "Version\":1", "Version\":2"),
        changed("it is of format 9999", "Version\":1", "Version\":" + "9".repeat(900)),
        changed("its `formatVersion` is no number", "Version\":1", "Version\":\"1\""),
        changed("its `formatVersion` is no number", "Version\":1", "Version\":1.0"),
        changed("its `formatVersion` is no number", "Version\":1", "Version\":null"),
        changed("there is no `settings` in it", "\"settings\":{},", ""),
        changed("there is no `plans` in it", "\"plans\":", "\"plan\":"),
        changed("there is no `history` in it", history, "\"History\":["),
        changed("`history` is in it twice", history, "\"history\":[]," + history),
        changed("`formatVersion` is in it twice", "{", "{\"formatVersion\":1,"),
        changed("its `history` is no list", history, "\"history\":{},\"x\":["),
        changed("action 1 of its history is none", history, history + "1,"),
        changed("action 1 of its history is none", history, history + "null,"),
        changed("action 1 of its history is none", history, history + "[],"));
  }

  static Stream<Arguments> noHistories() {
    String tick = "\"action\":\"tick\"";
    return Stream.of(
        inHistory("action 1 of its history is one this Daymark does not know", "[", "[{},"),
        inHistory(
            "action 2 of its history is one this Daymark does not", tick, "\"action\":\"fly\""),
        inHistory("one this Daymark does not know", tick, tick + ",\"mood\":\"good\""),
        inHistory("one this Daymark does not know", tick, "\"action\":null"),
        inHistory("one this Daymark does not know", "\"seq\":2", "\"seq\":99999999999999999999"),
        inHistory("one this Daymark does not know", "\"seq\":2", "\"seq\":\"2\""),
        inHistory("one this Daymark does not know", "\"studyWeek\":[", "\"studyWeek\":[null,"),
        inHistory("something is twice", tick, tick + "," + tick),
        inHistory("its history has action 7 where action 2 should be", "\"seq\":2", "\"seq\":7"),
        inHistory("its history has action 1 where action 2 should be", "\"seq\":2", "\"seq\":1"),
        inHistory(
            "action 2 of its history is none that can be: its number is -2",
            "\"seq\":2",
            "\"seq\":-2"),
        inHistory("its time is +12026-11-23T12:00:00Z", "\"at\":\"2026", "\"at\":\"+12026"),
        inHistory("the days of a study week", "\"studyWeek\":[", "\"studyWeek\":[\"SUNDAY\","),
        inHistory("a task's date is +999999-11-23", "\"doneOn\":\"2026", "\"doneOn\":\"+999999"),
        inHistory("a title has half of a surrogate pair", "Task four", "Task \\ud83d"),
        inHistory("a title has a control character", "Task four", "Task \\u001b[2J"));
  }

  static Stream<Arguments> noAgreement() {
    return Stream.of(
        changed("its `plans` say something else", "\"status\":\"OPEN\"", "\"status\":\"DONE\""),
        changed("its `plans` say something else", "\"plans\":[", "\"plans\":[{},"),
        changed("its `plans` say something else", "\"plans\":", "\"plans\":{},\"x\":"),
        changed("its `plans` say something else", "\"plans\":", "\"plans\":null,\"x\":"),
        changed("its `plans` say something else", "\"plans\":", "\"plans\":[],\"x\":"),
        changed("its `plans` say something else", "\"minutes\":30", "\"minutes\":30.0"),
        changed("its `plans` say something else", "\"minutes\":30", "\"minutes\":true"),
        changed("its `plans` say something else", "\"minutes\":30", "\"minutes\":[30]"),
        changed("its `plans` say something else", "\"optional\":false", "\"optional\":\"false\""),
        changed("its `plans` say something else", "\"optional\":false", "\"optional\":true"),
        changed("its `plans` say something else", "\"doneOn\":null", "\"doneOn\":\"null\""),
        changed("its `plans` say something else", "Task four", "Task 4"),
        changed(
            "its `plans` say something else", "\"minutes\":30", "\"minutes\":30,\"minutes\":30"),
        changed(
            "its `settings` say something else",
            "\"settings\":{",
            "\"settings\":{\"streak\":\"no\""),
        changed("its `settings` say something else", "\"settings\":", "\"settings\":[],\"x\":"),
        inHistory("its `plans` say something else", "Task four", "Task 4"),
        inHistory("its `plans` say something else", "\"minutes\":30", "\"minutes\":31"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"noJson", "noExports", "noHistories", "noAgreement"})
  void textIsRefused(String reason, String what, UnaryOperator<String> change) throws IOException {
    assertRefused(change.apply(export).getBytes(StandardCharsets.UTF_8), reason);
  }

  @Test
  void actionThatDoesNotFitWhatStandsBeforeItIsRefused() throws IOException {
    String again =
        export.substring(export.indexOf("[{\"seq\":1") + 1, export.lastIndexOf(",{\"seq\":2"));
    String twice = export.replace("]}\n", "," + again.replace("\"seq\":1", "\"seq\":4") + "]}\n");
    assertRefused(
        twice.getBytes(StandardCharsets.UTF_8),
        "its history makes no sense (Action 4 of your journal does not fit what stands before it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252"})
  void otherEncodingsAreRefused(String encoding) throws IOException {
    String text = export.replace("Task four", "Tâche");
    assertRefused(text.getBytes(Charset.forName(encoding)), "it is not in UTF-8");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    byte[] random = new byte[100_000];
    new Random(1).nextBytes(random);
    assertRefused(random, "it is not ");
    byte[] surrogate = export.replace("Task four", "Task f~~~").getBytes(StandardCharsets.UTF_8);
    int at = export.indexOf("Task f");
    surrogate[at + 6] = (byte) 0xed;
    surrogate[at + 7] = (byte) 0xa0;
    surrogate[at + 8] = (byte) 0x80;
    assertRefused(surrogate, "it is not in UTF-8");
  }

  /** But for its line feed, which nothing needs. */
  @Test
  void truncatedAnywhereIsRefused() throws IOException {
    byte[] whole = export.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length - 1; length += 1 + length / 50) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(read().orElseThrow())
          .containsAnyOf("it ends in the middle.", "it is not JSON (line 1, column ");
    }
    assertThat(read(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
  }

  @Test
  void changedAnywhereIsRefusedOrMeansTheSame() throws IOException {
    byte[] whole = export.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] changed = whole.clone();
      int at = random.nextInt(whole.length);
      changed[at] = (byte) random.nextInt(256);
      read(changed)
          .ifPresent(message ->
              assertThat(message).contains("Nothing was changed; ").doesNotContain("Exception"));
    }
    assertThat(desk.rows()).isEqualTo(rows);
    assertThat(Folders.names(desk.folders.data())).isEqualTo(names);
  }

  @Test
  void longTextsAreRefused() throws IOException {
    String title = "x".repeat(9 << 20);
    assertRefused(
        export.replaceFirst("(?s)(.*)Task four", "$1" + title).getBytes(StandardCharsets.UTF_8),
        "longer");
    assertRefused(
        ("{\"" + title + "\":1}").getBytes(StandardCharsets.UTF_8),
        "it is nested deeper or has longer texts than any export");
  }

  @Test
  void actionOfAMillionPartsIsRefused() throws IOException {
    String parts = "[],".repeat(3 << 20);
    assertRefused(
        export
            .replace("\"action\":\"tick\"", "\"x\":[" + parts + "0]")
            .getBytes(StandardCharsets.UTF_8),
        "one of its actions is longer than any line of a journal");
  }

  /** Of what is skipped, nothing is remembered. */
  @Test
  void manyNamesThatNobodyKnowsDoNoHarm() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      names.append("\"n").append(i).append("\":0,");
    }
    assertThat(read(export.replaceFirst("\\{", "{" + names))).isEmpty();
    assertThat(read(export.replaceFirst("\"templateKey\"", names + "\"templateKey\""))).isEmpty();
  }

  @Test
  void fileThatIsTooLargeIsNotRead() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(ImportFile.MAX_BYTES + 1);
    }
    assertRefused("it is larger than 512 MiB");
  }

  @Test
  void streamWithoutEndIsRefused() {
    InputStream endless = new EndlessStream('[');
    StateImport importing = new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> importing.read(endless))
        .withMessageStartingWith("Standard input cannot be imported: it is larger than 512 MiB");
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    Files.deleteIfExists(file);
    assertRefused("it is not there");
    Files.createDirectory(file);
    assertRefused("it is a folder");
    Files.delete(file);
  }

  @Test
  void linkThatLeadsNowhereIsRefused() throws IOException {
    Files.deleteIfExists(file);
    Files.createSymbolicLink(file, file.resolveSibling("nowhere"));
    assertRefused("it is not there");
    Files.delete(file);
  }
}
