package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.terminal.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done: told on the error stream, with exit code 1 or 2. */
class WrongUseTest {

  private final Path own;
  private final Terminal terminal;

  WrongUseTest(@TempDir Path own) {
    this.own = own;
    this.terminal = new Terminal(own);
  }

  private Answer assertRefused(int code, String message, String... arguments) {
    Answer answer = terminal.run(arguments);
    assertThat(answer.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(code);
    return answer;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          fly                              | There is no command fly, and it is no pack.
          --fly                            | Unknown option: '--fly'
          --data                           | Missing required parameter for option '--data'
          today --fly                      | Unknown option: '--fly'
          today now                        | Unmatched argument
          today --on yesterday             | expected a date like 2026-11-22, found yesterday
          today --on 2026-02-30            | expected a date like 2026-11-22, found 2026-02-30
          start                            | Missing required parameter: 'TEMPLATE-KEY'
          start back-end-20 --on 1.12.2026 | expected a date like 2026-11-22, found 1.12.2026
          start front-end                  | There is no plan template front-end. There are: back-end-20, back-end-60, back-end-90
          done                             | Missing required parameter: 'N'
          done one                         | 'one' is not an int
          done 1                           | There is no open task 1: nothing is open on this day.
          export                           | Missing required parameter: 'FILE.json'
          pictures                         | Missing required parameter: 'DIR'
          pictures out --size big          | Expected a size like 1120x760, found big
          pictures out --size 1x1          | Expected a size like 1120x760, found 1x1
          pictures out --size 9999x9999    | Expected at most 40,000,000 pixels a picture, found 9999x9999 at scale 1.0
          pictures out --scale 5           | Expected a scale from 1 to 4, found 5.0
          pictures out --scale NaN         | Expected a scale from 1 to 4, found NaN
          pictures out --scale 0           | Expected a scale from 1 to 4, found 0.0
          """)
  void wrongUseExitsWithTwoAndPointsToHelp(String line, String message) {
    Answer answer = assertRefused(2, message, line.split(" ", -1));
    assertThat(answer.err()).contains("See daymark").contains("--help");
  }

  @ParameterizedTest
  @CsvSource({"0", "3", "-1", "99999"})
  void wrongNumberAmongRightOnesTicksNothing(String number) {
    terminal.run("start", "back-end-20");
    String before = terminal.run("export", "-").out();
    assertRefused(2, "", "done", "1", number);
    assertThat(terminal.run("export", "-").out()).isEqualTo(before);
  }

  @Test
  void numberThatIsNotListedIsToldWithThoseThatAre() {
    terminal.run("start", "back-end-20");
    assertRefused(2, "There is no open task 3: they are numbered 1 to 2.", "done", "3");
  }

  @Test
  void undoWithNothingToUndoFails() {
    assertRefused(1, "There is nothing to undo.", "undo");
  }

  @Test
  void secondStartOfAPlanNeedsAgain() {
    terminal.run("start", "back-end-20");
    assertRefused(
        1,
        "You have started back-end-20 before. To start another one beside it, add --again.",
        "start",
        "back-end-20");
    assertThat(terminal.run("start", "back-end-20", "--again").code()).isZero();
    assertThat(terminal.run("start", "back-end-60").code()).isZero();
    assertThat(terminal.run("undo").code()).isZero();
    assertThat(terminal.run("start", "back-end-60").code()).isZero();
  }

  @Test
  void dateOutOfBoundsFails() {
    assertRefused(
        1, "between 1970-01-01 and 2200-12-31", "start", "back-end-20", "--on", "1969-12-31");
  }

  @Test
  void dataFolderThatIsAFileFails() throws IOException {
    Path file = Files.writeString(own.resolve("file"), "in the way");
    assertRefused(1, "cannot be made", "today", "--data", file.toString());
    assertThat(file).hasContent("in the way");
  }

  @Test
  void picturesThatCannotBeWrittenFail() throws IOException {
    Path file = Files.writeString(own.resolve("file"), "in the way");
    assertRefused(1, "Choose another folder", "pictures", file.resolve("in").toString());
  }

  @Test
  void whatNobodyExpectedIsToldShortly() {
    terminal.broken = true;
    Answer answer = terminal.run("today");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("Something unexpected went wrong: java.lang.IllegalStateException: broken\n")
        .contains("log folder")
        .hasLineCount(2);
  }
}
