package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.Main;
import app.daymark.terminal.Terminal.Answer;
import app.daymark.testkit.Folders;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal companion works where JavaFX is not even installed, in a process of its own. */
class TerminalWithoutJavaFxTest {

  private final Path temp;

  TerminalWithoutJavaFxTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void commandsLoadNoJavaFx() throws IOException, InterruptedException {
    assertThat(classPath()).contains("picocli").doesNotContain("javafx");
    assertThat(daymark("catalogue").out()).contains("back-end-20");
    assertThat(daymark("start", "back-end-20").out()).startsWith("Started “Back end in 20 days”");
    assertThat(daymark("today").out()).contains("1. [ ] Choose your language");
    assertThat(daymark("catch-up").out()).startsWith("Nothing was missed");
    assertThat(daymark("plan").out()).startsWith("  1. Back end in 20 days");
    assertThat(daymark("streak").out()).startsWith("0 study dates in a row");
    assertThat(daymark("done", "1").out()).startsWith("Done: Choose your language");
    assertThat(daymark("export", "-").out()).contains("\"status\":\"DONE\"");
    // Only here the logger writes where it does for learners.
    assertThat(Folders.rights(temp.resolve("data"))).isEqualTo("rwx------");
    assertThat(Folders.rights(temp.resolve("data/logs"))).isEqualTo("rwx------");
  }

  private Answer daymark(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                classPath(),
                Main.class.getName(),
                "--data",
                temp.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.to(out.toFile()))
            .redirectError(Redirect.to(err.toFile()))
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Answer answer = new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer;
  }

  private static String classPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
        .filter(entry -> !entry.contains("javafx"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
