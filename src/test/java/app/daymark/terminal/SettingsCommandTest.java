package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCommandTest {

  private final Terminal terminal;

  SettingsCommandTest(@TempDir Path own) {
    this.terminal = new Terminal(own);
  }

  @Test
  void listsAllOfThem() {
    assertThat(terminal.saidOnly("settings"))
        .isEqualTo(
            """
            day-end    04:00
            streak     shown
            day-limit  180 minutes
            study-week every day
            """);
    assertThat(terminal.saidOnly("settings", "streak")).isEqualTo("streak     shown\n");
  }

  @ParameterizedTest
  @CsvSource({
    "day-end, 05:00, 'day-end    05:00'",
    "day-end, 5:00, 'day-end    05:00'",
    "day-end, 00:00, 'day-end    00:00'",
    "day-end, 12:00, 'day-end    12:00'",
    "streak, hidden, 'streak     hidden'",
    "day-limit, 120, 'day-limit  120 minutes'",
    "study-week, sat-sun, 'study-week Sat, Sun'"
  })
  void changesOneAndSaysSo(String setting, String value, String line) {
    assertThat(terminal.said("settings", setting, value)).isEqualTo(line + "\n");
    assertThat(terminal.said("settings")).contains(line + "\n");
    assertThat(terminal.said("undo")).isEqualTo("Undone: change of the setting " + setting + "\n");
    assertThat(terminal.said("settings")).doesNotContain(line + "\n");
  }

  @Test
  void streakIsShownAgain() {
    terminal.said("settings", "streak", "hidden");
    assertThat(terminal.said("settings", "streak", "shown")).isEqualTo("streak     shown\n");
  }

  @Test
  void dayEndHoldsAtOnce() {
    terminal.clock.advance(Duration.ofHours(17));
    assertThat(terminal.said("today")).startsWith("Tuesday 24 November 2026");
    terminal.said("settings", "day-end", "05:30");
    assertThat(terminal.said("today")).startsWith("Monday 23 November 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2 | settings theme dark           | expected one of day-end, streak, day-limit, study-week, found theme
          2 | settings day-end 25:00        | Expected a time like 05:00, found 25:00
          2 | settings day-end 5            | Expected a time like 05:00, found 5
          2 | settings day-end 05:00:30     | Expected a time like 05:00, found 05:00:30
          1 | settings day-end 12:01        | between 00:00 and 12:00
          2 | settings streak off           | Expected shown or hidden, found off
          2 | settings day-limit 2h         | Expected minutes like 120, found 2h
          2 | settings study-week never     | Expected days like mon-fri or mon,wed,sat, found never
          1 | settings day-limit 9          | 10 to 1440 minutes, not 9
          1 | settings day-limit 1441       | 10 to 1440 minutes, not 1441
          2 | settings streak hidden please | Unmatched argument
          """)
  void wrongUseChangesNothing(int code, String line, String message) {
    terminal.refused(code, message, line.split(" ", -1));
  }
}
