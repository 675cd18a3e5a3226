package app.daymark.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.Actions;
import app.daymark.journal.ChangeSetting;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.store.Applier;
import app.daymark.store.Checks;
import app.daymark.store.IntegrityCheck;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Board;
import app.daymark.testkit.Desk;
import app.daymark.testkit.ShownWork;
import app.daymark.testkit.TestData;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.check.CheckViewModel.State;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {

  @TempDir private Path data;
  private Desk desk;
  private Checks checks;
  private final Board board = new Board();

  @BeforeEach
  void open() {
    open(Desk.open(data).withSmallPlan());
  }

  private void open(Desk opened) {
    desk = opened;
    checks = new Checks(new IntegrityCheck(desk.ledger), desk.notes, desk.plans::studyDate);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private final ShownWork work = new ShownWork();

  private CheckViewModel viewModel(Lanes lanes) {
    return viewModel(lanes, Language.ENGLISH);
  }

  private CheckViewModel viewModel(Lanes lanes, Language language) {
    Texts texts = new Texts(language.locale());
    return new CheckViewModel(
        checks,
        desk.ledger::findings,
        lanes,
        work,
        texts,
        board,
        new ErrorReporter(board, texts),
        () -> {});
  }

  private CheckViewModel checked() {
    CheckViewModel viewModel = viewModel(Lanes.direct());
    viewModel.check();
    return viewModel;
  }

  private void damage(String sql) {
    int changed = desk.ledger.<Integer>read(handle -> handle.execute(sql));
    assertThat(changed).as(sql).isPositive();
  }

  private Path journal() {
    return desk.ledger.snapshot().parts().getFirst().file();
  }

  @Test
  void whatIsWholeIsSaidAndNoted() {
    assertThat(checks.isDue()).isTrue();
    CheckViewModel viewModel = checked();
    assertThat(viewModel.state().get()).isEqualTo(State.WHOLE);
    assertThat(viewModel.sentences().get())
        .singleElement()
        .asString()
        .startsWith("Looked at your whole journal (lines: 1, files: 1)");
    assertThat(checks.wholeOn()).contains(TestData.MONDAY);
    assertThat(checks.isDue()).isFalse();
  }

  @Test
  void whatIsDamagedIsShownAndRepaired() {
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
    damage("update task set status = 'OPEN', done_on = null where status = 'DONE'");
    CheckViewModel viewModel = checked();
    assertThat(viewModel.state().get()).isEqualTo(State.DAMAGED);
    assertThat(viewModel.sentences().get()).hasSize(2);
    assertThat(viewModel.sentences().get().getLast()).contains("“task”", "1 row");
    assertThat(checks.wholeOn()).isEmpty();

    viewModel.repair();
    assertThat(viewModel.state().get()).isEqualTo(State.WHOLE);
    assertThat(viewModel.sentences().get().getFirst()).startsWith("Repaired.");
    assertThat(desk.task(0).isDone()).isTrue();
    assertThat(checks.wholeOn()).contains(TestData.MONDAY);

    viewModel.check();
    assertThat(viewModel.sentences().get()).as("told once").hasSize(1);
  }

  @Test
  void hindiWindowTellsInHindiWhatWasFoundAndMended() throws IOException {
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
    Path file = journal();
    Files.writeString(file, Files.readString(file).replace("\"tick\"", "\"tock\""));
    CheckViewModel viewModel = viewModel(Lanes.direct(), Language.HINDI);
    viewModel.check();
    assertThat(viewModel.sentences().get())
        .contains(
            "आपका पूरा जर्नल देखा गया (पंक्तियाँ: 1, फ़ाइलें: 1), उससे डेटाबेस दूसरी बार बनाया गया, और उसकी पंक्तियाँ मिलाई गईं (12)।",
            "आपका जर्नल %s, पंक्ति 2: इसे छोड़ दिया गया, क्योंकि इसका चेकसम मेल नहीं खाता। बाक़ी सब मौजूद है।"
                .formatted(file),
            "डेटाबेस की तालिका “applied” आपके जर्नल से मेल नहीं खाती (1 पंक्ति अलग), जैसे उसकी इकलौती पंक्ति।",
            "डेटाबेस की तालिका “task” आपके जर्नल से मेल नहीं खाती (1 पंक्ति अलग), जैसे %s।"
                .formatted(desk.task(0).id()));
    viewModel.repair();
    assertThat(viewModel.sentences().get())
        .startsWith(
            "ठीक हो गया। जो ख़राब था, उसे नए के पास रखा गया है।",
            "आपका जर्नल %s: कार्रवाई 2 ख़राब या ग़ायब थी, और डेटाबेस से फिर लिख दी गई। बाक़ी सब मौजूद है।"
                .formatted(file));
  }

  @Test
  void ofVeryMuchThatIsDamagedSomeIsShown() throws IOException {
    for (int i = 0; i < 50; i++) {
      desk.plans.undo();
      desk.plans.redo();
    }
    Path file = journal();
    Files.writeString(file, Files.readString(file).replace("studyDate", "studydate"));
    CheckViewModel viewModel = checked();
    assertThat(viewModel.state().get()).isEqualTo(State.DAMAGED);
    assertThat(viewModel.sentences().get()).hasSize(31);
    assertThat(viewModel.sentences().get().getLast()).matches("And \\d+ more\\.");
  }

  @Test
  void aJournalThatCannotBeReadIsToldInPlace() throws IOException {
    Path file = journal();
    Path away = Files.move(file, file.resolveSibling("away"));
    CheckViewModel viewModel = checked();
    assertThat(viewModel.state().get()).isEqualTo(State.REFUSED);
    assertThat(viewModel.problem().get()).startsWith("Your journal cannot be read");
    assertThat(board.shown()).isEmpty();
    Files.move(away, file);
    viewModel.check();
    assertThat(viewModel.state().get()).isEqualTo(State.WHOLE);
    assertThat(viewModel.problem().get()).isEmpty();
  }

  @Test
  void aStoppedCheckKnowsNothing() {
    WaitingRunner beside = new WaitingRunner();
    CheckViewModel viewModel = viewModel(new Lanes(TaskRunner.direct(), beside));
    viewModel.check();
    assertThat(viewModel.state().get()).isEqualTo(State.CHECKING);
    viewModel.stop();
    assertThat(viewModel.state().get()).isEqualTo(State.STOPPED);
    beside.runAll();
    assertThat(viewModel.state().get()).isEqualTo(State.STOPPED);
    assertThat(viewModel.sentences().get()).isEmpty();
    assertThat(checks.wholeOn()).as("it ended early").isEmpty();
    assertThat(board.shown()).isEmpty();

    viewModel.check();
    beside.runAll();
    assertThat(viewModel.state().get()).isEqualTo(State.WHOLE);
    viewModel.stop();
    assertThat(viewModel.state().get()).isEqualTo(State.WHOLE);
  }

  @Test
  void itIsShownAmongLongWorkAndCanBeEndedThere() {
    WaitingRunner beside = new WaitingRunner();
    CheckViewModel viewModel = viewModel(new Lanes(TaskRunner.direct(), beside));
    viewModel.check();
    assertThat(work.all())
        .extracting(ShownWork.Work::title)
        .containsExactly("Looking at everything…");
    assertThat(work.all().getFirst().pace().get().share()).isNegative();
    work.all().getFirst().cancel().run();
    assertThat(viewModel.state().get()).isEqualTo(State.STOPPED);
    assertThat(work.all()).isEmpty();
    viewModel.check();
    beside.runAll();
    assertThat(work.all()).isEmpty();
  }

  @Test
  void howFarItIsIsKnown(@TempDir Path other) throws IOException {
    writeLongJournal(other.resolve("journal"));
    desk.close();
    List<Double> seen = new ArrayList<>();
    open(Desk.open(other, AdjustableClock.noonOf(TestData.MONDAY), lookingOn(seen)));
    assertThat(checked().state().get()).isEqualTo(State.WHOLE);
    assertThat(seen).startsWith(-1.0).endsWith(1_000 / 1_100.0);
  }

  /** Applies as always, and looks each time how far the work that is shown has come. */
  private Applier lookingOn(List<Double> seen) {
    return (handle, entry) -> {
      work.all().forEach(shown -> seen.add(shown.pace().get().share()));
      Actions.apply(handle, entry);
    };
  }

  @Test
  void checkThatWasLeftTellsItsOutcome() {
    WaitingRunner beside = new WaitingRunner();
    CheckViewModel viewModel = viewModel(new Lanes(TaskRunner.direct(), beside));
    viewModel.check();
    viewModel.leave();
    assertThat(viewModel.state().get()).isEqualTo(State.CHECKING);
    beside.runAll();
    assertThat(board.shown())
        .containsExactly(new Notice("Everything is whole.", Notice.Kind.PLAIN));
  }

  /** More lines than are looked at between two steps of the bar. */
  private static void writeLongJournal(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int seq = 1; seq <= 1_100; seq++) {
      Entry entry =
          new Entry(
              seq,
              TestData.MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC),
              TestData.MONDAY,
              new ChangeSetting("streak", seq % 2 == 0 ? "hidden" : "shown", "shown"));
      lines.append(EntryCodec.line(entry)).append('\n');
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("2026-11.jsonl"), lines);
  }
}
