package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that is moved: it is whole in one of two folders, whatever happens on its way. */
class DataPlaceTest {

  @TempDir private Path temp;

  private AppFolders start = new AppFolders(Path.of("/"));
  private Path there = Path.of("/");

  @BeforeEach
  void fill() throws IOException {
    start = new AppFolders(temp.resolve("start"));
    there = temp.resolve("there");
    start.create();
    fill(start.data());
  }

  private static void fill(Path folder) throws IOException {
    write(folder.resolve("journal/2026-11.journal"), "actions");
    write(folder.resolve("journal.before-restore-2026-11-01-120000/2026-10.journal"), "before");
    write(folder.resolve("packs/own.daymark.yaml"), "pack");
    write(folder.resolve("backups/a.zip"), "backup");
    write(folder.resolve("window.properties"), "theme=dark");
    write(folder.resolve("device.properties"), "device=1234");
    write(folder.resolve("daymark.mv.db"), "database");
    write(folder.resolve("daymark.seal"), "seal");
    write(folder.resolve("logs/daymark.log"), "log");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private DataPlace place() {
    return new DataPlace(start);
  }

  private static void assertWhole(Path folder) {
    assertThat(folder.resolve("journal/2026-11.journal")).hasContent("actions");
    assertThat(folder.resolve("journal.before-restore-2026-11-01-120000/2026-10.journal"))
        .hasContent("before");
    assertThat(folder.resolve("packs/own.daymark.yaml")).hasContent("pack");
    assertThat(folder.resolve("backups/a.zip")).hasContent("backup");
    assertThat(folder.resolve("window.properties")).hasContent("theme=dark");
    assertThat(folder.resolve("device.properties")).hasContent("device=1234");
    assertThat(folder.resolve("daymark.mv.db")).hasContent("database");
    assertThat(folder.resolve("daymark.seal")).hasContent("seal");
  }

  @Test
  void liesWhereDaymarkLooksFirst() {
    assertThat(place().now()).isEqualTo(start);
    assertThat(place().settle()).isEqualTo(start);
    assertThat(place().next()).isEmpty();
  }

  @Test
  void movesAtTheNextStartAndLeavesOnlyASign() {
    assertThat(place().moveTo(there)).isEqualTo(there);
    assertThat(place().next()).contains(there);
    assertThat(place().now()).isEqualTo(start);
    assertWhole(start.data());

    AppFolders now = place().settle();
    assertThat(now).isEqualTo(new AppFolders(there, start.data()));
    assertThat(place().now()).isEqualTo(now);
    assertThat(place().next()).isEmpty();
    assertWhole(there);
    assertThat(there.resolve("logs/daymark.log")).doesNotExist();
    assertThat(start.data()).isDirectoryNotContaining(file -> !file.endsWith("place.properties"));
    assertThat(place().settle()).isEqualTo(now);
  }

  @Test
  void movesOnAndComesBack() {
    place().moveTo(there);
    place().settle();
    Path further = temp.resolve("further");
    new DataPlace(new AppFolders(there, start.data())).moveTo(further);
    assertThat(place().settle().data()).isEqualTo(further);
    assertWhole(further);
    assertThat(there).doesNotExist();

    place().moveTo(start.data());
    assertThat(place().settle()).isEqualTo(start);
    assertWhole(start.data());
    assertThat(further).doesNotExist();
    assertThat(start.place()).doesNotExist();
  }

  @Test
  void takesAFolderOfItsOwnWhereOtherThingsLie() throws IOException {
    write(there.resolve("letter.txt"), "other");
    assertThat(place().moveTo(there)).isEqualTo(there.resolve("Daymark"));
    place().settle();
    assertWhole(there.resolve("Daymark"));
    assertThat(there.resolve("letter.txt")).hasContent("other");
  }

  @Test
  void othersThingsStayWhereItWas() throws IOException {
    write(start.data().resolve("letter.txt"), "other");
    place().moveTo(there);
    place().settle();
    assertWhole(there);
    assertThat(start.data().resolve("letter.txt")).hasContent("other");
    assertThat(there.resolve("letter.txt")).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsFull() throws IOException {
    write(there.resolve("letter.txt"), "other");
    write(there.resolve("Daymark/journal/2020-01.journal"), "another's");
    assertThatThrownBy(() -> place().moveTo(there))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("There is something in " + there.resolve("Daymark"));
    assertThat(place().next()).isEmpty();
  }

  @Test
  void refusesItselfAndWhatIsInIt() {
    assertThatThrownBy(() -> place().moveTo(start.data()))
        .hasMessageContaining("already. Choose a folder outside of it.");
    assertThatThrownBy(() -> place().moveTo(start.data().resolve("in")))
        .hasMessageContaining("already. Choose a folder outside of it.");
    assertThat(start.data().resolve("in")).doesNotExist();
  }

  @Test
  void refusesWhatCannotBeAFolder() throws IOException {
    write(there, "a file");
    assertThatThrownBy(() -> place().moveTo(there)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> place().moveTo(temp.resolve("a;b"))).hasMessageContaining("semicolon");
    assertThat(place().next()).isEmpty();
  }

  @Test
  void staysWhenTheLearnerThinksAgain() {
    place().moveTo(there);
    place().stay();
    assertThat(place().settle()).isEqualTo(start);
    assertThat(there).isEmptyDirectory();
    assertWhole(start.data());
  }

  @Test
  void waitsWhileAnybodyHasItOpen() {
    place().moveTo(there);
    try (DataLock _ = DataLock.take(start)) {
      assertThat(place().settle()).isEqualTo(start);
    }
    assertWhole(start.data());
    assertThat(place().settle().data()).isEqualTo(there);
  }

  @Test
  void isNotOpenedWhereItLayByWhoCameTooLate() {
    place().moveTo(there);
    AppFolders late = place().now();
    place().settle();
    late.create();
    assertThatThrownBy(() -> DataLock.take(late)).isInstanceOf(DataLock.InUse.class);
  }

  @Test
  void carriesOnAfterAProcessDiedOnTheWay() throws IOException {
    place().moveTo(there);
    write(there.resolve("place.properties.arriving"), start.data().toString());
    write(there.resolve("incoming/decided"), "gone since");
    write(there.resolve("journal/2026-11.journal"), "act");
    assertThat(place().settle().data()).isEqualTo(there);
    assertWhole(there);
    assertThat(there.resolve("place.properties.arriving")).doesNotExist();
    assertThat(there.resolve("incoming")).doesNotExist();
  }

  @Test
  void clearsAwayWhatAProcessThatDiedLeft() throws IOException {
    place().moveTo(there);
    place().settle();
    fill(start.data());
    write(start.data().resolve("place.properties.leaving"), there.toString());
    Files.writeString(start.place(), "at=%s\nleft=%s\n".formatted(there, start.data()));
    assertThat(place().settle().data()).isEqualTo(there);
    assertThat(start.journal()).doesNotExist();
    assertThat(start.place()).content().doesNotContain("left");
    assertWhole(there);
  }

  @Test
  void whatWasUsedWhereItLayIsNotClearedAway() throws IOException {
    place().moveTo(there);
    place().settle();
    Path stick = temp.resolve("stick");
    fill(stick);
    write(stick.resolve("place.properties.leaving"), there.toString());
    Files.writeString(start.place(), "at=%s\nleft=%s\n".formatted(there, stick));
    DataLock.take(new AppFolders(stick)).close();
    place().settle();
    assertWhole(stick);
  }

  @Test
  void aLinkToTheFolderDaymarkLooksInFirstStays() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), start.data());
    DataPlace linked = new DataPlace(new AppFolders(link));
    linked.moveTo(there);
    linked.settle();
    assertThat(link).isSymbolicLink();
    assertThat(linked.settle().data()).isEqualTo(there);
    linked.moveTo(link);
    assertWhole(linked.settle().data());
    assertWhole(linked.settle().data());
  }

  @Test
  void isFoundWhereItWentByWayOfWhereItLay() {
    place().moveTo(there);
    place().settle();
    Path further = temp.resolve("further");
    DataPlace byThere = new DataPlace(new AppFolders(there));
    byThere.moveTo(further);
    byThere.settle();
    assertThat(place().settle().data()).isEqualTo(further);
    // It leads there: no other data may take its place.
    AppFolders other = new AppFolders(temp.resolve("other")).create();
    assertThat(new DataPlace(other).moveTo(there)).isEqualTo(there.resolve("Daymark"));
  }

  @Test
  void aJournalOnItsWayInIsNotGone() throws IOException {
    place().moveTo(there);
    place().settle();
    Files.move(there.resolve("journal"), there.resolve("journal.before-import-2026"));
    write(there.resolve("incoming/journal/2026-11.journal"), "new");
    assertThat(place().settle().data()).isEqualTo(there);
  }

  @Test
  void logsOfOthersStay() throws IOException {
    write(there.resolve("logs/server.log"), "other");
    assertThat(place().moveTo(there)).isEqualTo(there.resolve("Daymark"));
    write(start.data().resolve("logs/server.log"), "other");
    place().settle();
    assertThat(start.data().resolve("logs/server.log")).hasContent("other");
    assertThat(there.resolve("logs/server.log")).hasContent("other");
  }

  @Test
  void neverClearsAwayWhereItLiesNow() throws IOException {
    Files.writeString(start.place(), "left=%s\n".formatted(start.data()));
    assertThat(place().settle()).isEqualTo(start);
    assertWhole(start.data());
  }

  @Test
  void staysWholeWhereItIsWhenTheOtherFolderWasFilledMeanwhile() throws IOException {
    place().moveTo(there);
    write(there.resolve("journal/2020-01.journal"), "another's");
    assertThatThrownBy(() -> place().settle())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("could not be moved to " + there)
        .hasMessageContaining("All of it is still in " + start.data());
    assertThat(there.resolve("journal/2020-01.journal")).hasContent("another's");
    assertThat(place().settle()).isEqualTo(start);
    assertWhole(start.data());
  }

  @Test
  void staysWhereItIsWhenTheOtherFolderCannotBeMadeAnyMore() throws IOException {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    place().moveTo(disk.resolve("there"));
    Incoming.delete(disk);
    Files.writeString(disk, "no folder any more");
    assertThatThrownBy(() -> place().settle())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("All of it is still in " + start.data());
    assertThat(place().settle()).isEqualTo(start);
    assertWhole(start.data());
  }

  @Test
  void whoCameTooLateToCarryItFindsIt() throws Exception {
    place().moveTo(there);
    try (ExecutorService beside = Executors.newFixedThreadPool(8)) {
      List<Future<AppFolders>> all =
          beside.invokeAll(Collections.nCopies(8, () -> place().settle()));
      for (Future<AppFolders> each : all) {
        assertThat(each.get().start()).isEqualTo(start.data());
      }
    }
    assertThat(place().settle().data()).isEqualTo(there);
    assertWhole(there);
  }

  @Test
  void aLinkIntoItselfIsNoOtherFolder() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), start.packs());
    assertThatThrownBy(() -> place().moveTo(link))
        .hasMessageContaining("already. Choose a folder outside of it.");
  }

  @Test
  void tellsOfADiskThatIsNotThere() throws IOException {
    place().moveTo(there);
    place().settle();
    Path unplugged = temp.resolve("unplugged");
    Files.move(there, unplugged);
    assertThatThrownBy(() -> place().settle())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Your data lies in " + there)
        .hasMessageContaining("Connect the disk");
    assertThat(there).doesNotExist();
    Files.move(unplugged, there);
    assertWhole(place().settle().data());
  }

  @Test
  void tellsOfASignThatCannotBeRead() throws IOException {
    for (String broken : new String[] {"at=not/absolute\n", "at=\\u00\n", "at=/a\\u0000b\n"}) {
      Files.writeString(start.place(), broken);
      assertThatThrownBy(() -> place().settle())
          .as(broken)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("tells where your data lies, and cannot be read");
    }
    Files.writeString(start.place(), "#".repeat(70_000));
    assertThatThrownBy(() -> place().now()).hasMessageContaining("it is too large");
  }

  @Test
  void copiesWhatALinkLeadsTo() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(start.packs(), elsewhere);
    Files.createSymbolicLink(start.packs(), elsewhere);
    place().moveTo(there);
    place().settle();
    assertWhole(there);
    assertThat(elsewhere.resolve("own.daymark.yaml")).hasContent("pack");
  }
}
