package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rehearsed when Daymark is installed can be done, or there would be no faster start. */
class RehearsalTest {

  @Test
  void everyCommandIsDone(@TempDir Path folder) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    assertThat(Rehearsal.commands(folder))
        .hasSize(7)
        .allSatisfy(command -> assertThat(Main.run(writer, writer, command)).isZero());
    assertThat(out.toString()).contains("Today", "[x]", "Undone");
    assertThat(folder.resolve("data/journal")).isNotEmptyDirectory();
  }
}
