package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Only what a command line asks for is made ready for it. */
class CommandsAskedForTest {

  @TempDir Path own;

  private Map<String, CommandLine> built(String line) {
    return DaymarkCommand.line(new Terminal(own), List.of(line.split(" ", -1))).getSubcommands();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "today --help",
        "today --data --help",
        "--data DIR today",
        "--data=DIR today",
        "today fly"
      })
  void todayBuildsNoOther(String line) {
    assertThat(built(line)).containsOnlyKeys("today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"today done 1", "--data done today"})
  void whatMayBeMeantIsBuilt(String line) {
    assertThat(built(line)).containsOnlyKeys("today", "done");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--help",
        "-h today",
        "--help today",
        "-hV today",
        "fly",
        "tody",
        "--fly today",
        "--data",
        "--data today",
        "--data today --help",
        "--data=DIR --help today",
        "@today"
      })
  void allAreBuiltWhereHelpOrARefusalMayListThem(String line) {
    assertThat(built(line)).hasSize(18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pictures DIR",
        "--data DIR pictures DIR",
        "--data=DIR pictures DIR",
        "--data @DIR check",
        "check",
        "check --light",
        "backup",
        "salary import FILE.csv --role ROLE",
        "FILE.yaml pictures DIR"
      })
  void whatMayTakeLongIsDoneBesideAWindowsLane(String line) {
    assertThat(turn(line)).isEqualTo(Turn.BESIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "--data check today",
        "check --repair",
        "check --repair=true",
        "import FILE.json",
        "restore FILE.zip",
        "FILE.yaml today",
        "done pictures",
        "plan rename 1 pictures",
        "restore pictures",
        "check --repair pictures"
      })
  void whatChangesPlansComesInItsTurn(String line) {
    assertThat(turn(line)).isEqualTo(Turn.IN_LANE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FILE.yaml", "--data DIR FILE.yaml", "--help", "@check"})
  void windowComesForwardAtOnce(String line) {
    assertThat(turn(line)).isEqualTo(Turn.AT_ONCE);
  }

  private static Turn turn(String line) {
    return DaymarkCommand.turn(List.of(line.split(" ", -1)));
  }

  @Test
  void eachIsCalledAsItCallsItself() {
    built("--help")
        .forEach((name, line) ->
            assertThat(
                    line.getCommandSpec()
                        .userObject()
                        .getClass()
                        .getAnnotation(Command.class)
                        .name())
                .isEqualTo(name));
  }
}
