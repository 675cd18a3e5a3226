package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.daymark.journal.Action.Lost;
import app.daymark.journal.Action.Undo;
import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines with a checksum that fits, and something in them that no learner ever did. */
class EntryLimitsTest {

  private static final UUID TASK = new UUID(7, 1);

  /** The line of a sample without its checksum, changed. */
  private static String changed(int sample, String from, String to) {
    String line = EntryCodec.line(SampleEntries.ALL.get(sample - 1));
    String body = line.substring(0, line.lastIndexOf(",\"crc\""));
    assertThat(body).contains(from);
    int at = body.indexOf(from);
    return sealed(body.substring(0, at) + to + body.substring(at + from.length()));
  }

  private static DamagedLine damage(String line) {
    return catchThrowableOfType(DamagedLine.class, () -> EntryCodec.entry(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 | "seq":1            | "seq":0                | its number is 0, not from 1 to 100000000
          1 | "seq":1            | "seq":-1               | its number is -1, not from
          1 | "seq":1            | "seq":100000001        | its number is 100000001, not from
          1 | "seq":1            | "seq":1.5              | its number is 0, not from
          2 | 2026-11-24T02      | +12026-11-24T02        | its time is +12026-11-24T02:15:30.123Z, not between 1900-01-01 and 2999-12-31
          2 | 2026-11-24T02      | 1899-11-24T02          | its time is 1899-11-24T02:15:30.123Z, not between
          2 | "2026-11-23"       | "+999999999-12-31"     | its study date is +999999999-12-31, not between
          2 | "doneOn":"2026     | "doneOn":"-2026        | a task's date is -2026-11-23, not between
          3 | "doneOn":"2026     | "doneOn":"3000         | a task's date is 3000-11-23, not between
          4 | "undoes":3         | "undoes":4             | the number it undoes is 4, not from 1 to 3
          4 | "undoes":3         | "undoes":0             | the number it undoes is 0, not from 1 to 3
          4 | "doneOn":"2026     | "doneOn":"9999         | a task's date is 9999-11-23, not between
          5 | "redoes":3         | "redoes":9223372036854775807 | the number it does again is 9223372036854775807, not
          12 | "year":2023        | "year":0               | a survey's year is 0, not from 1900 to 2999
          12 | "INR"              | "XQQ"                  | its currency is no code of three letters
          12 | "average":503801.5 | "average":503801.555   | an amount of pay is not from 0 to 1000000000000, to the hundredth at most
          12 | "average":503801.5 | "average":-1           | an amount of pay is not from 0 to
          12 | "average":503801.5 | "average":1e20         | an amount of pay is not from 0 to
          12 | "p10":100000       | "p10":1000000000001    | an amount of pay is not from 0 to
          12 | "low":null         | "low":1                | its range has one end only
          12 | "low":null,"high":null | "low":2,"high":1   | its range ends below where it begins
          12 | "fromYears":1      | "fromYears":0          | a band's first year is 0, not from 1 to 1000
          12 | "toYears":1        | "toYears":0            | a band's end is 0, not from 1 to 1000
          12 | "toYears":1        | "toYears":null         | a band's first year is 1, not from 1001 to 1000
          12 | "count":29         | "count":-1             | a count of people is -1, not from 0 to
          6 | ["MONDAY"]         | []                     | a study week has no day
          6 | ["MONDAY"]         | ["MONDAY","MONDAY"]    | the days of a study week are not in order: [MONDAY, MONDAY]
          6 | ["MONDAY"]         | ["SUNDAY","MONDAY"]    | the days of a study week are not in order
          6 | "startedOn":"2026  | "startedOn":"+10000    | a plan's start is +10000-11-23, not between
          6 | "from":"2026-12-24 | "from":"2026-12-27     | days off end on 2026-12-26, before they begin on 2026-12-27
          6 | "to":"2026-12-26   | "to":"+1000000-12-26   | a day off is +1000000-12-26, not between
          6 | "minutesADay":45   | "minutesADay":-45      | the minutes a day is -45, not from 0 to 100000
          6 | "fromDay":1        | "fromDay":0            | an area's first day is 0, not from 1 to 1000000
          6 | "fromDay":1        | "fromDay":3            | an area's last day is 2, not from 3 to 1000000
          6 | "toDay":2          | "toDay":2147483647     | an area's last day is 2147483647, not from 1 to
          6 | "minutes":75       | "minutes":0            | a task's minutes is 0, not from 1 to 100000
          6 | "minutes":75       | "minutes":-2147483648  | a task's minutes is -2147483648, not from
          6 | "plannedOn":"2026-11-23 | "plannedOn":"2026-11-25 | a task ends on 2026-11-24, before it begins on 2026-11-25
          6 | "dueOn":"2026-11   | "dueOn":"2126-11       | a task from 2026-11-23 to 2126-11-24 takes 100 years or more
          6 | "templateKey":"    | "templateKey":"\\u001b  | a template's key has a control character
          6 | "originKey":"      | "originKey":"\\n        | a task's origin has a control character
          6 | "title":"Back      | "title":"\\u001b[2J     | a title has a control character
          6 | "title":"Prog      | "title":"\\ud83d        | a title has half of a surrogate pair
          7 | "subject":"        | "subject":"\\u0000      | a subject has a control character
          7 | "after":{"plannedOn":"2026-11-25 | "after":{"plannedOn":"2026-11-27 | a task ends on 2026-11-26, before it begins on 2026-11-27
          7 | "before":"OPEN"    | "before":"DONE"        | a task is done without a date
          7 | "after":"SKIPPED"  | "after":"DONE"         | a task is done without a date
          7 | "position":1       | "position":-1          | a position is -1, not from 0 to 1000000
          7 | "before":0         | "before":2147483647    | a position is 2147483647, not from 0 to 1000000
          7 | "minutes":30       | "minutes":100001       | a task's minutes is 100001, not from 1 to 100000
          7 | "after":"# Git     | "after":"\\udc00        | a note has half of a surrogate pair
          7 | "after":"# Git     | "after":"\\u0000        | a note has a control character
          7 | "weeks":[{"since":"2026-11-23","days":["MONDAY"]}] | "weeks":[] | the count of study weeks is 0, not from 1 to 10000
          7 | "days":["MONDAY"]  | "days":[]              | a study week has no day
          7 | "since":"2026      | "since":"0026          | a study week's first date is 0026-11-23, not between
          7 | "status":"PAUSED","since":"2026 | "status":"PAUSED","since":"+999999999 | the date since which a plan stands so is +999999999-12-02, not
          8 | "name":"           | "name":"12345678901234567890123456789012345 | the length of a setting's name is 42, not from 0 to 40
          8 | "after":"          | "after":"\\u0007        | a setting has a control character
          11 | "held":"          | "held":"\\ud800         | what was left of a line has half of a surrogate pair
          """)
  void lineThatSaysWhatNoneCanIsDamagedAndTellsWhy(
      int sample, String from, String to, String reason) {
    DamagedLine damage = damage(changed(sample, from, to));
    assertThat(damage).message().startsWith(reason);
    assertThat(damage.isUnknown()).isFalse();
  }

  @Test
  void longTitlesAreDamaged() {
    String title = "\"title\":\"Back";
    assertThat(damage(changed(6, title, title + "x".repeat(1_000))))
        .message()
        .startsWith("the length of a title is 1019, not from 0 to 1000");
    assertThat(damage(changed(7, "\"subject\":\"", "\"subject\":\"" + "x".repeat(100_000))))
        .message()
        .startsWith("the length of a subject is 100023, not from");
  }

  @Test
  void moreDaysOffThanACalendarCanLookThroughAreDamaged() {
    String day = "{\"from\":\"2026-12-24\",\"to\":\"2026-12-26\",\"reason\":\"OFF\"}";
    assertThat(damage(changed(6, "[" + day, "[" + (day + ",").repeat(10_000) + day)))
        .message()
        .startsWith("the count of days off is 10001, not from 0 to 10000");
  }

  /** No Daymark ever wrote them, so they are not taken for something newer to be left alone. */
  @ParameterizedTest
  @ValueSource(strings = {"[null]", "[\"MONDAY\",null]"})
  void nothingInsteadOfADayIsNoDay(String days) {
    assertThat(damage(changed(6, "[\"MONDAY\"]", days)).reason())
        .hasToString("it holds no action this version of Daymark knows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2 | "doneOn":"2026-11-23" | "doneOn":"1900-01-01"
          2 | "doneOn":"2026-11-23" | "doneOn":"2999-12-31"
          2 | 2026-11-24T02:15      | 2999-12-31T23:59
          6 | "dueOn":"2026-11-24"  | "dueOn":"2126-11-22"
          6 | "minutes":75          | "minutes":6000
          6 | "minutesADay":45      | "minutesADay":1440
          7 | "position":1          | "position":0
          7 | "after":"# Git        | "after":"a\\tb\\r\\nc\\u2028d
          """)
  void whatIsJustWithinCanBeRead(int sample, String from, String to) throws DamagedLine {
    assertThat(EntryCodec.entry(changed(sample, from, to))).isNotNull();
  }

  private static long seq(String line) throws DamagedLine {
    return EntryCodec.seq(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void linesThatCanBeReadCanBeNumberedFast() throws DamagedLine {
    for (Entry entry : SampleEntries.ALL) {
      assertThat(seq(EntryCodec.line(entry))).isEqualTo(entry.seq());
    }
    assertThat(seq(changed(2, "\"seq\":2", "\"seq\": 100000000"))).isEqualTo(100_000_000);
    for (String number : List.of("1000000000", "2e3", "0", "2.0")) {
      assertThatExceptionOfType(DamagedLine.class)
          .isThrownBy(() -> seq(changed(2, "\"seq\":2", "\"seq\":" + number)));
    }
  }

  @Test
  void whatCouldNotBeReadIsNotWritten(@TempDir Path folder) {
    Instant at = SampleEntries.ALL.getFirst().at();
    LocalDate today = LocalDate.of(2026, 11, 23);
    try (Journal journal = Journal.open(folder)) {
      assertRefused(journal, at, today, new Tick(TASK, LocalDate.of(3000, 1, 1)));
      assertRefused(journal, at, today, new Undo(1, new Tick(TASK, today)));
      assertRefused(journal, Instant.parse("+12026-11-24T02:15:30Z"), today, new Tick(TASK, today));
      Slot slot = new Slot(today, today);
      Slot turned = new Slot(today, today.minusDays(1));
      assertRefused(
          journal,
          at,
          today,
          new Edit(Verb.DEFER, "Task", List.of(new TaskDates(TASK, slot, turned))));
      assertThat(folder).isEmptyDirectory();
      assertThat(journal.append(at, today, new Tick(TASK, today)).seq()).isEqualTo(1);
    }
  }

  private static void assertRefused(Journal journal, Instant at, LocalDate date, Action action) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> journal.append(at, date, action))
        .withMessageStartingWith("Your journal does not take this, so it was not done: ")
        .withMessageContaining("Nothing was changed");
  }

  @Test
  void journalWithSuchALineIsReadWithoutIt(@TempDir Path folder) throws IOException {
    String wrong = changed(2, "\"doneOn\":\"2026", "\"doneOn\":\"+999999");
    Path file = folder.resolve("2026-11.jsonl");
    Files.write(
        file,
        List.of(
            EntryCodec.line(SampleEntries.ALL.get(0)),
            wrong,
            EntryCodec.line(SampleEntries.ALL.get(2))));
    List<Entry> read = new ArrayList<>();
    List<Phrase> told = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      journal.snapshot().read(0, read::add, told::add);
      assertThat(
              journal.append(Instant.EPOCH, LocalDate.EPOCH, new Tick(TASK, LocalDate.EPOCH)).seq())
          .isEqualTo(4);
    }
    assertThat(read).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
    assertThat(read.get(1).action())
        .isInstanceOfSatisfying(Lost.class, lost -> assertThat(lost.held()).isEqualTo(wrong));
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("Action 2 of your journal is none that can be: a task's date is +999999-11-23,")
        .endsWith("It was left out, and is still in the journal; everything else is there.");
    assertThat(Files.readAllLines(file).get(1)).isEqualTo(wrong);
  }

  @Test
  void suchALineAtTheEndIsTheLastAction(@TempDir Path folder) throws IOException {
    Files.write(
        folder.resolve("2026-11.jsonl"),
        List.of(
            EntryCodec.line(SampleEntries.ALL.get(0)),
            changed(2, "\"studyDate\":\"2026", "\"studyDate\":\"+999999")));
    try (Journal journal = Journal.open(folder)) {
      assertThat(journal.lastSeq()).isEqualTo(2);
      assertThat(journal.last().orElseThrow().studyDate()).isEqualTo(LocalDate.EPOCH);
      assertThat(journal.last().orElseThrow().at()).isEqualTo(SampleEntries.ALL.get(1).at());
    }
  }
}
