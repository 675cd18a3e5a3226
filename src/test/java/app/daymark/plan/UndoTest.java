package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Path folder;
  private Desk desk;

  UndoTest(@TempDir Path folder) {
    this.folder = folder;
    this.desk = Desk.open(folder).withSmallPlan();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void reopen() {
    desk.close();
    desk = Desk.open(folder);
  }

  private void tick(int task) {
    desk.plans.tick(desk.task(task).id(), MONDAY);
  }

  private void assertDone(Boolean... done) {
    assertThat(desk.tasks()).extracting(Task::isDone).startsWith(done);
  }

  @Test
  void undoTakesTheLatestActionBackAndSaysWhatItWas() {
    tick(0);
    tick(1);
    desk.plans.reopen(desk.task(0).id());
    assertThat(desk.plans.undo()).contains("reopening of “Task one”");
    assertDone(true, true);
    assertThat(desk.task(0).doneOn()).isEqualTo(MONDAY);
    assertThat(desk.plans.undo()).contains("tick of “Task two”");
    assertDone(true, false);
    assertThat(desk.plans.undo()).contains("tick of “Task one”");
    assertThat(desk.plans.undo()).contains("start of “Small plan”");
    assertThat(desk.plans.plans()).isEmpty();
    assertThat(desk.plans.undo()).isEmpty();
  }

  @Test
  void redoDoesItAgainInTheFirstOrder() {
    tick(0);
    tick(1);
    desk.plans.undo();
    desk.plans.undo();
    assertThat(desk.plans.redo()).contains("tick of “Task one”");
    assertDone(true, false);
    assertThat(desk.plans.redo()).contains("tick of “Task two”");
    assertDone(true, true);
    assertThat(desk.plans.redo()).isEmpty();
  }

  @Test
  void redoneActionCanBeUndoneAgain() {
    tick(0);
    desk.plans.undo();
    desk.plans.redo();
    assertThat(desk.plans.undo()).contains("tick of “Task one”");
    assertDone(false);
    assertThat(desk.plans.redo()).contains("tick of “Task one”");
    assertDone(true);
  }

  @Test
  void newActionEndsWhatCouldBeRedone() {
    tick(0);
    tick(1);
    desk.plans.undo();
    tick(2);
    assertThat(desk.plans.redo()).isEmpty();
    assertThat(desk.plans.undo()).contains("tick of “Task three”");
    assertThat(desk.plans.undo()).contains("tick of “Task one”");
    assertThat(desk.plans.redo()).contains("tick of “Task one”");
    assertThat(desk.plans.redo()).contains("tick of “Task three”");
    assertThat(desk.plans.redo()).isEmpty();
    assertDone(true, false, true);
  }

  @Test
  void undoneStartTakesItsTasksAlongAndRedoBringsThemBack() {
    var before = desk.tasks();
    desk.plans.undo();
    assertThat(desk.tasks()).isEmpty();
    assertThat(desk.plans.redo()).contains("start of “Small plan”");
    assertThat(desk.tasks()).isEqualTo(before);
  }

  @Test
  void undoAndRedoWorkAfterReopening() {
    tick(0);
    tick(1);
    reopen();
    assertThat(desk.plans.undo()).contains("tick of “Task two”");
    reopen();
    assertThat(desk.plans.undo()).contains("tick of “Task one”");
    reopen();
    assertThat(desk.plans.redo()).contains("tick of “Task one”");
    reopen();
    assertDone(true, false);
    assertThat(desk.plans.redo()).contains("tick of “Task two”");
  }

  @Test
  void aNoteThatWasWrittenOnIsOneStep() {
    tick(1);
    editNote(0, "one", "one two", "one two three");
    reopen();
    assertThat(desk.plans.undo()).contains("note on “Task one”");
    assertNote(0, "");
    assertThat(desk.plans.redo()).contains("note on “Task one”");
    assertNote(0, "one two three");
    desk.plans.undo();
    assertThat(desk.plans.undo()).contains("tick of “Task two”");
    assertThat(desk.plans.redo()).contains("tick of “Task two”");
    assertNote(0, "");
  }

  @Test
  void aNoteGoesOnOnlyWithItselfAndWithWhatWasDoneLast() {
    editNote(0, "one");
    editNote(1, "another", "another one");
    desk.editing.continueNote(desk.task(0).id(), "one two");
    tick(2);
    desk.editing.continueNote(desk.task(0).id(), "one two three");
    desk.plans.undo();
    assertNote(0, "one two");
    assertThat(desk.plans.undo()).contains("tick of “Task three”");
    desk.plans.undo();
    assertNote(0, "one");
    assertNote(1, "another one");
    desk.plans.undo();
    assertNote(1, "");
    assertNote(0, "one");
  }

  @Test
  void whatIsWrittenAfterAnUndoIsAStepOfItsOwn() {
    editNote(0, "one", "one two");
    desk.plans.undo();
    desk.editing.continueNote(desk.task(0).id(), "new");
    assertThat(desk.plans.redo()).isEmpty();
    desk.plans.undo();
    assertNote(0, "");
    assertThat(desk.plans.undo()).contains("start of “Small plan”");
  }

  /** Writes a note, and goes on with it. */
  private void editNote(int task, String first, String... more) {
    desk.editing.writeNote(desk.task(task).id(), first);
    for (String each : more) {
      desk.editing.continueNote(desk.task(task).id(), each);
    }
  }

  private void assertNote(int task, String note) {
    assertThat(desk.task(task).note()).isEqualTo(note);
  }

  @Test
  void tickOfATaskLostWithADamagedLineCanStillBeUndone() throws IOException {
    tick(0);
    desk.close();
    Path journal = folder.resolve("journal/2026-11.jsonl");
    Files.writeString(journal, Files.readString(journal).replace("Task five", "Task 5"));
    Files.delete(folder.resolve("daymark.mv.db"));
    desk = Desk.open(folder);
    assertThat(desk.plans.undo()).contains("tick of a task that is no longer there");
    assertThat(desk.plans.undo()).isEmpty();
  }
}
