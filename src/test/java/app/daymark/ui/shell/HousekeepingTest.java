package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.backup.Listed;
import app.daymark.store.Checks;
import app.daymark.store.IntegrityCheck;
import app.daymark.testkit.Board;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private final Board board = new Board();
  private Desk desk;
  private Checks checks;
  private Housekeeping housekeeping;
  private int toCheck;

  @BeforeEach
  void open() {
    desk = Desk.open(data).withSmallPlan();
    checks = new Checks(new IntegrityCheck(desk.ledger), desk.notes, desk.plans::studyDate);
    Texts texts = new Texts(Locale.ENGLISH);
    housekeeping =
        new Housekeeping(
            desk.backups,
            checks,
            Lanes.direct(),
            texts,
            board,
            new ErrorReporter(board, texts),
            () -> toCheck++);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void act() {
    desk.plans.undo();
    desk.plans.redo();
  }

  private void halfAnHourLater() {
    act();
    desk.clock.advance(HALF_AN_HOUR);
    housekeeping.look();
  }

  private List<Path> files() {
    return desk.backups.list().stream().map(Listed::file).toList();
  }

  @Test
  void aBackupIsMadeEveryHalfHourInWhichSomethingChanged() {
    housekeeping.look();
    List<Path> first = files();
    assertThat(first).hasSize(1);
    desk.clock.advance(HALF_AN_HOUR);
    housekeeping.look();
    assertThat(files()).as("nothing changed").isEqualTo(first);
    act();
    housekeeping.look();
    assertThat(files()).as("one of the day is enough").hasSize(1).isNotEqualTo(first);
    assertThat(board.shown()).isEmpty();
  }

  @Test
  void whatCannotBeMadeIsToldOnceUntilItGoesWellAgain() throws IOException {
    Files.writeString(desk.folders.backups(), "in the way");
    housekeeping.look();
    housekeeping.look();
    halfAnHourLater();
    assertThat(board.shown()).hasSize(1);
    assertThat(board.latest()).startsWith("No backup can be written to");
    Files.delete(desk.folders.backups());
    housekeeping.look();
    assertThat(files()).hasSize(1);
    Files.delete(files().getFirst());
    Files.delete(desk.folders.backups());
    Files.writeString(desk.folders.backups(), "in the way again");
    halfAnHourLater();
    assertThat(board.shown()).hasSize(2);
  }

  @Test
  void whatCannotBeCopiedIsToldOnceUntilItGoesWellAgain() throws IOException {
    Path stick = Files.createDirectory(elsewhere.resolve("stick"));
    desk.backups.chooseFolder(Optional.of(stick));
    Files.delete(stick);
    housekeeping.look();
    halfAnHourLater();
    assertThat(board.shown()).hasSize(1);
    assertThat(board.shown().getFirst().kind()).isEqualTo(Notice.Kind.WARNING);
    assertThat(board.latest()).contains("could not be copied to " + stick);
    Files.createDirectory(stick);
    halfAnHourLater();
    assertThat(stick).isNotEmptyDirectory();
    assertThat(board.shown()).hasSize(1);
  }

  @Test
  void onceAWeekItIsLookedWhetherEverythingIsWhole() {
    housekeeping.look();
    assertThat(checks.wholeOn()).contains(TestData.MONDAY);
    desk.clock.moveToNoonOf(TestData.MONDAY.plusDays(6));
    housekeeping.look();
    assertThat(checks.wholeOn()).contains(TestData.MONDAY);
    desk.clock.moveToNoonOf(TestData.MONDAY.plusDays(7));
    housekeeping.look();
    assertThat(checks.wholeOn()).contains(TestData.MONDAY.plusDays(7));
    assertThat(board.shown()).isEmpty();
  }

  @Test
  void whatIsNotWholeIsToldOnceADayAndLeadsToTheCheck() {
    act();
    int changed =
        desk.ledger.<Integer>read(handle -> handle.execute("delete from history where seq = 1"));
    assertThat(changed).isEqualTo(1);
    housekeeping.look();
    housekeeping.look();
    Notice notice = board.shown().getFirst();
    assertThat(board.shown()).hasSize(1);
    assertThat(notice.kind()).isEqualTo(Notice.Kind.WARNING);
    assertThat(notice.text()).contains("not all of it is as it was written");
    Objects.requireNonNull(notice.offer()).take().run();
    assertThat(toCheck).isEqualTo(1);
    assertThat(checks.wholeOn()).isEmpty();
    desk.clock.moveToNoonOf(TestData.MONDAY.plusDays(1));
    housekeeping.look();
    assertThat(board.shown()).hasSize(2);
    checks.repair();
    desk.clock.moveToNoonOf(TestData.MONDAY.plusDays(2));
    housekeeping.look();
    assertThat(board.shown()).hasSize(2);
    assertThat(checks.wholeOn()).contains(TestData.MONDAY.plusDays(2));
  }
}
