package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatchUpCommandTest {

  private final Terminal terminal;

  CatchUpCommandTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
  }

  /** On the third day of the small plan, with the three tasks of the first two missed. */
  private void miss() {
    terminal.said("start", "small");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catch-up", "catch-up push", "catch-up compress", "catch-up trim"})
  void nothingMissedIsNoMistake(String line) {
    assertThat(terminal.saidOnly(line.split(" ", -1)))
        .isEqualTo("Nothing was missed, so there is nothing to catch up.\n");
    terminal.said("start", "small");
    assertThat(terminal.saidOnly(line.split(" ", -1))).startsWith("Nothing was missed");
  }

  @Test
  void withoutAChoiceItShowsAllThreeAndChangesNothing() {
    miss();
    assertThat(terminal.saidOnly("catch-up"))
        .isEqualTo(
            """
            3 tasks were missed. There are three ways to catch up:

            push: everything later
              “Small plan” ends on Monday 30 November 2026 instead of Saturday 28 November 2026
              Busiest day: Wed 25 Nov, about 60 min

            compress: fuller days, up to 180 min
              “Small plan” ends on Friday 27 November 2026 instead of Saturday 28 November 2026
              Busiest day: Wed 25 Nov, about 60 min

            trim: days up to 180 min, and 1 optional task left out
              “Small plan” ends on Saturday 28 November 2026 as before
              Busiest day: Wed 25 Nov, about 30 min

            `daymark catch-up push`, `… compress` or `… trim` takes one, `daymark undo` takes it back.
            """);
  }

  @Test
  void oneTaskIsOne() {
    terminal.said("start", "small");
    terminal.said("done", "1");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(1));
    assertThat(terminal.said("catch-up")).startsWith("1 task was missed. ");
  }

  @Test
  void pushMovesEverythingOn() {
    miss();
    assertThat(terminal.said("catch-up", "push"))
        .isEqualTo(
            """
            push: everything later
              “Small plan” ends on Monday 30 November 2026 instead of Saturday 28 November 2026
              Busiest day: Wed 25 Nov, about 60 min
            Your tasks have their new dates. `daymark undo` takes it back.
            """);
    assertThat(terminal.said("plan"))
        .contains("0 of 5 tasks done, ends on Monday 30 November 2026");
    assertThat(terminal.said("today")).doesNotContain("Catch up").contains("1. [ ] Task one");
    assertThat(terminal.said("catch-up")).startsWith("Nothing was missed");
  }

  @Test
  void compressEndsNoLater() {
    miss();
    assertThat(terminal.said("catch-up", "compress")).contains("ends on Friday 27 November 2026");
    assertThat(terminal.said("plan"))
        .contains("0 of 5 tasks done, ends on Friday 27 November 2026");
    assertThat(terminal.said("today")).doesNotContain("Catch up");
  }

  @Test
  void compressUnderALimitMovesTheEnd() {
    miss();
    assertThat(terminal.said("catch-up", "compress", "--limit", "20"))
        .startsWith("compress: fuller days, up to 20 min\n")
        .contains("instead of Saturday 28 November 2026");
  }

  @Test
  void limitIsTheSettingUnlessGiven() {
    miss();
    terminal.said("settings", "day-limit", "45");
    assertThat(terminal.said("catch-up")).contains("compress: fuller days, up to 45 min");
    assertThat(terminal.said("catch-up", "--limit", "60"))
        .contains("compress: fuller days, up to 60 min", "trim: days up to 60 min");
  }

  @Test
  void trimSaysWhatItLeavesOut() {
    miss();
    assertThat(terminal.said("catch-up", "trim"))
        .isEqualTo(
            """
            trim: days up to 180 min, and 1 optional task left out
              “Small plan” ends on Saturday 28 November 2026 as before
              Busiest day: Wed 25 Nov, about 30 min
              Left out: Task three (Small plan)
            Your tasks have their new dates. `daymark undo` takes it back.
            """);
    assertThat(terminal.said("plan", "1")).contains("0 of 4 tasks done", "[-] Task three");
  }

  @Test
  void trimWithoutAnythingToLeaveOutSaysSo() {
    miss();
    terminal.said("skip", "3");
    assertThat(terminal.said("catch-up", "trim"))
        .startsWith(
            "trim: no open task of what is behind is optional, so it does what compress does\n")
        .doesNotContain("Left out:");
  }

  @ParameterizedTest
  @CsvSource({"push", "compress", "trim"})
  void dryRunSaysTheSameAndChangesNothing(String way) {
    miss();
    String preview = terminal.saidOnly("catch-up", way, "--dry-run");
    assertThat(preview).endsWith("\nNothing was changed; without --dry-run it is.\n");
    assertThat(terminal.saidOnly("catch-up", way, "--preview")).isEqualTo(preview);
    assertThat(terminal.said("catch-up", way)).startsWith(withoutLastLine(preview));
  }

  private static String withoutLastLine(String text) {
    return text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1);
  }

  @ParameterizedTest
  @CsvSource({"push", "compress", "trim"})
  void undoGivesItBack(String way) {
    miss();
    String before = terminal.said("plan", "--all");
    terminal.said("catch-up", way);
    assertThat(terminal.said("plan", "--all")).isNotEqualTo(before);
    assertThat(terminal.said("undo")).contains("“Small plan”");
    assertThat(terminal.said("plan", "--all")).isEqualTo(before);
  }

  @Test
  void everyPlanThatIsBehindIsNamed() {
    miss();
    terminal.said("start", "back-end-20", "--on", "2026-11-23");
    assertThat(terminal.said("catch-up", "push"))
        .contains("“Small plan” ends on Monday 30 November")
        .contains("“Back end in 20 days” ends on Monday 14 December");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2 | catch-up later               | expected push, compress or trim, found later
          2 | catch-up PUSH                | expected push, compress or trim, found PUSH
          2 | catch-up push trim           | Unmatched argument
          2 | catch-up push --limit 60     | --limit goes with compress and trim
          2 | catch-up compress --limit    | Missing required parameter for option '--limit'
          2 | catch-up compress --limit 1h | '1h' is not an int
          2 | catch-up compress --limit 9  | Expected 10 to 1440 minutes a day, as in --limit 120, found 9
          2 | catch-up trim --limit 1441   | Expected 10 to 1440 minutes a day, as in --limit 120, found 1441
          2 | catch-up --limit=-60         | Expected 10 to 1440 minutes a day, as in --limit 120, found -60
          2 | catch-up --limit 2147483647  | Expected 10 to 1440 minutes a day
          """)
  void wrongUseChangesNothing(int code, String line, String message) {
    miss();
    terminal.refused(code, message, line.split(" ", -1));
  }
}
