package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

  private final Terminal terminal;

  PlanCommandTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
  }

  @Test
  void withoutAPlanItSaysHowToGetOne() {
    assertThat(terminal.said("plan"))
        .isEqualTo("No plan yet. `daymark catalogue` lists what you can start.\n")
        .isEqualTo(terminal.said("plan", "--all"));
    terminal.refused(2, "There is no plan 1: none is there yet.", "plan", "1");
  }

  /** It can rest, but there is nothing left that would end later. */
  @Test
  void aFinishedPlanStaysFinishedWhenItIsPaused() {
    terminal.said("start", "crowded");
    terminal.said("done", "1");
    assertThat(terminal.said("plan", "pause", "1")).endsWith("It is finished.\n");
    assertThat(terminal.saidOnly("plan"))
        .contains("1 of 1 task done, paused since Mon 23 Nov, finished");
  }

  @Test
  void listsEachPlanOnALine() {
    terminal.said("start", "small", "--on", "2026-11-24");
    terminal.said("start", "crowded");
    terminal.said("start", "back-end-20", "--on", "2026-11-25");
    terminal.said("done", "1");
    terminal.said("plan", "pause", "3");
    assertThat(terminal.saidOnly("plan"))
        .isEqualTo(
            """
              1. Crowded plan: 1 of 1 task done, finished
              2. Small plan: 0 of 5 tasks done, ends on Sunday 29 November 2026
              3. Back end in 20 days: 0 of 27 tasks done, paused since Mon 23 Nov, ends on Monday 14 December 2026
            """);
  }

  @Test
  void outlinesOnePlan() {
    terminal.said("start", "small", "--week", "mon-fri", "--off", "2026-11-25");
    terminal.said("done", "1");
    terminal.said("skip", "1");
    String outline =
        """
        Small plan: 1 of 4 tasks done, ends on Tuesday 1 December 2026
        Study days: Mon, Tue, Wed, Thu, Fri
        Days off: Wed 25 Nov 2026

        First area, Mon 23 Nov to Tue 24 Nov 2026
          [x] Task one (done Mon 23 Nov, 30 min)
          [-] Task two (Mon 23 Nov, 30 min)
          [ ] Task three (Tue 24 Nov, 30 min, optional)

        Second area, Thu 26 Nov to Tue 1 Dec 2026
          [ ] Task four (Thu 26 Nov to Fri 27 Nov, 30 min)
          [ ] Task five (Mon 30 Nov to Tue 1 Dec, 30 min)
        """;
    assertThat(terminal.saidOnly("plan", "1")).isEqualTo(outline);
    terminal.said("start", "crowded", "--on", "2026-12-01");
    assertThat(terminal.saidOnly("plan", "--all"))
        .isEqualTo(outline + "\n" + terminal.said("plan", "2"));
  }

  @Test
  void pausedPlanRestsUntilItIsResumed() {
    terminal.said("start", "small");
    assertThat(terminal.said("plan", "pause", "1"))
        .isEqualTo(
            """
            Paused “Small plan”. `daymark plan resume` goes on with it.
            It ends on Saturday 28 November 2026, later by every study date it rests.
            """);
    assertThat(terminal.saidOnly("plan", "pause", "1"))
        .startsWith("“Small plan” is paused already.\n");
    assertThat(terminal.said("today"))
        .endsWith(
            "Nothing is planned for this day.\n1 plan is paused; `daymark plan` lists them all.\n");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(3));
    assertThat(terminal.said("catch-up")).startsWith("Nothing was missed");
    assertThat(terminal.said("plan", "resume", "1"))
        .isEqualTo("Resumed “Small plan”.\nIt ends on Tuesday 1 December 2026.\n");
    assertThat(terminal.saidOnly("plan", "resume", "1"))
        .startsWith("“Small plan” is not paused.\n");
    assertThat(terminal.said("undo")).isEqualTo("Undone: resuming of “Small plan”\n");
  }

  @Test
  void weekChangesFromTodayOn() {
    terminal.said("start", "small");
    assertThat(terminal.said("plan", "week", "1", "mon,wed"))
        .isEqualTo(
            """
            Study days of “Small plan”: Mon, Wed.
            It ends on Wednesday 9 December 2026.
            """);
    assertThat(terminal.saidOnly("plan", "week", "1", "wed,mon"))
        .isEqualTo(
            """
            “Small plan” has these study days already.
            It ends on Wednesday 9 December 2026.
            """);
    assertThat(terminal.said("plan", "week", "1", "mon-sun"))
        .isEqualTo(
            """
            Study days of “Small plan”: every day.
            It ends on Saturday 28 November 2026.
            """);
  }

  @Test
  void daysOffAreGivenAndTakenBack() {
    terminal.said("start", "small");
    assertThat(terminal.said("plan", "off", "1", "2026-11-25..2026-11-27"))
        .isEqualTo(
            """
            Off for “Small plan”: Wed 25 Nov to Fri 27 Nov 2026.
            It ends on Tuesday 1 December 2026.
            """);
    assertThat(terminal.saidOnly("plan", "off", "1", "2026-11-25..2026-11-27"))
        .startsWith("“Small plan” has Wed 25 Nov to Fri 27 Nov 2026 off already.\n");
    assertThat(terminal.saidOnly("plan", "off", "1", "2026-11-25", "--remove"))
        .startsWith("“Small plan” has no days off Wed 25 Nov 2026 to take back.\n");
    assertThat(terminal.said("plan", "off", "1", "2026-11-25..2026-11-27", "--remove"))
        .isEqualTo(
            """
            No longer off for “Small plan”: Wed 25 Nov to Fri 27 Nov 2026.
            It ends on Saturday 28 November 2026.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2 | plan 2                                | There is no plan 2: they are numbered 1 to 1.
          2 | plan 0                                | There is no plan 0
          2 | plan small                            | 'small' is not an int
          2 | plan 1 --all                          | Expected either a number or --all
          2 | plan 1 2                              | Unmatched argument
          2 | plan pause                            | Missing required parameter: 'N'
          2 | plan pause 2                          | There is no plan 2
          2 | plan resume 0                         | There is no plan 0
          2 | plan week 1                           | Missing required parameter: 'DAYS'
          2 | plan week 1 someday                   | expected days like mon-fri or mon,wed,sat, found someday
          2 | plan week 2 mon                       | There is no plan 2
          2 | plan off 1                            | Missing required parameter: 'DATES'
          2 | plan off 1 2026-02-30                 | expected a date like 2026-12-24 or dates like
          2 | plan off 1 2026-12-26..2026-12-24     | expected the earlier date first
          2 | plan off 2 2026-12-24                 | There is no plan 2
          1 | plan off 1 2026-12-24..2999-12-26     | Days off lie between
          """)
  void wrongUseChangesNothing(int code, String line, String message) {
    terminal.said("start", "small");
    terminal.refused(code, message, line.split(" ", -1));
  }

  @Test
  void helpIsPointedToForTheCommandThatWasMeant() {
    assertThat(terminal.run("plan", "pause").err()).endsWith("See daymark plan pause --help\n");
  }

  @Test
  void planIsRenamedArchivedBroughtBackAndRemoved() {
    terminal.said("start", "small");
    assertThat(terminal.said("plan", "rename", "1", "My plan")).startsWith("Renamed: “My plan”.\n");
    assertThat(terminal.said("plan", "rename", "1", "My plan"))
        .startsWith("It is called “My plan” already.\n");
    assertThat(terminal.said("plan", "archive", "1"))
        .startsWith("Archived “My plan”. `daymark plan unarchive` brings it back.\n");
    assertThat(terminal.said("plan", "archive", "1")).startsWith("“My plan” is archived already.");
    assertThat(terminal.said("plan", "pause", "1")).startsWith("“My plan” is archived.\n");
    assertThat(terminal.saidOnly("plan"))
        .isEqualTo("  1. My plan: 0 of 5 tasks done, archived since Mon 23 Nov\n");
    assertThat(terminal.said("today")).doesNotContain("Task one");
    assertThat(terminal.said("plan", "unarchive", "1")).startsWith("“My plan” is back.\n");
    assertThat(terminal.said("plan", "unarchive", "1")).startsWith("“My plan” is not archived.");
    assertThat(terminal.said("plan", "remove", "1"))
        .isEqualTo("Removed “My plan”. `daymark undo` brings it back.\n");
    assertThat(terminal.said("plan")).startsWith("No plan yet.");
    assertThat(terminal.said("undo")).isEqualTo("Undone: removal of “My plan”\n");
    terminal.refused(2, "There is no plan 2", "plan", "remove", "2");
  }
}
