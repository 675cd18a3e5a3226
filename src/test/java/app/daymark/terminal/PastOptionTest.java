package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking back with {@code --on}. */
class PastOptionTest {

  private final Terminal terminal;

  PastOptionTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
  }

  /** Three days: a start and a tick, a move, and the removal of the plan. */
  private void liveUntilThursday() {
    terminal.said("start", "small");
    terminal.said("done", "1");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(1));
    terminal.said("done", "1", "--on", "2026-11-24");
    terminal.said("skip", "1");
    terminal.said("start", "crowded");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(3));
    terminal.said("undo");
  }

  @Test
  void plansAreListedAndOutlinedAsTheyStood() {
    liveUntilThursday();
    String monday =
        """
        Small plan: 1 of 5 tasks done, ends on Saturday 28 November 2026

        First area, Mon 23 Nov to Tue 24 Nov 2026
          [x] Task one (done Mon 23 Nov, 30 min)
          [ ] Task two (Mon 23 Nov, 30 min)
          [ ] Task three (Tue 24 Nov, 30 min, optional)

        Second area, Wed 25 Nov to Sat 28 Nov 2026
          [ ] Task four (Wed 25 Nov to Thu 26 Nov, 30 min)
          [ ] Task five (Fri 27 Nov to Sat 28 Nov, 30 min)
        """;
    assertThat(terminal.saidOnly("plan", "1", "--on", "2026-11-23"))
        .isEqualTo("As it stood at the end of Monday 23 November 2026:\n\n" + monday)
        .isEqualTo(terminal.said("plan", "--all", "--on", "2026-11-23"));
    assertThat(terminal.saidOnly("plan", "--on", "2026-11-25"))
        .isEqualTo(
            """
            As it stood at the end of Wednesday 25 November 2026:

              1. Small plan: 2 of 4 tasks done, ends on Saturday 28 November 2026
              2. Crowded plan: 0 of 1 task done, ends on Tuesday 24 November 2026
            """);
    assertThat(terminal.saidOnly("plan", "--on", "2026-11-26"))
        .endsWith(":\n\n" + terminal.said("plan"))
        .doesNotContain("Crowded");
  }

  @Test
  void aDayWithoutAPlanSaysSo() {
    terminal.said("settings", "day-end", "05:00");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(1));
    terminal.said("start", "small");
    assertThat(terminal.saidOnly("plan", "--on", "2026-11-23"))
        .isEqualTo("As it stood at the end of Monday 23 November 2026:\n\nThere was no plan.\n");
    terminal.refused(
        2, "There is no plan 1: none is there yet.", "plan", "1", "--on", "2026-11-23");
  }

  @Test
  void theStreakIsToldAsItStood() {
    liveUntilThursday();
    assertThat(terminal.saidOnly("streak", "--on", "2026-11-24"))
        .isEqualTo(
            """
            As it stood at the end of Tuesday 24 November 2026:

            2 study dates in a row; the longest was 2.
            0 of 2 freezes held; the next one takes 5 more study dates.

              Mon 23 Nov  x  1 task done
              Tue 24 Nov  x  1 task done
            """);
    assertThat(terminal.saidOnly("streak", "--on", "2026-11-23", "--days", "1"))
        .endsWith("\n\n  Mon 23 Nov  x  1 task done\n");
  }

  @Test
  void beforeAnythingWasDoneThereIsNoPast() {
    terminal.refused(
        2,
        "There is no past to look at yet: nothing was ever done here.",
        "plan",
        "--on",
        "2026-11-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-22 | There is nothing to see of 2026-11-22: the first thing was done on 2026-11-23.
          2026-11-27 | 2026-11-27 is still to come: look at a day until 2026-11-26.
          2026-02-30 | expected a date like 2026-11-22, found 2026-02-30
          yesterday  | expected a date like 2026-11-22, found yesterday
          """)
  void datesThatAreNotThereAreNamed(String date, String message) {
    liveUntilThursday();
    terminal.refused(2, message, "plan", "--on", date);
    terminal.refused(2, message, "streak", "--on", date);
  }

  @Test
  void numbersAreThoseOfThatDay() {
    liveUntilThursday();
    terminal.refused(
        2, "There is no plan 2: they are numbered 1 to 1.", "plan", "2", "--on", "2026-11-23");
    assertThat(terminal.said("plan", "2", "--on", "2026-11-24")).contains("Crowded plan: 0 of 1");
  }
}
