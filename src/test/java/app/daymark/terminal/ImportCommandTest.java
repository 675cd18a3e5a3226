package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String FILE =
      "File: 1 plan, 1 of 27 tasks done, 2 actions, the last on Mon 23 Nov 2026\n";
  private static final String NOTHING = "Now:  0 plans, 0 of 0 tasks done, 0 actions\n";
  private static final String ANOTHER =
      "Now:  1 plan, 0 of 45 tasks done, 1 action, the last on Mon 23 Nov 2026\n";

  private final Path file;
  private final Path other;
  private final Path own;
  private final Terminal terminal;

  ImportCommandTest(@TempDir Path temp) {
    this.file = temp.resolve("mine.json");
    this.other = temp.resolve("other");
    this.own = temp.resolve("own");
    this.terminal = new Terminal(own);
  }

  @BeforeEach
  void exportFromElsewhere() {
    inOther("start", "back-end-20");
    inOther("done", "1");
    inOther("export", file.toString());
  }

  private String inOther(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = other.toString();
    return terminal.said(all);
  }

  @Test
  void exportGoesIntoAnEmptyFolder() {
    assertThat(terminal.said("import", file.toString())).isEqualTo(NOTHING + FILE + "Imported.\n");
    assertThat(terminal.said("export", "-")).isEqualTo(inOther("export", "-"));
    assertThat(terminal.said("today")).contains("[x] Choose your language");
    assertThat(Folders.names(own))
        .noneMatch(name -> name.contains("before-import"))
        .doesNotContain("backups");
  }

  @Test
  void whatItReplacesIsKeptAndBackedUp() throws IOException {
    terminal.said("start", "back-end-60");
    String before = Files.readString(own.resolve("journal/2026-11.jsonl"));
    Path kept = own.resolve("journal.before-import-2026-11-23-120000");
    assertThat(terminal.said("import", file.toString()))
        .isEqualTo(
            ANOTHER
                + FILE
                + "Imported. The journal that was is kept in %s\n".formatted(kept)
                + "Undo does not take this back; `daymark restore` does, with the backup made just before.\n");
    assertThat(kept.resolve("2026-11.jsonl")).hasContent(before);
    assertThat(terminal.said("plan")).contains("20 days").doesNotContain("60 days");

    String backup = terminal.said("backup", "--list").lines().findFirst().orElseThrow();
    terminal.said("restore", backup);
    assertThat(terminal.said("plan")).contains("60 days").doesNotContain("20 days");
  }

  @Test
  void dryRunOnlySaysWhatItWouldDo() {
    String unchanged = "Nothing was changed; without --dry-run it is.\n";
    assertThat(terminal.saidOnly("import", "--dry-run", file.toString()))
        .isEqualTo(NOTHING + FILE + unchanged);
    terminal.said("start", "back-end-60");
    assertThat(terminal.saidOnly("import", file.toString(), "--dry-run"))
        .isEqualTo(ANOTHER + FILE + unchanged);
    assertThat(Folders.names(own)).doesNotContain("incoming", "backups");
  }

  @Test
  void whatIsHereAlreadyIsNotImportedAgain() {
    terminal.said("import", file.toString());
    assertThat(terminal.saidOnly("import", file.toString()))
        .isEqualTo(
            FILE.replace("File:", "Now: ")
                + FILE
                + "You have all of it already, so there is nothing to import.\n");
    assertThat(Folders.names(own)).noneMatch(name -> name.contains("before-import"));
  }

  @Test
  void standardInputIsImported() throws IOException {
    terminal.input = Files.readString(file);
    assertThat(terminal.said("import", "-")).startsWith(NOTHING + FILE);
    assertThat(terminal.said("today")).contains("[x] Choose your language");
  }

  @Test
  void undoTakesBackWhatWasDoneLast() {
    terminal.said("import", file.toString());
    assertThat(terminal.said("undo")).startsWith("Undone: tick of “Choose your language");
    assertThat(terminal.said("plan")).contains("0 of 27 tasks done");
  }

  @Test
  void whatCannotBeImportedChangesNothing() throws IOException {
    terminal.said("start", "back-end-60");
    terminal.refused(1, "cannot be read (it is not there)", "import", "missing.json");
    Files.writeString(file, "{}");
    terminal.refused(1, "there is no `formatVersion` in it", "import", file.toString());
    terminal.input = "";
    terminal.refused(1, "Standard input cannot be imported: it is empty", "import", "-");
    assertThat(terminal.said("plan")).contains("60 days");
  }

  @Test
  void wrongUseIsExplained() {
    terminal.refused(2, "FILE.json", "import");
    terminal.refused(2, "--force", "import", file.toString(), "--force");
  }
}
