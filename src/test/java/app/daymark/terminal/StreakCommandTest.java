package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakCommandTest {

  private final Terminal terminal;

  StreakCommandTest(@TempDir Path own) {
    SmallPack.write(own, 20);
    this.terminal = new Terminal(own);
  }

  @Test
  void withoutAPlanNothingHasCounted() {
    assertThat(terminal.said("streak"))
        .isEqualTo(
            """
            0 study dates in a row; the longest was 0.
            0 of 2 freezes held; the next one takes 7 more study dates.

            No day has counted yet; a plan that is under way changes that.
            """);
  }

  @Test
  void saysWhatEachDayMeant() {
    terminal.said(
        "start", "small", "--week", "mon-fri", "--off", "2026-11-25", "--on", "2026-11-19");
    terminal.said("done", "1", "--on", "2026-11-19");
    terminal.said("done", "1", "--on", "2026-11-21");
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(3));
    assertThat(terminal.saidOnly("streak"))
        .isEqualTo(
            """
            0 study dates in a row; the longest was 1.
            0 of 2 freezes held; the next one takes 7 more study dates.

              Thu 19 Nov  x  1 task done
              Fri 20 Nov  -  nothing done; a new streak can begin
              Sat 21 Nov  +  1 task done on a free day; welcome, but not counted
              Sun 22 Nov  .  rest day
              Mon 23 Nov  -  nothing done; a new streak can begin
              Tue 24 Nov  -  nothing done; a new streak can begin
              Wed 25 Nov  .  day off
              Thu 26 Nov  ?  today, still open
            """);
    assertThat(terminal.said("streak", "--days", "2"))
        .endsWith("\n\n  Wed 25 Nov  .  day off\n  Thu 26 Nov  ?  today, still open\n");
  }

  @Test
  void freezesAreEarnedAndSpent() {
    terminal.said("start", "crowded", "--on", "2026-11-01");
    for (int day = 1; day <= 14; day++) {
      terminal.said("done", "1", "--on", TestData.MONDAY.withDayOfMonth(day).toString());
    }
    terminal.clock.moveToNoonOf(TestData.MONDAY.withDayOfMonth(14));
    assertThat(terminal.said("streak"))
        .startsWith(
            """
            14 study dates in a row; the longest was 14.
            2 of 2 freezes held, as many as there can be.
            """);
    terminal.clock.moveToNoonOf(TestData.MONDAY.withDayOfMonth(16));
    terminal.said("done", "1", "2");
    assertThat(terminal.said("streak", "--days", "3"))
        .isEqualTo(
            """
            15 study dates in a row; the longest was 15.
            1 of 2 freezes held; the next one takes 6 more study dates.

              Sat 14 Nov  x  1 task done
              Sun 15 Nov  *  nothing done; a freeze kept the streak
              Mon 16 Nov  x  2 tasks done
            """);
  }

  @Test
  void pausesAndTheTimeAfterTheLastPlanAreNamed() {
    terminal.said("start", "small", "--on", "2026-11-22");
    terminal.said("plan", "pause", "1");
    assertThat(terminal.said("streak")).endsWith("  Mon 23 Nov  .  paused\n");
  }

  @Test
  void fourteenDaysAreListedUnlessMoreAreAskedFor() {
    terminal.said("start", "crowded", "--on", "2026-10-01");
    assertThat(terminal.said("streak")).hasLineCount(3 + 14);
    assertThat(terminal.said("streak", "--days", "1000")).hasLineCount(3 + 54);
  }

  @Test
  void hiddenStreakAnswersWhenItIsAskedFor() {
    terminal.said("start", "small");
    String shown = terminal.said("streak");
    terminal.said("settings", "streak", "hidden");
    assertThat(terminal.said("streak")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          0   | Expected at least one day, as in --days 14, found 0
          -1  | Expected at least one day, as in --days 14, found -1
          all | 'all' is not an int
          """)
  void wrongNumberOfDaysIsRefused(String days, String message) {
    terminal.refused(2, message, "streak", "--days=" + days);
  }
}
