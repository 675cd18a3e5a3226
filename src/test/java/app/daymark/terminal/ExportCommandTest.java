package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.terminal.Terminal.Answer;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private final Path out;
  private final Terminal terminal;
  private String json = "";

  ExportCommandTest(@TempDir Path temp) throws IOException {
    this.out = Files.createDirectory(temp.resolve("out"));
    this.terminal = new Terminal(temp.resolve("own"));
  }

  @BeforeEach
  void start() {
    terminal.run("start", "back-end-20");
    json = terminal.run("export", "-").out();
    assertThat(json)
        .startsWith("{\"formatVersion\":1,")
        .endsWith("}\n")
        .contains("back-end-20/git");
  }

  @Test
  void exportIsWrittenToTheFile() {
    Path file = out.resolve("mine.json");
    assertThat(terminal.run("export", file.toString()))
        .isEqualTo(new Answer(0, "Wrote " + file + "\n", ""));
    assertThat(file).hasContent(json);
    assertThat(Folders.names(out)).containsExactly("mine.json");
  }

  @Test
  void fileThatIsThereIsReplaced() throws IOException {
    Path file = Files.writeString(out.resolve("mine.json"), "an older export");
    assertThat(terminal.run("export", file.toString()).code()).isZero();
    assertThat(file).hasContent(json);
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    assumeTrue(out.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = out.resolve("mine.json");
    terminal.run("export", file.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void placeThatCannotBeWrittenIsRefused() {
    assertRefused(out.resolve("missing/mine.json"));
    assertThat(Folders.names(out)).isEmpty();
  }

  @Test
  void folderIsNotReplacedByAFile() throws IOException {
    Path empty = Files.createDirectory(out.resolve("empty"));
    assertRefused(empty);
    assertThat(empty).isEmptyDirectory();
    Path full = Files.createDirectory(out.resolve("full"));
    Files.writeString(full.resolve("letter"), "mine");
    assertRefused(full);
    assertThat(full.resolve("letter")).hasContent("mine");
    assertRefused(out.getRoot());
    assertThat(Folders.names(out)).containsExactly("empty", "full");
  }

  private void assertRefused(Path target) {
    Answer answer = terminal.run("export", target.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith(target + " cannot be written")
        .contains("Nothing was changed; choose another place.");
  }
}
