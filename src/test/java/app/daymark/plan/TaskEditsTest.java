package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change;
import app.daymark.journal.Change.Facts;
import app.daymark.journal.Change.TaskDates;
import app.daymark.journal.Change.TaskFacts;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import app.daymark.testkit.PlanModel;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskEditsTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final UUID ID = new UUID(5, 6);

  private final PlanModel model =
      new PlanModel(NewPlan.from(TestData.smallPlan(), PlanTerms.from(MONDAY), TestData.ids(1)));

  private Plan plan() {
    return model.plan();
  }

  private Task task(int number) {
    return plan().tasks().toList().get(number);
  }

  private FocusArea area(int number) {
    return plan().areas().get(number);
  }

  private void apply(Edit edit) {
    model.apply(edit.changes());
  }

  private static Slot days(int planned, int due) {
    return new Slot(MONDAY.plusDays(planned), MONDAY.plusDays(due));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 1, 1", "3, 2, 1", "30, 15, 15", "6000, 3000, 3000"})
  void halvesOfATaskTakeAsLongTogether(int minutes, int first, int second) {
    Facts facts = new Facts("Own", minutes, true);
    apply(TaskEdits.change(task(0), facts));
    apply(TaskEdits.split(plan(), area(0), task(0), List.of("A", "B"), ID));
    assertThat(task(0).facts()).isEqualTo(new Facts("A", first, true));
    assertThat(task(1).facts()).isEqualTo(new Facts("B", second, true));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0, 0", "2, 0, 0, 1, 1", "3, 0, 1, 2, 2", "4, 0, 1, 2, 3"})
  void halvesOfATaskShareItsDates(int length, int from, int to, int from2, int to2) {
    apply(new Edit(Verb.DEFER, "", List.of(Redating.dates(task(0), days(0, length - 1)))));
    apply(TaskEdits.split(plan(), area(0), task(0), List.of("A", "B"), ID));
    assertThat(task(0).slot()).isEqualTo(days(from, to));
    assertThat(task(1).slot()).isEqualTo(days(from2, to2));
    assertThat(area(0).all()).extracting(Task::position).containsExactly(0, 1, 2, 3);
  }

  @Test
  void taskOfOneDateKeepsItWhenSplit() {
    Edit edit = TaskEdits.split(plan(), area(0), task(0), List.of("A", "B"), ID);
    assertThat(edit.subject()).isEqualTo("Task one");
    assertThat(edit.changes()).hasAtLeastOneElementOfType(TaskFacts.class);
    assertThat(edit.changes()).noneMatch(TaskDates.class::isInstance);
  }

  @Test
  void taskThatIsThereAlreadyHasNoChange() {
    assertThat(TaskEdits.to(Verb.DEFER, plan(), task(3), MONDAY.plusDays(2)).changes()).isEmpty();
    assertThat(TaskEdits.to(Verb.DEFER, plan(), task(3), MONDAY.plusDays(3)).changes())
        .containsExactly(new TaskDates(task(3).id(), days(2, 3), days(3, 4)));
    assertThat(TaskEdits.to(Verb.DEFER, plan(), task(3), MONDAY).changes())
        .containsExactly(new TaskDates(task(3).id(), days(2, 3), days(0, 1)));
  }

  @Test
  void openedAgainATaskIsOnStudyDatesOfToday() {
    apply(TaskEdits.skip(task(3)));
    StudyCalendar off =
        plan().calendar().withDaysOff(DaysOff.of(MONDAY.plusDays(2), MONDAY.plusDays(6)));
    apply(CalendarEdits.calendar(Verb.CHANGE_DAYS_OFF, plan(), off));
    assertThat(task(3).slot()).isEqualTo(days(2, 3));
    apply(TaskEdits.reopen(plan(), task(3)));
    assertThat(task(3).slot()).isEqualTo(days(7, 7));
    assertThat(task(3).status()).isEqualTo(TaskStatus.OPEN);
  }

  @Test
  void openedAgainADoneTaskIsNoLongerDone() {
    apply(new Edit(Verb.REOPEN, "", List.of(new Change.TaskFinished(task(0).id(), MONDAY))));
    Edit reopen = TaskEdits.reopen(plan(), task(0));
    assertThat(reopen.changes()).containsExactly(new Change.TaskReopened(task(0).id(), MONDAY));
    apply(reopen);
    assertThat(task(0).isOpen()).isTrue();
    assertThat(task(0).doneOn()).isNull();
  }

  @Test
  void taskIsForEachDateItTakes() {
    assertThat(task(3).isFor(MONDAY.plusDays(1))).isFalse();
    assertThat(task(3).isFor(MONDAY.plusDays(2))).isTrue();
    assertThat(task(3).isFor(MONDAY.plusDays(3))).isTrue();
    assertThat(task(3).isFor(MONDAY.plusDays(4))).isFalse();
    assertThat(task(3).isOverdue(MONDAY.plusDays(3))).isFalse();
    assertThat(task(3).isOverdue(MONDAY.plusDays(4))).isTrue();
  }

  @Test
  void planCountsWhatTheLearnerDidNotDecideAgainst() {
    assertThat(plan().taskCount()).isEqualTo(5);
    assertThat(plan().endsOn()).isEqualTo(MONDAY.plusDays(5));
    apply(TaskEdits.skip(task(4)));
    assertThat(plan().taskCount()).isEqualTo(4);
    assertThat(plan().endsOn()).isEqualTo(MONDAY.plusDays(3));
    for (int i = 0; i < 4; i++) {
      assertThat(plan().isFinished()).isFalse();
      apply(TaskEdits.skip(task(i)));
    }
    assertThat(plan().isFinished()).isTrue();
    assertThat(plan().endsOn()).isEqualTo(MONDAY);
    assertThat(plan().doneCount()).isZero();
    assertThat(area(0).startsOn()).contains(MONDAY);
    assertThat(area(1).endsOn()).contains(MONDAY.plusDays(5));
    apply(
        new Edit(
            Verb.REOPEN,
            "",
            List.of(
                new Change.TaskStanding(task(0).id(), TaskStatus.SKIPPED, TaskStatus.OPEN),
                new Change.TaskFinished(task(0).id(), MONDAY))));
    assertThat(plan().doneCount()).isEqualTo(1);
    assertThat(area(0).doneCount()).isEqualTo(1);
  }
}
