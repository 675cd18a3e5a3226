package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.Refusal;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanEditingTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyWeek MONDAYS = new StudyWeek(List.of(DayOfWeek.MONDAY));

  private final Path folder;
  private final Desk desk;
  private final PlanEditing editing;

  PlanEditingTest(@TempDir Path folder) {
    this.folder = folder;
    desk = Desk.open(folder).withSmallPlan();
    editing = desk.editing;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static LocalDate day(int number) {
    return MONDAY.plusDays(number);
  }

  private static Slot days(int planned, int due) {
    return new Slot(day(planned), day(due));
  }

  private Plan plan() {
    return desk.plans.plans().getFirst();
  }

  private UUID task(int number) {
    return desk.task(number).id();
  }

  private UUID area(int number) {
    return plan().areas().get(number).id();
  }

  private List<Slot> slots() {
    return plan().tasks().map(Task::slot).toList();
  }

  private List<String> titles() {
    return plan().tasks().map(Task::title).toList();
  }

  /** Nothing is written, to the journal or anywhere. */
  private void assertNothingDone(Runnable verb) {
    Map<String, List<String>> before = desk.rows();
    verb.run();
    assertThat(desk.rows()).isEqualTo(before);
  }

  private void assertRefused(ThrowingCallable verb, String why) {
    assertNothingDone(() ->
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(verb)
            .withMessageContaining(why)
            .withMessageMatching("(?s).*(Nothing was|The note on disk is as it was|stays).*"));
  }

  private void assertUndone(String what, Runnable verb) {
    Map<String, List<String>> before = desk.state();
    verb.run();
    Map<String, List<String>> after = desk.state();
    assertThat(after).isNotEqualTo(before);
    assertThat(desk.plans.undo()).contains(what);
    assertThat(desk.state()).isEqualTo(before);
    assertThat(desk.plans.redo()).contains(what);
    assertThat(desk.state()).isEqualTo(after);
  }

  @Test
  void everyEditIsUndoneByItsName() {
    assertUndone("another date for “Task four”", () -> editing.defer(task(3), day(9)));
    assertUndone("pulling forward of “Task five”", () -> editing.pullForward(task(4)));
    assertUndone("skipping of “Task one”", () -> editing.skip(task(0)));
    assertUndone("reopening of “Task one”", () -> desk.plans.reopen(task(0)));
    assertUndone("change of “Task two”", () -> editing.change(task(1), facts("Own", 45)));
    assertUndone("note on “Own”", () -> editing.writeNote(task(1), "*so*"));
    assertUndone("splitting of “Own”", () -> editing.split(task(1), "Own 1", "Own 2"));
    assertUndone("moving of “Own 2”", () -> editing.move(task(2), area(1), 0));
    assertUndone("removal of “Own 1”", () -> editing.remove(task(1)));
    assertUndone("adding of “More”", () -> editing.addTask(area(0), facts("More", 10)));
    assertUndone("adding of “Third area”", () -> editing.addArea(area(0), "Third area"));
    assertUndone("renaming of “Third area”", () -> editing.renameArea(area(1), "Other"));
    assertUndone("moving of “First area”", () -> editing.moveArea(area(0), 9));
    assertUndone("removal of “Second area”", () -> editing.removeArea(area(1)));
    assertUndone(
        "another study week for “Small plan”", () -> editing.changeWeek(plan().id(), MONDAYS));
    DaysOff off = DaysOff.of(day(0), day(1));
    assertUndone("other days off for “Small plan”", () -> editing.addDaysOff(plan().id(), off));
    assertUndone("other days off for “Small plan”", () -> editing.removeDaysOff(plan().id(), off));
    assertUndone("pausing of “Small plan”", () -> editing.pause(plan().id()));
    desk.clock.moveToNoonOf(day(3));
    assertUndone("resuming of “Small plan”", () -> editing.resume(plan().id()));
    desk.clock.moveToNoonOf(day(40));
    for (CatchUpOffer.Choice choice : CatchUpOffer.Choice.values()) {
      String what =
          switch (choice) {
            case PUSH -> "later dates for “Small plan”";
            case COMPRESS -> "fuller days for “Small plan”";
            case TRIM -> "trimming of “Small plan”";
          };
      assertUndone(what, () -> desk.catchUp.take(choice, 180, Set.of()));
      desk.plans.undo();
    }
    UUID id = desk.plans.plans().getFirst().id();
    assertUndone("renaming of “Small plan”", () -> editing.rename(id, "Other plan"));
    desk.plans.undo();
    assertUndone("archiving of “Small plan”", () -> editing.archive(id));
    desk.clock.moveToNoonOf(day(45));
    assertUndone("bringing back of “Small plan”", () -> editing.unarchive(id));
    assertUndone(
        "removal of “Small plan”", () -> editing.removePlan(desk.plans.plans().getFirst().id()));
  }

  private static Facts facts(String title, int minutes) {
    return new Facts(title, minutes, false);
  }

  @Test
  void whatWouldChangeNothingRecordsNothing() {
    UUID id = plan().id();
    editing.writeNote(task(0), "Note");
    assertNothingDone(() -> editing.defer(task(3), day(2)));
    assertNothingDone(() -> editing.pullForward(task(0)));
    assertNothingDone(() -> editing.change(task(0), desk.task(0).facts()));
    assertNothingDone(() -> editing.writeNote(task(0), "No\u0000te"));
    assertNothingDone(() -> editing.renameArea(area(0), " First area "));
    assertNothingDone(() -> editing.move(task(0), area(0), -5));
    assertNothingDone(() -> editing.moveArea(area(0), -1));
    assertNothingDone(() -> editing.moveArea(area(1), 99));
    assertNothingDone(() -> editing.changeWeek(id, StudyWeek.EVERY_DAY));
    assertNothingDone(() -> editing.removeDaysOff(id, DaysOff.of(MONDAY, MONDAY)));
    assertNothingDone(() -> editing.resume(id));
    assertNothingDone(() -> desk.plans.reopen(task(0)));
    assertNothingDone(() -> editing.rename(id, " Small plan\n"));
    assertNothingDone(() -> editing.unarchive(id));
    assertNothingDone(() -> editing.keepSample(id, "Other"));
    editing.pause(id);
    assertNothingDone(() -> editing.pause(id));
    editing.archive(id);
    assertNothingDone(() -> editing.archive(id));
    assertNothingDone(() -> editing.pause(id));
    assertNothingDone(() -> editing.resume(id));
  }

  @Test
  void sameWeekBeforeThePlanBeginsRecordsNothing() {
    desk.clock.moveToNoonOf(day(-3));
    assertNothingDone(() -> editing.changeWeek(plan().id(), StudyWeek.EVERY_DAY));
  }

  @Test
  void deferredTaskTakesAsLongAsItDid() {
    editing.defer(task(3), day(10));
    assertThat(desk.task(3).slot()).isEqualTo(days(10, 11));
    assertThat(slots()).startsWith(days(0, 0), days(0, 0), days(1, 1));
  }

  @Test
  void taskMovesToStudyDatesFromTodayOnOnly() {
    editing.changeWeek(plan().id(), MONDAYS);
    desk.clock.moveToNoonOf(day(1));
    assertRefused(() -> editing.defer(task(4), day(8)), "the next one is " + day(14));
    assertRefused(() -> editing.defer(task(4), day(0)), "from today until 2200-12-31");
    assertRefused(() -> editing.defer(task(4), LocalDate.of(1900, 1, 1)), "from today");
    assertRefused(() -> editing.defer(task(4), LocalDate.of(9999, 1, 4)), "from today");
    editing.defer(task(4), LocalDate.of(2200, 12, 29));
    assertThat(desk.task(4).plannedOn()).isEqualTo("2200-12-29");
    assertRefused(() -> editing.defer(task(4), LocalDate.of(2201, 1, 5)), "from today");
    editing.defer(task(0), day(7));
    assertRefused(() -> editing.pullForward(task(4)), "Today is no study date of “Small plan”");
    desk.clock.moveToNoonOf(day(7));
    editing.pullForward(task(4));
    assertThat(desk.task(4).plannedOn()).isEqualTo(day(7));
  }

  @Test
  void pullingForwardDoesNotProlongWhatIsUnderWay() {
    desk.clock.moveToNoonOf(day(3));
    assertNothingDone(() -> editing.pullForward(task(3)));
    editing.pullForward(task(4));
    assertThat(desk.task(4).slot()).isEqualTo(days(3, 4));
    desk.clock.moveToNoonOf(day(5));
    editing.pullForward(task(3));
    assertThat(desk.task(3).slot()).isEqualTo(days(5, 6));
  }

  @Test
  void doneAndSkippedTasksAreOpenedBeforeTheyMove() {
    desk.plans.tick(task(0), MONDAY);
    editing.skip(task(1));
    for (UUID id : List.of(task(0), task(1))) {
      assertRefused(() -> editing.defer(id, day(9)), "is not open");
      assertRefused(() -> editing.pullForward(id), "is not open");
      assertRefused(() -> editing.skip(id), "is not open");
      assertRefused(() -> editing.split(id, "a", "b"), "is not open");
    }
    assertRefused(() -> editing.remove(task(0)), "What is done stays");
    editing.remove(task(1));
    assertThat(titles()).doesNotContain("Task two");
  }

  @Test
  void whatIsGoneCannotBeEdited() {
    UUID gone = task(1);
    editing.remove(gone);
    UUID unknown = new UUID(1, 2);
    for (UUID id : List.of(gone, unknown)) {
      assertRefused(() -> editing.defer(id, day(9)), "This task is no longer there.");
      assertRefused(() -> editing.change(id, facts("x", 5)), "This task is no longer there.");
      assertRefused(() -> editing.writeNote(id, "x"), "This task is no longer there.");
      assertRefused(() -> editing.move(id, area(0), 0), "This task is no longer there.");
      assertRefused(() -> editing.remove(id), "This task is no longer there.");
    }
    assertRefused(() -> editing.addTask(unknown, facts("x", 5)), "area is no longer there.");
    assertRefused(() -> editing.addArea(unknown, "x"), "area is no longer there.");
    assertRefused(() -> editing.pause(unknown), "plan is no longer there.");
    UUID area = area(1);
    editing.removeArea(area);
    assertRefused(() -> editing.removeArea(area), "area is no longer there.");
    assertRefused(() -> editing.move(task(0), area, 0), "A task moves within its plan.");
    assertRefused(() -> editing.removeArea(area(0)), "at least one focus area");
    UUID plan = plan().id();
    UUID first = task(0);
    UUID firstArea = area(0);
    editing.removePlan(plan);
    assertRefused(() -> editing.removePlan(plan), "plan is no longer there.");
    assertRefused(() -> editing.changeWeek(plan, MONDAYS), "plan is no longer there.");
    assertRefused(() -> editing.skip(first), "task is no longer there.");
    assertRefused(() -> editing.renameArea(firstArea, "x"), "area is no longer there.");
    assertRefused(() -> desk.plans.tick(first, MONDAY), "task is no longer there.");
  }

  @Test
  void doneTaskOfARemovedAreaIsNotOpenedAgain() {
    UUID done = task(3);
    desk.plans.tick(done, MONDAY);
    editing.removeArea(area(1));
    assertRefused(() -> desk.plans.reopen(done), "This task is no longer there.");
    assertThat(desk.plans.today(day(9)).catchUp())
        .extracting(item -> item.task().id())
        .doesNotContain(done);
    desk.plans.undo();
    desk.plans.reopen(done);
    assertThat(desk.task(3).isOpen()).isTrue();
  }

  @Test
  void removedAreaTakesAlongWhatIsNotDone() {
    desk.plans.tick(task(3), MONDAY);
    editing.skip(task(4));
    editing.removeArea(area(1));
    FocusArea removed = plan().allAreas().get(1);
    assertThat(removed.removed()).isTrue();
    assertThat(removed.all())
        .extracting(Task::status)
        .containsExactly(TaskStatus.DONE, TaskStatus.REMOVED);
    assertThat(plan().taskCount()).isEqualTo(3);
  }

  @Test
  void splitTaskIsTwoOfHalfTheTime() {
    editing.split(task(3), "Four A", " Four B ");
    assertThat(titles())
        .containsExactly("Task one", "Task two", "Task three", "Four A", "Four B", "Task five");
    assertThat(slots()).containsSubsequence(days(2, 2), days(3, 3), days(4, 5));
    assertThat(plan().tasks()).extracting(Task::minutes).containsExactly(30, 30, 30, 15, 15, 30);
    assertThat(plan().tasks()).extracting(Task::position).containsExactly(0, 1, 2, 0, 1, 2);
    assertThat(desk.task(4).originKey()).isEqualTo("small/four");
    assertRefused(() -> editing.split(task(0), "a", " "), "A title has at least one letter");
  }

  @Test
  void addedTaskIsForTheDateOfWhatIsBeforeItButNotForThePast() {
    editing.addTask(area(0), facts("More", 10));
    assertThat(desk.task(3).slot()).isEqualTo(days(1, 1));
    assertThat(desk.task(3).originKey()).isEmpty();
    desk.clock.moveToNoonOf(day(4));
    editing.addTask(area(0), facts("Later", 10));
    assertThat(desk.task(4).slot()).isEqualTo(days(4, 4));
    editing.addTask(area(1), facts("Last", 10));
    assertThat(desk.task(7).slot()).isEqualTo(days(5, 5));
    editing.addArea(area(0), "Empty");
    editing.addTask(area(1), facts("In it", 10));
    assertThat(titles()).containsSequence("Later", "In it", "Task four");
    assertThat(desk.task(5).slot()).isEqualTo(days(4, 4));
  }

  @Test
  void movedTaskMovesThroughTheDatesWhichStay() {
    editing.move(task(4), area(0), 0);
    assertThat(titles())
        .containsExactly("Task five", "Task one", "Task two", "Task three", "Task four");
    assertThat(slots()).containsExactly(days(0, 0), days(0, 0), days(1, 1), days(2, 3), days(4, 5));
    editing.move(task(0), area(0), 1);
    assertThat(titles()).startsWith("Task one", "Task five", "Task two");
    editing.move(task(1), area(1), 99);
    assertThat(titles()).endsWith("Task four", "Task five");
    assertThat(plan().areas().get(0).all()).extracting(Task::position).containsExactly(0, 1, 2);
  }

  @Test
  void movePassesOverRemovedTasks() {
    editing.remove(task(0));
    editing.move(task(1), area(0), 0);
    assertThat(titles()).startsWith("Task three", "Task two");
    assertThat(plan().areas().getFirst().all())
        .extracting(Task::title)
        .containsExactly("Task one", "Task three", "Task two");
  }

  @Test
  void doneTaskMovesWithoutChangingDates() {
    desk.plans.tick(task(0), MONDAY);
    List<Slot> before = plan().open().map(Task::slot).toList();
    editing.move(task(0), area(1), 1);
    assertThat(titles()).endsWith("Task four", "Task one", "Task five");
    assertThat(plan().open().map(Task::slot).toList()).isEqualTo(before);
  }

  @Test
  void movedAreaIsDoneAtItsNewPlace() {
    editing.moveArea(area(1), 0);
    assertThat(plan().areas())
        .extracting(FocusArea::title)
        .containsExactly("Second area", "First area");
    assertThat(titles()).startsWith("Task four", "Task five", "Task one");
    assertThat(slots()).containsExactly(days(0, 0), days(0, 0), days(1, 1), days(2, 3), days(4, 5));
  }

  @Test
  void addedAreaComesRightAfterAnother() {
    editing.addArea(area(0), "Between");
    assertThat(plan().areas())
        .extracting(FocusArea::title)
        .containsExactly("First area", "Between", "Second area");
    assertThat(plan().areas()).extracting(FocusArea::position).containsExactly(0, 1, 2);
    assertThat(plan().areas().get(1).fromDay()).isEqualTo(2);
  }

  @Test
  void weekHoldsFromTodayOn() {
    desk.clock.moveToNoonOf(day(1));
    editing.changeWeek(plan().id(), MONDAYS);
    assertThat(slots())
        .containsExactly(days(0, 0), days(0, 0), days(7, 7), days(14, 21), days(28, 35));
    editing.changeWeek(plan().id(), StudyWeek.EVERY_DAY);
    assertThat(slots()).containsExactly(days(0, 0), days(0, 0), days(1, 1), days(2, 3), days(4, 5));
  }

  @Test
  void daysOffThatMakeNoSenseAreRefused() {
    UUID id = plan().id();
    assertRefused(
        () -> editing.addDaysOff(id, DaysOff.of(day(3), day(2))), "end on or after the date");
    assertRefused(
        () -> editing.addDaysOff(id, DaysOff.of(day(3), LocalDate.of(9999, 1, 1))), "lie between");
    assertRefused(
        () -> editing.addDaysOff(id, DaysOff.of(LocalDate.of(1900, 1, 1), day(0))), "lie between");
  }

  @Test
  void planHasUpTo500StretchesOfDaysOff() {
    List<DaysOff> most =
        IntStream.range(0, 500).mapToObj(i -> DaysOff.of(day(2 * i + 1), day(2 * i + 1))).toList();
    desk.plans.start(TestData.smallPlan(), new PlanTerms(day(1), StudyWeek.EVERY_DAY, most, 0));
    UUID id = desk.plans.plans().getLast().id();
    assertRefused(() -> editing.addDaysOff(id, DaysOff.of(day(0), day(0))), "up to 500 stretches");
    assertNothingDone(() -> editing.addDaysOff(id, most.getFirst()));
  }

  @Test
  void vacationMayBeLongerThanThePlan() {
    editing.addDaysOff(plan().id(), DaysOff.of(day(1), LocalDate.of(2200, 12, 31)));
    assertThat(slots()).startsWith(days(0, 0), days(0, 0));
    assertThat(desk.task(2).plannedOn()).isEqualTo("2201-01-01");
    editing.removeDaysOff(plan().id(), DaysOff.of(day(1), LocalDate.of(2200, 12, 31)));
    assertThat(desk.task(2).plannedOn()).isEqualTo(day(1));
  }

  @Test
  void daysOffEnteredTwiceAtTheStartAreThereOnceAndUndoLeavesThemSo() {
    DaysOff off = DaysOff.of(day(1), day(1));
    PlanTerms terms = new PlanTerms(MONDAY, StudyWeek.EVERY_DAY, List.of(off, off), 0);
    desk.plans.start(TestData.smallPlan(), terms);
    UUID id = desk.plans.plans().getLast().id();
    assertUndone("other days off for “Small plan”", () -> editing.removeDaysOff(id, off));
  }

  @Test
  void pausedDatesMoveWhatWasToCome() {
    desk.plans.tick(task(0), MONDAY);
    editing.pause(plan().id());
    assertThat(plan().status()).isEqualTo(PlanStatus.PAUSED);
    desk.clock.moveToNoonOf(day(7));
    editing.resume(plan().id());
    assertThat(plan().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(plan().calendar().daysOff())
        .containsExactly(new DaysOff(day(1), day(6), DaysOff.Reason.PAUSE));
    assertThat(slots())
        .containsExactly(days(0, 0), days(0, 0), days(7, 7), days(8, 9), days(10, 11));
  }

  @Test
  void pauseWithoutStudyOnItsFirstDateBeginsThere() {
    editing.pause(plan().id());
    desk.clock.moveToNoonOf(day(1));
    editing.resume(plan().id());
    assertThat(plan().calendar().daysOff())
        .containsExactly(new DaysOff(day(0), day(0), DaysOff.Reason.PAUSE));
    assertThat(slots()).startsWith(days(1, 1), days(1, 1), days(2, 2));
  }

  @Test
  void pauseOfNoDaysLeavesNothing() {
    editing.pause(plan().id());
    editing.resume(plan().id());
    assertThat(plan().calendar().daysOff()).isEmpty();
    desk.clock.moveToNoonOf(day(3));
    editing.pause(plan().id());
    desk.clock.moveToNoonOf(day(1));
    editing.resume(plan().id());
    assertThat(plan().calendar().daysOff()).isEmpty();
  }

  @Test
  void noteOfAMebibyteIsKeptUndoneAndRedone() {
    String note = "\"\\\n🙂 ₹".repeat(95_325);
    editing.writeNote(task(0), note);
    editing.writeNote(task(0), note + "x");
    assertThat(desk.task(0).note()).isEqualTo(note + "x");
    desk.plans.undo();
    assertThat(desk.task(0).note()).isEqualTo(note);
    desk.plans.redo();
    String over = "y".repeat((1 << 20) + 1);
    long last = desk.lastSeq();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> editing.writeNote(task(0), over))
        .withMessageContaining("A note holds up to 1,048,576 bytes");
    assertThat(desk.lastSeq()).isEqualTo(last);
    desk.close();
    try (Desk again = Desk.open(folder)) {
      assertThat(again.ledger.findings()).isEmpty();
      assertThat(again.task(0).note()).isEqualTo(note + "x");
    }
  }

  @Test
  void titlesOfAnyScriptAreKept() {
    String title = "שיעור \u200Fالدرس 👩‍💻 हिन्दी";
    editing.change(task(0), facts(title, 30));
    editing.renameArea(area(0), title);
    editing.addTask(area(0), facts("a\uD83Db", 5));
    assertThat(desk.task(0).title()).isEqualTo(title);
    assertThat(desk.task(3).title()).isEqualTo("a?b");
    assertThat(plan().areas().getFirst().title()).isEqualTo(title);
    assertRefused(() -> editing.change(task(0), facts("x".repeat(501), 5)), "501");
    assertRefused(() -> editing.addArea(area(0), "\u200B"), "A title has at least one letter");
  }
}
