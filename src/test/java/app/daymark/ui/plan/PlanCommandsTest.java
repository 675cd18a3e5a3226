package app.daymark.ui.plan;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change.Facts;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the plan of 20 days: three tasks in its first area, three in its second. */
class PlanCommandsTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private PlanViewModel viewModel;
  private PlanCommands commands;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    viewModel =
        new PlanViewModel(
            desk.plans(), desk.commands(), desk.runner(), desk.texts(), desk.errors());
    commands =
        new PlanCommands(desk.services().editing(), desk.changes(), desk.texts(), viewModel::shown);
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(TODAY));
    desk.plans().onChange(viewModel::refresh);
    viewModel.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Plan plan() {
    return desk.plans().plans().getFirst();
  }

  private FocusArea area(int index) {
    return plan().areas().get(index);
  }

  private List<String> titles(int area) {
    return area(area).tasks().stream().map(Task::title).toList();
  }

  private TaskLine line(int index) {
    return (TaskLine)
        viewModel.rows().stream().filter(TaskLine.class::isInstance).toList().get(index);
  }

  private Heading heading(int index) {
    return (Heading)
        viewModel.rows().stream().filter(Heading.class::isInstance).toList().get(index);
  }

  @Test
  void aTaskMovesDownAndItsDatesStayInOrder() {
    List<String> before = titles(0);
    commands.step(line(0), 1);
    assertThat(titles(0)).containsExactly(before.get(1), before.get(0), before.get(2));
    assertThat(plan().tasks().map(Task::plannedOn).toList()).isSorted();
    commands.step(line(1), -1);
    assertThat(titles(0)).isEqualTo(before);
  }

  @Test
  void atTheEdgeOfItsAreaATaskMovesIntoTheNext() {
    String last = line(2).title();
    commands.step(line(2), 1);
    assertThat(titles(0)).hasSize(2);
    assertThat(titles(1)).hasSize(4).startsWith(last);
    commands.step(line(2), -1);
    assertThat(titles(0)).hasSize(3).endsWith(last);
  }

  @Test
  void atTheEdgeOfThePlanNothingMoves() {
    commands.step(line(0), -1);
    commands.step(heading(0), -1);
    commands.step(heading(7), 1);
    assertThat(desk.plans().undo()).contains("start of “Back end in 20 days”");
  }

  @Test
  void aTaskIsDroppedOntoAnother() {
    List<String> first = titles(0);
    commands.drop(line(2), line(0));
    assertThat(titles(0)).containsExactly(first.get(2), first.get(0), first.get(1));
    commands.drop(line(0), line(2));
    assertThat(titles(0)).isEqualTo(first);
    commands.drop(line(0), line(4));
    assertThat(titles(1)).hasSize(4);
    assertThat(titles(1).get(1)).isEqualTo(first.get(0));
  }

  @Test
  void aTaskDroppedOntoAHeadingIsTheFirstOfThatArea() {
    String first = line(0).title();
    commands.drop(line(0), heading(1));
    assertThat(titles(1)).startsWith(first);
  }

  @Test
  void anAreaMovesWithItsTasks() {
    String first = area(0).title();
    String second = area(1).title();
    commands.step(heading(0), 1);
    assertThat(plan().areas()).extracting(FocusArea::title).startsWith(second, first);
    assertThat(plan().tasks().map(Task::plannedOn).toList()).isSorted();
    commands.drop(heading(1), line(0));
    assertThat(plan().areas()).extracting(FocusArea::title).startsWith(first, second);
  }

  @Test
  void tasksAndAreasAreAddedRenamedAndRemoved() {
    commands.addTask(area(0).id(), new Facts("Read a book", 25, true));
    assertThat(titles(0)).hasSize(4).endsWith("Read a book");
    commands.addArea(area(0).id(), "My own");
    assertThat(area(1).title()).isEqualTo("My own");
    assertThat(heading(1).detail()).isEqualTo("No tasks yet");
    commands.renameArea(area(1).id(), "Mine");
    assertThat(area(1).title()).isEqualTo("Mine");
    commands.removeArea(heading(1));
    assertThat(plan().areas()).hasSize(8);
    assertThat(desk.board().latest()).isEqualTo("Removed: Mine");
  }

  @Test
  void removingAnAreaKeepsWhatWasDoneInIt() {
    desk.plans().tick(line(0).id(), TODAY);
    commands.removeArea(heading(0));
    assertThat(plan().areas()).hasSize(7);
    assertThat(plan().allAreas().getFirst().doneCount()).isEqualTo(1);
    assertThat(desk.services().progress().streak(TODAY).length()).isEqualTo(1);
    assertThat(desk.plans().today(TODAY).due()).isEmpty();
  }

  @Test
  void aRemovedPlanIsGoneUntilItIsUndone() {
    commands.removePlan();
    assertThat(viewModel.hasPlans().get()).isFalse();
    assertThat(desk.plans().today(TODAY).due()).isEmpty();
    desk.plans().undo();
    assertThat(viewModel.hasPlans().get()).isTrue();
  }

  @Test
  void theAreaOfARowIsFound() {
    assertThat(commands.areaOf(line(3))).isEqualTo(area(1).id());
    assertThat(commands.areaOf(heading(1))).isEqualTo(area(1).id());
    assertThat(commands.areaOf(new ListRow.Message("", ""))).isNull();
  }
}
