package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deferring and skipping by the numbers of Today. */
class TaskCommandsTest {

  private final Terminal terminal;

  TaskCommandsTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
  }

  @BeforeEach
  void start() {
    terminal.said("start", "small", "--week", "mon-fri");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, Thursday 26 November 2026",
    "tomorrow, Tuesday 24 November 2026",
    "+3d, Thursday 26 November 2026",
    "+0d, Monday 23 November 2026",
    "2026-11-23, Monday 23 November 2026"
  })
  void deferSaysWhereTo(String to, String date) {
    assertThat(terminal.said("defer", "2", "--to", to))
        .isEqualTo("Moved to " + date + ": Task two\n");
    assertThat(terminal.said("today", "--on", "2026-11-23")).contains("1. [ ] Task one");
  }

  @Test
  void deferTakesSeveralNumbersOfOneListing() {
    assertThat(terminal.said("defer", "2", "1", "2", "--to", "tomorrow"))
        .isEqualTo(
            """
            Moved to Tuesday 24 November 2026: Task two
            Moved to Tuesday 24 November 2026: Task one
            """);
    assertThat(terminal.said("today")).contains("Nothing is planned for this day.");
    assertThat(terminal.said("today", "--on", "2026-11-24"))
        .contains("1. [ ] Task one", "2. [ ] Task two", "3. [ ] Task three");
    assertThat(terminal.said("undo")).isEqualTo("Undone: another date for “Task one”\n");
  }

  @Test
  void deferTakesMissedTasksByTheirNumbersToo() {
    terminal.clock.moveToNoonOf(TestData.MONDAY.plusDays(1));
    assertThat(terminal.said("today")).contains("1. [ ] Task one", "3. [ ] Task three");
    assertThat(terminal.said("defer", "1", "3", "--to", "+1d"))
        .contains("Wednesday 25 November 2026: Task one", "Wednesday 25 November 2026: Task three");
  }

  @Test
  void skipLeavesTasksOut() {
    assertThat(terminal.said("skip", "2", "1", "2"))
        .isEqualTo("Skipped: Task two\nSkipped: Task one\n");
    assertThat(terminal.said("plan", "1"))
        .startsWith("Small plan: 0 of 3 tasks done")
        .contains("[-] Task one", "[-] Task two", "[ ] Task three");
    assertThat(terminal.said("undo")).isEqualTo("Undone: skipping of “Task one”\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2 | defer 1                      | Missing required option: '--to=DATE'
          2 | defer --to tomorrow          | Missing required parameter: 'N'
          2 | defer 1 3 --to tomorrow      | There is no open task 3: they are numbered 1 to 2.
          2 | defer 1 0 --to tomorrow      | There is no open task 0
          2 | defer one --to tomorrow      | 'one' is not an int
          2 | defer 1 --to yesterday       | expected a date like 2026-11-22, tomorrow or +3d, found yesterday
          2 | defer 1 --to 2026-02-30      | expected a date like 2026-11-22, tomorrow or +3d, found 2026-02-30
          2 | defer 1 --to 3d              | expected a date like 2026-11-22, tomorrow or +3d, found 3d
          2 | defer 1 --to -3d             | expected a date like 2026-11-22, tomorrow or +3d, found -3d
          2 | defer 1 --to +99999d         | expected a date like 2026-11-22, tomorrow or +3d, found +99999d
          1 | defer 1 2 --to 2026-11-22    | from today until 2200-12-31, not to 2026-11-22
          1 | defer 1 2 --to 2999-01-01    | from today until 2200-12-31, not to 2999-01-01
          1 | defer 1 2 --to 2026-11-28    | 2026-11-28 is no study date of “Small plan”; the next one is 2026-11-30.
          2 | skip                         | Missing required parameter: 'N'
          2 | skip 1 3                     | There is no open task 3: they are numbered 1 to 2.
          2 | skip two                     | 'two' is not an int
          """)
  void wrongUseChangesNothing(int code, String line, String message) {
    terminal.refused(code, message, line.split(" ", -1));
  }

  @Test
  void dateThatSuitsOnlyOnePlanMovesNoTask() {
    terminal.said("start", "crowded", "--on", "2026-11-23");
    assertThat(terminal.said("today")).contains("3. [ ] Task 1");
    terminal.refused(1, "no study date of “Small plan”", "defer", "3", "1", "--to", "2026-11-28");
    assertThat(terminal.said("defer", "3", "--to", "2026-11-28"))
        .isEqualTo("Moved to Saturday 28 November 2026: Task 1\n");
  }
}
