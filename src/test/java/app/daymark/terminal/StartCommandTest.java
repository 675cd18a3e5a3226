package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting a plan with a study week, days off and a pace of one's own. */
class StartCommandTest {

  private final Terminal terminal;

  StartCommandTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
  }

  @Test
  void saysFromWhenToWhenAndWhatIsNotAsUsual() {
    assertThat(
            terminal.said(
                "start",
                "small",
                "--on",
                "2026-12-19",
                "--week",
                "mon-fri",
                "--off",
                "2026-12-24..2026-12-26",
                "--off",
                "2027-01-01,2026-12-31..2027-01-01"))
        .isEqualTo(
            """
            Started “Small plan”: Monday 21 December 2026 to Wednesday 30 December 2026.
            Study days: Mon, Tue, Wed, Thu, Fri
            Days off: Thu 24 Dec to Sat 26 Dec 2026, Thu 31 Dec 2026 to Fri 1 Jan 2027, Fri 1 Jan 2027
            """);
    assertThat(terminal.said("plan", "1"))
        .startsWith("Small plan: 0 of 5 tasks done, ends on Wednesday 30 December 2026\n");
  }

  @Test
  void takesAsManyDaysAsTheMinutesNeed() {
    assertThat(terminal.said("start", "small", "--minutes", "90"))
        .isEqualTo("Started “Small plan”: Monday 23 November 2026 to Tuesday 24 November 2026.\n");
  }

  @ParameterizedTest
  @CsvSource({"--dry-run", "--preview"})
  void previewSaysTheSameAndStartsNothing(String preview) {
    assertThat(terminal.saidOnly("start", "small", "--week", "sat-sun", preview))
        .isEqualTo(
            """
            Would start “Small plan”: Saturday 28 November 2026 to Sunday 13 December 2026.
            Study days: Sat, Sun
            """);
  }

  @Test
  void previewOfAPlanThatWasStartedBeforeIsNoSecondStart() {
    terminal.said("start", "small");
    assertThat(terminal.saidOnly("start", "small", "--dry-run"))
        .startsWith("Would start")
        .endsWith("takes --again.\n");
    assertThat(terminal.saidOnly("start", "small", "--dry-run", "--again"))
        .doesNotContain("before");
    terminal.refused(1, "add --again", "start", "small");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mon-fri       | Mon, Tue, Wed, Thu, Fri
          MON,wed,Fri   | Mon, Wed, Fri
          sat-sun       | Sat, Sun
          fri-mon       | Mon, Fri, Sat, Sun
          mon-wed,sat   | Mon, Tue, Wed, Sat
          Tuesday       | Tue
          thursday-sat  | Thu, Fri, Sat
          tues - thurs  | Tue, Wed, Thu
          wed-wed       | Wed
          tue-thu,wed   | Tue, Wed, Thu
          """)
  void weekIsReadAsPeopleWriteIt(String week, String days) {
    assertThat(terminal.said("start", "small", "--week", week))
        .endsWith("\nStudy days: " + days + "\n");
  }

  @ParameterizedTest
  @CsvSource({"mon-sun", "thu-wed", "'mon,tue,wed,thu,fri,sat,sun'"})
  void everyDayIsAsUsual(String week) {
    assertThat(terminal.said("start", "small", "--week", week)).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "noday",
    "mo",
    "'mon,'",
    "'mon,,fri'",
    "mon-",
    "-fri",
    "mon-tue-wed",
    "mondays",
    "mon/fri",
    "1"
  })
  void weekThatIsNoneIsRefused(String week) {
    terminal.refused(
        2, "expected days like mon-fri or mon,wed,sat, found " + week, start("--week", week));
  }

  @Test
  void emptyWeekIsRefused() {
    terminal.refused(
        2, "expected days like mon-fri or mon,wed,sat, found none", start("--week", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30",
    "2026-12-24-2026-12-26",
    "2026-12-24.2026-12-26",
    "2026-12-24...2026-12-26",
    "2026-12-24..",
    "..2026-12-26",
    "2026-12-24..26",
    "24.12.2026",
    "christmas"
  })
  void daysOffThatAreNoneAreRefused(String off) {
    terminal.refused(
        2,
        "expected a date like 2026-12-24 or dates like 2026-12-24..2026-12-26, found " + off,
        start("--off", off));
    terminal.refused(2, ", found " + off, start("--off", "2026-12-24," + off));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "',2026-12-24'", "'2026-12-24,,2026-12-26'"})
  void missingDaysOffAreRefused(String off) {
    terminal.refused(2, "expected a date like 2026-12-24 or dates like", start("--off", off));
  }

  @Test
  void reversedDaysOffAreRefused() {
    terminal.refused(
        2,
        "expected the earlier date first, as in 2026-12-24..2026-12-26, found 2026-12-26..2026-12-24",
        start("--off", "2026-12-26..2026-12-24"));
  }

  @Test
  void daysOffBeyondAllCalendarsAreRefused() {
    terminal.refused(
        1, "between 1970-01-01 and 2200-12-31", start("--off", "2026-12-24..2999-01-01"));
  }

  @ParameterizedTest
  @CsvSource({"9", "0", "-60", "1441"})
  void minutesNoDayHasAreRefused(int minutes) {
    terminal.refused(
        2,
        "Expected 10 to 1440 minutes a study day, as in --minutes 60, found " + minutes,
        start("--minutes=" + minutes));
  }

  @Test
  void minutesThatAreNoNumberAreRefused() {
    terminal.refused(2, "'many' is not an int", start("--minutes", "many"));
  }

  private static String[] start(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "start";
    arguments[1] = "small";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return arguments;
  }
}
