package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.AppFolders;
import app.daymark.store.DataPlace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real thing behind the commands, from the command line to the files. */
class MainTest {

  @TempDir private Path data;
  @TempDir private Path disks;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aPlanIsStartedTickedAndExported() throws Exception {
    assertThat(run("start", "back-end-20")).isZero();
    assertThat(run("done", "1", "2")).isZero();
    assertThat(run("undo")).isZero();
    assertThat(run("export", "-")).isZero();
    assertThat(out.toString())
        .contains("Started “Back end in 20 days”")
        .contains("Undone: tick of “Learn the basic syntax of your language”")
        .contains("\"formatVersion\":1");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void ownPacksAreListedAndWrongOnesToldAbout() throws Exception {
    Path packs = Files.createDirectory(data.resolve("packs"));
    Files.writeString(packs.resolve("wrong.yaml"), "format: 1\nrole: 7\n");
    assertThat(run("catalogue")).isZero();
    assertThat(out.toString()).contains("back-end-developer");
    assertThat(err.toString()).contains("wrong.yaml:2: expected");
  }

  @Test
  void aFolderInUseIsLeftAlone() {
    try (AppContext other = AppContext.open(Main.folders(data), Main.clock())) {
      assertThat(run("today")).isEqualTo(1);
      assertThat(err.toString()).contains("already open");
      assertThat(other.plans().plans()).isEmpty();
    }
  }

  @Test
  void dataThatWasMovedIsFoundByWhereItWas() throws Exception {
    Path packs = Files.createDirectory(data.resolve("packs"));
    Files.writeString(packs.resolve("wrong.yaml"), "format: 1\nrole: 7\n");
    assertThat(run("start", "back-end-20")).isZero();
    Path elsewhere = disks.resolve("disk");
    new DataPlace(new AppFolders(data)).moveTo(elsewhere);
    assertThat(run("done", "1")).isZero();
    assertThat(elsewhere.resolve("journal")).isNotEmptyDirectory();
    assertThat(data.resolve("journal")).doesNotExist();
    assertThat(run("plan")).isZero();
    assertThat(out.toString()).contains("1 of 27 tasks done");
    assertThat(run("catalogue")).isZero();
    assertThat(err.toString()).contains("wrong.yaml:2: expected");
  }

  @Test
  void dataThatCannotBeFoundIsNotMadeAnew() throws Exception {
    assertThat(run("start", "back-end-20")).isZero();
    Path elsewhere = disks.resolve("disk");
    new DataPlace(new AppFolders(data)).moveTo(elsewhere);
    assertThat(run("today")).isZero();
    Files.move(elsewhere, disks.resolve("unplugged"));
    assertThat(run("today")).isEqualTo(1);
    assertThat(err.toString()).contains("Connect the disk it is on");
    assertThat(elsewhere).doesNotExist();
    assertThat(data.resolve("journal")).doesNotExist();
  }

  /** Else one start in eight on a damaged database told its learner of SLF4J's own affairs. */
  @Test
  void loggingKeepsItsOwnAffairsToItself() {
    System.clearProperty("slf4j.internal.verbosity");
    assertThat(run("today")).isZero();
    assertThat(System.getProperty("slf4j.internal.verbosity")).isEqualTo("ERROR");
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--data";
    all[1] = data.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Main.run(new PrintWriter(out), new PrintWriter(err), all);
  }
}
