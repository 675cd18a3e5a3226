package app.daymark.ui.backup;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.Folders;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.backup.RestoreSheet.Row;
import app.daymark.ui.backup.RestoreViewModel.State;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreViewModelTest {

  @TempDir private Path data;
  private BackupDesk desk;

  @BeforeEach
  void open() {
    desk = new BackupDesk(data).withPlan();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** Looks into a backup. */
  private RestoreViewModel looked(Path file) {
    RestoreViewModel viewModel = desk.restore(file);
    viewModel.refresh();
    return viewModel;
  }

  private static RestoreSheet sheet(RestoreViewModel viewModel) {
    return Objects.requireNonNull(viewModel.sheet().get());
  }

  @Test
  void whatWouldChangeIsShownFirstAndNothingIsChanged() {
    Path backup = desk.backUp();
    desk.desk.advance(Duration.ofMinutes(1));
    desk.tick(0);
    desk.tick(1);
    RestoreViewModel viewModel = looked(backup);
    assertThat(viewModel.state().get()).isEqualTo(State.READY);
    assertThat(viewModel.file()).isEqualTo(backup.toString());
    RestoreSheet sheet = sheet(viewModel);
    assertThat(sheet.when()).isEqualTo("2 Mar 2026, 12:00");
    assertThat(sheet.summary())
        .isEqualTo(
            "Your last 2 actions are not in this backup, and would be gone from what you see.");
    assertThat(sheet.figures())
        .containsExactly(
            new Row("Plans", "1", "1"),
            new Row("Tasks done", "2 of 27", "0 of 27"),
            new Row("Actions", "3", "1"),
            new Row("Last action on", "2 Mar 2026", "2 Mar 2026"));
    assertThat(sheet.plans())
        .containsExactly(
            new Row(
                "Back end in 20 days",
                "2 of 27 done\nends 21 Mar 2026",
                "0 of 27 done\nends 21 Mar 2026"));
    assertThat(sheet.findings()).isEmpty();
    assertThat(desk.done()).isEqualTo(2);
  }

  @Test
  void restoringBringsItBackAndTheBackupBeforeItUndoesThat() {
    Path backup = desk.backUp();
    desk.tick(0);
    desk.desk.services().settings().setDayEnd(LocalTime.of(2, 0));
    RestoreViewModel viewModel = looked(backup);
    viewModel.restore();
    assertThat(desk.done()).isZero();
    assertThat(desk.desk.services().settings().settings().dayEnd()).isEqualTo(LocalTime.of(4, 0));
    assertThat(desk.closed).isEqualTo(1);
    Notice notice = desk.desk.board().shown().getLast();
    assertThat(notice.kind()).isEqualTo(Notice.Kind.PLAIN);
    assertThat(notice.text()).startsWith("Restored what you had on 2 Mar 2026, 12:00.");
    Objects.requireNonNull(notice.offer()).take().run();
    assertThat(desk.wentBack).isEqualTo(1);

    BackupsViewModel backups = desk.backups();
    backups.refresh();
    BackupLine before =
        backups.lines().stream()
            .filter(line -> line.reason().equals("Before restoring"))
            .findFirst()
            .orElseThrow();
    looked(before.file()).restore();
    assertThat(desk.done()).isEqualTo(1);
    assertThat(desk.desk.services().settings().settings().dayEnd()).isEqualTo(LocalTime.of(2, 0));
  }

  @Test
  void whatIsOnlyInTheBackupWouldComeBack() {
    desk.tick(0);
    Path backup = desk.backUp();
    RestoreViewModel other = looked(backup);
    assertThat(other.state().get()).isEqualTo(State.NOTHING);
    desk.desk.plans().undo();
    desk.desk.plans().start(desk.desk.template("back-end-60"), PlanTerms.from(TODAY.plusDays(1)));
    other.refresh();
    assertThat(sheet(other).plans())
        .extracting(Row::title, Row::then)
        .contains(tuple("Back end in 60 days", "not there"));
    other.restore();

    BackupsViewModel backups = desk.backups();
    backups.refresh();
    RestoreViewModel back = looked(backups.lines().getFirst().file());
    assertThat(sheet(back).summary())
        .isEqualTo("2 actions are only in this backup, and would be there again.");
    assertThat(sheet(back).plans())
        .extracting(Row::title, Row::now)
        .contains(tuple("Back end in 60 days", "not there"));
  }

  @Test
  void aPlanThatDiffersInItsTextsOnlySaysSo() {
    Path backup = desk.backUp();
    desk.desk.services().editing().writeNote(desk.tasks().getFirst().id(), "a thought");
    assertThat(sheet(looked(backup)).plans())
        .extracting(Row::then)
        .containsExactly("the same figures; other dates, texts or ticks");
  }

  @Test
  void whatIsAllThereAlreadyCannotBeRestored() {
    Path backup = desk.backUp();
    RestoreViewModel viewModel = looked(backup);
    assertThat(viewModel.state().get()).isEqualTo(State.NOTHING);
    assertThat(sheet(viewModel).summary()).startsWith("You have all of it already");
    viewModel.restore();
    assertThat(desk.desk.services().backups().list()).hasSize(1);
    assertThat(desk.closed).isZero();
  }

  @Test
  void whatWasDoneOnAnotherDeviceIsRestoredWhereNothingWasDoneYet(@TempDir Path fresh) {
    desk.tick(0);
    Path backup = desk.backUp();
    try (BackupDesk other = new BackupDesk(fresh)) {
      RestoreViewModel viewModel = other.restore(backup);
      viewModel.refresh();
      assertThat(sheet(viewModel).figures().getLast())
          .isEqualTo(new Row("Last action on", "none", "2 Mar 2026"));
      viewModel.restore();
      assertThat(viewModel.problem().get()).isEmpty();
      assertThat(other.done()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoBackupIsRefusedInPlace() throws IOException {
    Path file = Files.writeString(data.resolve("holiday.zip"), "sun");
    RestoreViewModel viewModel = looked(file);
    assertThat(viewModel.state().get()).isEqualTo(State.REFUSED);
    assertThat(viewModel.problem().get()).isNotBlank();
    assertThat(viewModel.sheet().get()).isNull();
    viewModel.restore();
    viewModel.cancel();
    assertThat(desk.wentBack).isEqualTo(1);
    assertThat(desk.desk.board().shown()).isEmpty();
    assertThat(looked(data.resolve("gone.zip")).problem().get()).contains("gone.zip");
  }

  @Test
  void oneThatWasDamagedMeanwhileChangesNothing() throws IOException {
    Path backup = desk.backUp();
    desk.tick(0);
    RestoreViewModel viewModel = looked(backup);
    Files.writeString(backup, "gone");
    viewModel.restore();
    assertThat(viewModel.problem().get()).isNotBlank();
    assertThat(desk.done()).isEqualTo(1);
    assertThat(desk.closed).isZero();
    viewModel.refresh();
    assertThat(viewModel.state().get()).isEqualTo(State.REFUSED);
  }

  @Test
  void whereWhatIsNowCannotBeBackedUpNothingIsRestored(@TempDir Path elsewhere) throws IOException {
    Path backup = Files.move(desk.backUp(), elsewhere.resolve("mine.zip"));
    Files.delete(desk.folder());
    Files.writeString(desk.folder(), "in the way");
    desk.tick(0);
    RestoreViewModel viewModel = looked(backup);
    viewModel.restore();
    assertThat(viewModel.state().get()).isEqualTo(State.READY);
    assertThat(viewModel.problem().get()).contains("No backup can be written to");
    viewModel.refresh();
    assertThat(viewModel.problem().get()).as("it stays to be read").isNotEmpty();
    assertThat(desk.done()).isEqualTo(1);
    Files.delete(desk.folder());
    viewModel.restore();
    assertThat(desk.done()).isZero();
    assertThat(viewModel.problem().get()).isEmpty();
  }

  /** The line is damaged while Daymark is open, so that the backup has it as it is. */
  @Test
  void hindiWindowTellsInHindiWhatIsWrongWithABackup(@TempDir Path other) throws IOException {
    try (BackupDesk hindi = new BackupDesk(other, Language.HINDI).withPlan()) {
      hindi.tick(0);
      Path journal = hindi.desk.services().folders().journal();
      Path file = journal.resolve(Folders.names(journal).getFirst());
      Files.writeString(file, Files.readString(file).replace("\"tick\"", "\"tock\""));
      RestoreViewModel viewModel = hindi.restore(hindi.backUp());
      viewModel.refresh();
      assertThat(sheet(viewModel).findings())
          .singleElement()
          .asString()
          .startsWith("आपका जर्नल ")
          .endsWith(
              "पंक्ति 2: इसे छोड़ दिया गया, क्योंकि इसका चेकसम मेल नहीं खाता। बाक़ी सब मौजूद है।");
      viewModel.restore();
      assertThat(hindi.desk.board().shown().getLast().text())
          .startsWith("2 मार्च 2026, 12:00 का आपका डेटा वापस आ गया।")
          .contains(
              "आपका जर्नल %s: कार्रवाई 2 अब पढ़ी नहीं जा सकती और कहीं और दर्ज नहीं, इसलिए वह खो गई। उसका जो बचा था: {"
                  .formatted(file))
          .endsWith("बाक़ी सब मौजूद है।");
    }
  }

  @Test
  void whileItLooksAndWhileItRestoresThatIsShown() {
    Path backup = desk.backUp();
    desk.tick(0);
    WaitingRunner main = new WaitingRunner();
    RestoreViewModel viewModel = desk.restore(backup, new Lanes(main, TaskRunner.direct()));
    assertThat(viewModel.state().get()).isEqualTo(State.LOOKING);
    viewModel.restore();
    viewModel.refresh();
    viewModel.restore();
    assertThat(viewModel.state().get()).isEqualTo(State.RESTORING);
    // The change is announced while it is being made.
    viewModel.refresh();
    assertThat(viewModel.state().get()).isEqualTo(State.RESTORING);
    main.runAll();
    assertThat(desk.done()).isZero();
    assertThat(desk.closed).isEqualTo(1);
  }

  @Test
  void anAnswerThatComesLateIsPassedOver() {
    Path backup = desk.backUp();
    WaitingRunner beside = new WaitingRunner();
    RestoreViewModel viewModel = desk.restore(backup, new Lanes(TaskRunner.direct(), beside));
    viewModel.refresh();
    desk.tick(0);
    viewModel.refresh();
    beside.runOne();
    assertThat(viewModel.sheet().get()).isNull();
    beside.runAll();
    assertThat(viewModel.state().get()).isEqualTo(State.READY);
  }
}
