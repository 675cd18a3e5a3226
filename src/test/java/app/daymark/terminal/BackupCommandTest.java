package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

  private final Path own;
  private final Path out;
  private final Terminal terminal;

  BackupCommandTest(@TempDir Path temp) throws IOException {
    own = temp.resolve("own");
    out = Files.createDirectory(temp.resolve("out"));
    terminal = new Terminal(own);
  }

  @BeforeEach
  void tickOne() {
    terminal.run("start", "back-end-20");
    terminal.run("done", "1");
  }

  private String backUp(String name) {
    Path file = out.resolve(name);
    assertThat(terminal.saidOnly("backup", file.toString()))
        .contains("Wrote " + file, "1 plan, 1 of 27 tasks done, 2 actions, the last on Mon 23 Nov");
    return file.toString();
  }

  @Test
  void restoreShowsWhatItChangesAndDoesIt() {
    String file = backUp("mine.zip");
    terminal.run("done", "1");
    assertThat(terminal.saidOnly("restore", file, "--dry-run"))
        .contains("Now:    1 plan, 2 of 27 tasks done, 3 actions")
        .contains("Backup: 1 plan, 1 of 27 tasks done, 2 actions")
        .contains("Not in the backup: the last 1 action.")
        .contains("“Back end in 20 days”: 2 of 27 done", "then 1 of 27 done")
        .contains("Nothing was changed");
    assertThat(terminal.said("restore", file))
        .contains("Restored. The journal that was is kept in " + own);
    assertThat(terminal.said("plan")).contains("1 of 27 tasks done");
    assertThat(terminal.saidOnly("restore", file)).contains("nothing to restore");
  }

  @Test
  void backupsAreListed() {
    assertThat(terminal.saidOnly("backup", "--list")).contains("There are no backups yet");
    terminal.said("backup");
    assertThat(terminal.saidOnly("backup", "--list"))
        .contains("daymark-3fa9-2026-11-23-120000-by-hand.zip", "1 of 27 tasks done", "(by hand)");
    assertThat(Folders.names(own)).contains("backups");
  }

  @Test
  void oneMoreFolderIsChosenAndForgotten() {
    assertThat(terminal.saidOnly("backup", "--also-to", out.toString())).contains("Wrote ");
    assertThat(Folders.names(out)).hasSize(1);
    assertThat(terminal.saidOnly("backup", "--list")).contains("They go to " + out);
    terminal.saidOnly("backup", "--also-to", "");
    assertThat(terminal.saidOnly("backup", "--list")).doesNotContain("They go to");
    assertThat(Folders.names(out)).hasSize(1);
  }

  @Test
  void aCopyThatFailsIsToldAndCountsAsFailure() throws IOException {
    terminal.saidOnly("backup", "--also-to", out.toString());
    for (String each : Folders.names(out)) {
      Files.delete(out.resolve(each));
    }
    Files.delete(out);
    Terminal.Answer answer = terminal.run("backup");
    assertThat(answer.out()).contains("Wrote ");
    assertThat(answer.err()).contains("could not be copied to " + out + " (it is not there)");
    assertThat(answer.code()).isEqualTo(1);
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    terminal.refused(1, "cannot be read", "restore", out.resolve("nowhere.zip").toString());
    Path other = Files.writeString(out.resolve("other.zip"), "x");
    terminal.refused(1, "no backup that Daymark made", "restore", other.toString());
    terminal.refused(1, "choose another place", "backup", out.resolve("a/b.zip").toString());
    terminal.refused(1, "it is a folder", "backup", out.toString());
    terminal.refused(1, "choose another place", "backup", "--also-to", out + "/nowhere");
    terminal.refused(2, "stands alone", "backup", "mine.zip", "--list");
    terminal.refused(2, "FILE.zip", "restore");
  }
}
