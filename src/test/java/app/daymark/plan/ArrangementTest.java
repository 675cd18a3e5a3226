package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.Change;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Refusal;
import app.daymark.journal.Slot;
import app.daymark.testkit.PlanModel;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final PlanModel model = model(TestData.smallPlan());

  private static PlanModel model(PlanTemplate template) {
    return new PlanModel(NewPlan.from(template, PlanTerms.from(MONDAY), TestData.ids(1)));
  }

  private Task task(int number) {
    return model.plan().tasks().toList().get(number);
  }

  private FocusArea area(int number) {
    return model.plan().areas().get(number);
  }

  private void apply(Edit edit) {
    model.apply(edit.changes());
  }

  private void move(int task, int area, int index) {
    apply(Arrangement.moveTask(model.plan(), task(task), area(area), index));
  }

  private String order() {
    return String.join(
        ", ", model.plan().tasks().map(task -> task.title().replace("Task ", "")).toList());
  }

  private List<Slot> slots() {
    return model.plan().tasks().map(Task::slot).toList();
  }

  private static Slot days(int planned, int due) {
    return new Slot(MONDAY.plusDays(planned), MONDAY.plusDays(due));
  }

  private static final List<Slot> DATES =
      List.of(days(0, 0), days(0, 0), days(1, 1), days(2, 3), days(4, 5));

  @Test
  void tasksMoveThroughTheDates() {
    move(4, 0, 0);
    assertThat(order()).isEqualTo("five, one, two, three, four");
    assertThat(slots()).isEqualTo(DATES);
    move(0, 1, 0);
    assertThat(order()).isEqualTo("one, two, three, five, four");
    assertThat(slots()).isEqualTo(DATES);
    move(1, 0, 99);
    assertThat(order()).isEqualTo("one, three, two, five, four");
    assertThat(slots()).isEqualTo(DATES);
    assertThat(area(0).all()).extracting(Task::position).containsExactly(0, 1, 2);
  }

  @Test
  void onlyWhatIsBetweenTheOldPlaceAndTheNewChanges() {
    Edit edit = Arrangement.moveTask(model.plan(), task(2), area(1), 0);
    assertThat(edit.subject()).isEqualTo("Task three");
    assertThat(edit.changes()).hasSize(3).allMatch(Change.TaskPlace.class::isInstance);
    assertThat(Arrangement.moveTask(model.plan(), task(3), area(0), 2).changes())
        .filteredOn(Change.TaskDates.class::isInstance)
        .hasSize(2);
    assertThat(Arrangement.moveTask(model.plan(), task(2), area(0), 2).changes()).isEmpty();
  }

  @Test
  void doneTaskMovesAloneAndKeepsItsDates() {
    apply(new Edit(Verb.REOPEN, "", List.of(new Change.TaskFinished(task(0).id(), MONDAY))));
    move(0, 1, 1);
    assertThat(order()).isEqualTo("two, three, four, one, five");
    assertThat(slots()).containsExactly(days(0, 0), days(1, 1), days(2, 3), days(0, 0), days(4, 5));
  }

  @Test
  void areaMovesPastWhatIsShown() {
    apply(AreaEdits.add(model.plan(), area(0), "Between", new UUID(1, 1)));
    apply(AreaEdits.add(model.plan(), area(1), "Removed", new UUID(2, 2)));
    apply(AreaEdits.remove(area(2)));
    assertThat(titles()).containsExactly("First area", "Between", "Second area");
    apply(Arrangement.moveArea(model.plan(), area(0), 1));
    assertThat(titles()).containsExactly("Between", "First area", "Second area");
    assertThat(slots()).isEqualTo(DATES);
    apply(Arrangement.moveArea(model.plan(), area(2), 1));
    assertThat(titles()).containsExactly("Between", "Second area", "First area");
    assertThat(order()).isEqualTo("four, five, one, two, three");
    assertThat(slots()).isEqualTo(DATES);
    assertThat(model.plan().allAreas()).extracting(FocusArea::position).containsExactly(0, 1, 2, 3);
    assertThat(Arrangement.moveArea(model.plan(), area(2), 9).changes()).isEmpty();
    apply(Arrangement.moveArea(model.plan(), area(0), 9));
    assertThat(titles()).containsExactly("Second area", "First area", "Between");
  }

  private List<String> titles() {
    return model.plan().areas().stream().map(FocusArea::title).toList();
  }

  @Test
  void planHoldsUpToTenThousandTasksAndAThousandAreas() {
    Plan plan = model(template(1, 9_999)).plan();
    assertThatNoException().isThrownBy(() -> EditLimits.checkRoom(plan));
    Plan full = model(template(1, 10_000)).plan();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checkRoom(full))
        .withMessage(
            "A plan holds up to 10,000 tasks. Nothing was added; a second plan can hold more.");
    Plan wide = model(template(999, 1)).plan();
    assertThatNoException().isThrownBy(() -> EditLimits.checkRoomForArea(wide));
    Plan widest = model(template(1_000, 1)).plan();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checkRoomForArea(widest))
        .withMessage("A plan holds up to 1,000 focus areas. Nothing was added.");
  }

  private static PlanTemplate template(int areas, int tasks) {
    return new PlanTemplate(
        "wide",
        "Wide",
        "For tests.",
        areas,
        IntStream.rangeClosed(1, areas)
            .mapToObj(
                day -> new PlanTemplate.FocusArea("a-" + day, "Area", day, day, tasks(day, tasks)))
            .toList());
  }

  private static List<PlanTemplate.Task> tasks(int day, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new PlanTemplate.Task("t-" + day + "-" + i, "Task", 10, false))
        .toList();
  }
}
