package app.daymark.ui.task;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.TaskStatus;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.plan.Task;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskViewModelTest {

  private static final StudyWeek WEEKDAYS =
      new StudyWeek(
          List.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY));

  @TempDir private Path data;
  private ViewModelDesk desk;
  private TaskViewModel viewModel;
  private int gone;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    desk.plans().start(desk.template("back-end-20"), new PlanTerms(TODAY, WEEKDAYS, List.of(), 0));
    viewModel =
        new TaskViewModel(
            task().id(),
            desk.plans(),
            desk.services().editing(),
            desk.runner(),
            desk.texts(),
            desk.changes(),
            desk.errors(),
            () -> gone++);
    desk.plans().onChange(viewModel::refresh);
    viewModel.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Task task() {
    return desk.plans().plans().getFirst().tasks().findFirst().orElseThrow();
  }

  @Test
  void showsWhatTheTaskIsAbout() {
    assertThat(viewModel.title().get()).isEqualTo("Choose your language: Python or JavaScript");
    assertThat(viewModel.minutes().get()).isEqualTo(30);
    assertThat(viewModel.optional().get()).isFalse();
    assertThat(viewModel.note().get()).isEmpty();
    assertThat(viewModel.place().get())
        .isEqualTo("Back end in 20 days  ·  Programming Fundamentals");
    assertThat(viewModel.when().get()).isEqualTo("Planned for Mon 2 Mar");
    assertThat(viewModel.open().get()).isTrue();
    assertThat(viewModel.done().get()).isFalse();
  }

  @Test
  void keepsTitleEstimateAndWhetherItIsOptional() {
    viewModel.title().set("  Choose Java ");
    viewModel.minutes().set(45);
    viewModel.optional().set(true);
    viewModel.saveFacts();
    assertThat(task().title()).isEqualTo("Choose Java");
    assertThat(task().minutes()).isEqualTo(45);
    assertThat(task().optional()).isTrue();
    assertThat(desk.plans().undo()).isPresent();
    assertThat(viewModel.title().get()).startsWith("Choose your language");
  }

  @Test
  void anEmptyTitleIsRefusedAndWhatWasThereStays() {
    viewModel.title().set("   ");
    viewModel.saveFacts();
    assertThat(desk.board().latest()).contains("at least one letter");
    assertThat(task().title()).startsWith("Choose your language");
    assertThat(viewModel.title().get()).isEqualTo(task().title());
  }

  @Test
  void savingWhatDidNotChangeRecordsNothing() {
    viewModel.saveFacts();
    viewModel.saveNote();
    assertThat(desk.plans().undo()).contains("start of “Back end in 20 days”");
  }

  @Test
  void whatIsSoAlreadyIsToldWithoutAnUndoOfSomethingElse() {
    viewModel.pullForward();
    assertThat(desk.board().shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PLAIN);
    viewModel.deferBy(1);
    viewModel.deferBy(1);
    assertThat(desk.board().shown())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.PLAIN, Notice.Kind.UNDOABLE, Notice.Kind.PLAIN);
  }

  @Test
  void keepsTheNote() {
    viewModel.note().set("# Python\n\nbecause *readable* हिन्दी 🙂");
    viewModel.saveNote();
    assertThat(task().note()).isEqualTo("# Python\n\nbecause *readable* हिन्दी 🙂");
    assertThat(desk.board().shown()).isEmpty();
  }

  @Test
  void whatWasKeptAtEachPauseIsUndoneAtOnce() {
    for (String written : List.of("why", "why python", "why python?")) {
      viewModel.note().set(written);
      viewModel.saveNote();
      assertThat(task().note()).isEqualTo(written);
    }
    desk.plans().undo();
    assertThat(task().note()).isEmpty();
    assertThat(viewModel.note().get()).isEmpty();
    desk.plans().redo();
    assertThat(viewModel.note().get()).isEqualTo("why python?");
  }

  @Test
  void whatIsBeingWrittenOutlivesAChangeFromElsewhere() {
    viewModel.note().set("half a sent");
    desk.plans().tick(task().id(), TODAY);
    assertThat(viewModel.note().get()).isEqualTo("half a sent");
    assertThat(viewModel.done().get()).isTrue();
    viewModel.saveNote();
    assertThat(task().note()).isEqualTo("half a sent");
  }

  @Test
  void movesToAnotherStudyDate() {
    viewModel.defer(TODAY.plusDays(3));
    assertThat(task().plannedOn()).isEqualTo(TODAY.plusDays(3));
    assertThat(viewModel.when().get()).isEqualTo("Planned for Thu 5 Mar");
    assertThat(desk.board().shown().getLast().kind()).isEqualTo(Notice.Kind.UNDOABLE);
  }

  @Test
  void aRestDayIsRefusedWithTheNextDateThatWouldDo() {
    viewModel.defer(TODAY.plusDays(5));
    assertThat(task().plannedOn()).isEqualTo(TODAY);
    assertThat(desk.board().latest())
        .contains("2026-03-07 is no study date")
        .contains("2026-03-09");
  }

  @Test
  void movesByDaysToTheNextStudyDate() {
    desk.goTo(TODAY.plusDays(4));
    viewModel.deferBy(1);
    assertThat(task().plannedOn()).as("a Friday").isEqualTo(TODAY.plusDays(7));
    assertThat(viewModel.canMoveTo(TODAY.plusDays(7))).isTrue();
    assertThat(viewModel.canMoveTo(TODAY.plusDays(6))).as("a Sunday").isFalse();
    assertThat(viewModel.canMoveTo(TODAY)).as("past").isFalse();
  }

  @Test
  void isPulledForward() {
    viewModel.defer(TODAY.plusDays(3));
    viewModel.pullForward();
    assertThat(task().plannedOn()).isEqualTo(TODAY);
  }

  @Test
  void wasDoneOnAnEarlierDateButNotOnALaterOne() {
    viewModel.doneOn(TODAY.plusDays(1));
    assertThat(task().isOpen()).isTrue();
    assertThat(viewModel.canBeDoneOn(TODAY.plusDays(1))).isFalse();
    viewModel.doneOn(TODAY.minusDays(2));
    assertThat(task().doneOn()).isEqualTo(TODAY.minusDays(2));
    assertThat(viewModel.when().get()).isEqualTo("Done on 28 Feb 2026");
    viewModel.reopen();
    assertThat(task().isOpen()).isTrue();
  }

  @Test
  void isSkippedAndOpenedAgain() {
    viewModel.skip();
    assertThat(task().status()).isEqualTo(TaskStatus.SKIPPED);
    assertThat(viewModel.when().get()).isEqualTo("Skipped");
    assertThat(viewModel.open().get()).isFalse();
    viewModel.reopen();
    assertThat(viewModel.open().get()).isTrue();
  }

  @Test
  void aRemovedTaskIsGone() {
    viewModel.remove();
    assertThat(gone).isEqualTo(1);
    desk.plans().undo();
    assertThat(task().isOpen()).isTrue();
  }
}
