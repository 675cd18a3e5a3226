package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.terminal.Terminal.Answer;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --data}, {@code --help} and Daymark without a command. */
class DataOptionTest {

  private final Path own;
  private final Path other;
  private final Terminal terminal;

  DataOptionTest(@TempDir Path temp) {
    this.own = temp.resolve("own");
    this.other = temp.resolve("other");
    this.terminal = new Terminal(own);
  }

  @Test
  void dataFolderMayBeNamedBeforeAndAfterTheCommand() {
    assertThat(terminal.run("--data", other.toString(), "start", "back-end-20").code()).isZero();
    assertThat(terminal.run("today", "--data", other.toString()).out()).contains("1. [ ]");
    assertThat(terminal.run("today", "--data=" + other).out()).contains("1. [ ]");
    assertThat(terminal.run("--data", other.toString(), "done", "1").code()).isZero();
    assertThat(terminal.run("undo", "--data", other.toString()).code()).isZero();
    assertThat(own).doesNotExist();
    assertThat(Folders.names(other)).contains("journal", "daymark.mv.db");
  }

  /** As of a variable of the shell without a value. */
  @Test
  void aFolderWithoutANameIsNoFolder() {
    terminal.refused(2, "--data names no folder", "--data", "", "start", "back-end-20");
    terminal.refused(2, "--data names no folder", "today", "--data=");
  }

  /** A pack is shown in a window: elsewhere nothing was done with it. */
  @Test
  void aPackWithoutADisplayIsAFailure() {
    terminal.refused(1, "No window can be opened here", other + "/mine.yaml");
  }

  @Test
  void withoutItTheOwnDataIsUsed() {
    terminal.run("start", "back-end-20");
    assertThat(Folders.names(own)).contains("journal");
    assertThat(terminal.run("--data", other.toString(), "today").out()).contains("No plan yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "catalogue",
        "start",
        "today",
        "done",
        "defer",
        "skip",
        "undo",
        "catch-up",
        "plan",
        "plan pause",
        "plan resume",
        "plan week",
        "plan off",
        "streak",
        "settings",
        "export",
        "pictures"
      })
  void helpIsThereForEveryCommand(String command) {
    String[] arguments = (command + " --help").strip().split(" ", -1);
    Answer answer = terminal.run(arguments);
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains(("Usage: daymark " + command).strip())
        .contains("--data=DIR")
        .containsPattern("Exit codes:\\s+0 +done\\s+1 +failed\\s+2 +wrong use");
    assertThat(terminal.run(shortened(arguments)).out()).isEqualTo(answer.out());
  }

  private static String[] shortened(String... arguments) {
    String[] shortened = Arrays.copyOf(arguments, arguments.length);
    Collections.replaceAll(Arrays.asList(shortened), "--help", "-h");
    return shortened;
  }

  @Test
  void helpListsEveryCommand() {
    assertThat(terminal.run("--help").out())
        .contains(
            "  catalogue  ",
            "  start  ",
            "  today  ",
            "  done  ",
            "  defer  ",
            "  skip  ",
            "  undo  ",
            "  catch-up  ",
            "  plan  ",
            "  streak  ",
            "  settings  ",
            "  export  ",
            "  pictures  ",
            "Without a command, Daymark opens its window.");
    assertThat(own).doesNotExist();
  }

  @Test
  void whatIsWrongWithTheFilesIsToldAndTheCommandIsDone() throws IOException {
    terminal.run("start", "back-end-20");
    Path journal = own.resolve("journal/2026-11.jsonl");
    Files.writeString(journal, "torn", StandardOpenOption.APPEND);
    Answer answer = terminal.run("today");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("1. [ ]");
    assertThat(answer.err())
        .isEqualTo(
            "Your journal %s: its last line was never finished; kept in %s.torn. Everything else is there.\n"
                .formatted(journal, journal));
    assertThat(terminal.run("today").err()).isEmpty();
  }

  @Test
  void withoutACommandTheWindowIsOpened() {
    terminal.hasDisplay = true;
    assertThat(terminal.run()).isEqualTo(new Answer(0, "", ""));
    assertThat(terminal.run("--data", other.toString()).code()).isZero();
    assertThat(terminal.windows).containsExactly(null, other);
    assertThat(terminal.packs).containsExactly(null, null);
  }

  @Test
  void windowIsOpenedOnAPack() {
    terminal.hasDisplay = true;
    assertThat(terminal.run("in a folder/tester.daymark.yaml")).isEqualTo(new Answer(0, "", ""));
    assertThat(terminal.packs).containsExactly(Path.of("in a folder/tester.daymark.yaml"));
  }

  @Test
  void withoutADisplayTodayIsPrinted() {
    terminal.run("start", "back-end-20");
    Answer answer = terminal.run();
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .isEqualTo(
            "No window can be opened here (no display, or no GTK 3), so here is Today:\n\n"
                + terminal.run("today").out());
  }
}
