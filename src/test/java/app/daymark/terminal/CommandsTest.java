package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.terminal.Terminal.Answer;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command, used rightly. */
class CommandsTest {

  private final Path own;
  private final Terminal terminal;

  CommandsTest(@TempDir Path own) {
    this.own = own;
    this.terminal = new Terminal(own);
  }

  private String out(String... arguments) {
    return terminal.said(arguments);
  }

  @Test
  void catalogueListsRolesAndPlansWithTheirKeys() {
    assertThat(out("catalogue"))
        .isEqualTo(
            """
            back-end-developer      Back End Developer
              back-end-20           Back end in 20 days: 8 focus areas, 27 tasks
              back-end-60           Back end in 60 days: 12 focus areas, %d tasks
              back-end-90           Back end in 90 days: 13 focus areas, %d tasks
            android-developer       Android Developer
            """
                .formatted(
                    TestData.builtInPlan("back-end-60").taskCount(),
                    TestData.builtInPlan("back-end-90").taskCount()));
    assertThat(Folders.names(own)).isEmpty();
  }

  @Test
  void catalogueTellsAboutWrongPacksAndListsTheRest() throws IOException {
    Path packs = Files.createDirectory(own.resolve("packs"));
    Files.writeString(packs.resolve("mine.yaml"), "format: 2\n");
    Answer answer = terminal.run("catalogue");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("back-end-20").doesNotContain("mine.yaml");
    assertThat(answer.err())
        .startsWith("Left out " + packs.resolve("mine.yaml") + ":1: expected ")
        .hasLineCount(1);
  }

  @Test
  void startSaysFromWhenToWhen() {
    assertThat(out("start", "back-end-20"))
        .isEqualTo(
            "Started “Back end in 20 days”: Monday 23 November 2026 to Saturday 12 December 2026.\n");
    assertThat(out("start", "back-end-60", "--on", "2026-12-01"))
        .isEqualTo(
            "Started “Back end in 60 days”: Tuesday 1 December 2026 to Friday 29 January 2027.\n");
  }

  @Test
  void todayListsWhatIsOpenNumberedAndWhatIsDone() {
    out("start", "back-end-20");
    assertThat(out("done", "2")).isEqualTo("Done: Learn the basic syntax of your language\n");
    assertThat(out("today"))
        .isEqualTo(
            """
            Monday 23 November 2026

            Today
              1. [ ] Choose your language: Python or JavaScript
                     Programming Fundamentals, about 30 min

            Done
                 [x] Learn the basic syntax of your language
            """);
  }

  @Test
  void todayListsWhatIsOverdueFirstAndSaysUntilWhen() {
    out("start", "back-end-90", "--on", "2026-11-22");
    out("done", "1", "--on", "2026-11-22");
    assertThat(out("today", "--on", "2026-11-25"))
        .isEqualTo(
            """
            Wednesday 25 November 2026

            Catch up
              1. [ ] Get your development environment ready
                     Programming Fundamentals, about 120 min, was for Tue 24 Nov

            Today
              2. [ ] Master the basic syntax of your language
                     Programming Fundamentals, about 210 min, until Thu 26 Nov
            """);
  }

  @Test
  void whatWasMissedByTodayLeadsToCatchingUp() {
    out("start", "back-end-20", "--on", "2026-11-22");
    out("done", "1", "--on", "2026-11-22");
    assertThat(out("today"))
        .startsWith(
            """
            Monday 23 November 2026

            Catch up
              1. [ ] Learn the basic syntax of your language
                     Programming Fundamentals, about 75 min, was for Sun 22 Nov
                 `daymark catch-up` finds new dates for what was missed.

            Today
            """);
  }

  @Test
  void listThatIsCutSaysHowMuchIsMissing() {
    SmallPack.write(own, 103);
    out("start", "crowded", "--on", "2026-11-22");
    assertThat(out("today"))
        .contains(" 99. [ ] Task 99\n", "100. [ ] Task 100\n")
        .doesNotContain("101. [ ]")
        .endsWith(
            """
                 and 3 more tasks that were missed
                 `daymark catch-up` finds new dates for what was missed.
            """);
    out("done", "1", "2");
    assertThat(out("today")).contains("and 1 more task that was missed\n");
  }

  @Test
  void optionalTaskIsMarked() {
    out("start", "back-end-90", "--on", "2026-08-28");
    assertThat(out("today", "--on", "2026-11-19")).contains("about 120 min, optional");
  }

  @Test
  void todayWithoutAPlanSaysHowToGetOne() {
    assertThat(out("today"))
        .isEqualTo(
            """
            Monday 23 November 2026

            No plan yet. `daymark catalogue` lists what you can start.
            """);
  }

  @Test
  void dayWithNothingOpenSaysWhatIsNext() {
    out("start", "back-end-20", "--on", "2026-11-24");
    assertThat(out("today"))
        .endsWith(
            """

            Nothing is planned for this day.
            Next, on Tue 24 Nov: Choose your language: Python or JavaScript
            """);
  }

  @Test
  void finishedDaySaysSo() {
    out("start", "back-end-20");
    out("done", "1", "2");
    assertThat(out("today"))
        .endsWith("\nAll done.\nNext, on Tue 24 Nov: Work through a set of coding exercises\n");
  }

  @Test
  void doneTakesSeveralNumbersOfOneListing() {
    out("start", "back-end-20");
    assertThat(out("done", "2", "1", "2"))
        .isEqualTo(
            """
            Done: Learn the basic syntax of your language
            Done: Choose your language: Python or JavaScript
            """);
  }

  @Test
  void doneOnAnEarlierDateCountsForThatDateAndOnALaterOneForToday() {
    out("start", "back-end-20", "--on", "2026-11-22");
    out("done", "1", "--on", "2026-11-22");
    out("done", "1", "--on", "2026-11-25");
    assertThat(out("export", "-"))
        .containsOnlyOnce("\"doneOn\":\"2026-11-22\",\"minutes\"")
        .containsOnlyOnce("\"doneOn\":\"2026-11-23\",\"minutes\"")
        .doesNotContain("\"doneOn\":\"2026-11-25\"");
  }

  @Test
  void undoSaysWhatItTookBack() {
    out("start", "back-end-20");
    out("done", "1");
    assertThat(out("undo"))
        .isEqualTo("Undone: tick of “Choose your language: Python or JavaScript”\n");
    assertThat(out("undo")).isEqualTo("Undone: start of “Back end in 20 days”\n");
    assertThat(out("today")).contains("No plan yet");
  }

  @Test
  void picturesSayHowManyWereDrawn() {
    Path folder = own.resolve("pictures");
    assertThat(out("pictures", folder.toString())).isEqualTo("Drew 6 pictures in " + folder + "\n");
  }

  @Test
  void versionIsTold() {
    assertThat(out("--version")).startsWith("Daymark ").hasLineCount(1);
  }
}
