package app.daymark.ui.plan;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private PlanViewModel plan;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    plan =
        new PlanViewModel(
            desk.plans(), desk.commands(), desk.runner(), desk.texts(), desk.errors());
    desk.plans().onChange(plan::refresh);
    plan.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void withoutAPlanThereIsNothing() {
    assertThat(plan.loaded().get()).isTrue();
    assertThat(plan.hasPlans().get()).isFalse();
    assertThat(plan.chosen().get()).isNull();
    assertThat(plan.rows()).isEmpty();
  }

  @Test
  void aPlanIsShownByFocusAreaWithDatesAndProgress() {
    start("back-end-20");
    assertThat(plan.title().get()).isEqualTo("Back end in 20 days");
    assertThat(plan.dates().get()).isEqualTo("2 Mar 2026 – 21 Mar 2026");
    assertThat(plan.progressText().get()).isEqualTo("0 of 27 tasks done, about 30\u00a0h left");
    assertThat(headings()).hasSize(8);
    assertThat(headings().getFirst())
        .satisfies(heading -> {
          assertThat(heading.id()).isNotNull();
          assertThat(heading.title()).isEqualTo("Programming Fundamentals");
          assertThat(heading.detail()).isEqualTo("Mon 2 Mar – Tue 3 Mar  ·  0 of 3");
        });
    assertThat(lines()).hasSize(27);
  }

  @Test
  void aTickShowsInItsPlaceAndInTheProgress() {
    start("back-end-20");
    TaskLine second = lines().get(1);

    desk.commands().toggle(second, () -> {});

    assertThat(lines().get(1).done()).isTrue();
    assertThat(lines().get(1).when()).isEqualTo("done Mon 2 Mar");
    assertThat(headings().getFirst().detail()).endsWith("1 of 3");
    assertThat(plan.progress().get()).isEqualTo(1 / 27.0);
  }

  @Test
  void aTickIsDrawnBeforeItIsOnDisk() {
    start("back-end-20");
    WaitingRunner later = new WaitingRunner();
    PlanViewModel waiting =
        new PlanViewModel(desk.plans(), desk.commands(later), later, desk.texts(), desk.errors());
    desk.plans()
        .onChange(() -> later.run(() -> waiting, PlanViewModel::refresh, desk.errors()::report));
    waiting.refresh();
    later.runAll();
    TaskLine second = (TaskLine) waiting.rows().get(2);

    waiting.toggle(second);

    assertThat(waiting.rows().get(2))
        .isInstanceOfSatisfying(TaskLine.class, line -> assertThat(line.done()).isTrue());
    assertThat(lines().get(1).open()).isTrue();
    later.runAll();
    assertThat(((TaskLine) waiting.rows().get(2)).when()).isEqualTo("done Mon 2 Mar");
  }

  @Test
  void tasksPastTheirDatesAreLate() {
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(TODAY.minusDays(5)));
    assertThat(lines().getFirst().late()).isTrue();
    assertThat(lines().getLast().late()).isFalse();
  }

  @Test
  void theChosenPlanStaysChosenThroughChanges() {
    start("back-end-20");
    start("back-end-60");
    plan.chosen()
        .set(
            plan.plans().stream()
                .filter(each -> each.title().equals("Back end in 60 days"))
                .findFirst()
                .orElseThrow());

    desk.commands().toggle(lines().getFirst(), () -> {});

    assertThat(plan.title().get()).isEqualTo("Back end in 60 days");
    assertThat(lines().getFirst().done()).isTrue();
  }

  @Test
  void undoingTheStartLeavesNothingBehind() {
    start("back-end-20");
    desk.plans().undo();
    assertThat(plan.hasPlans().get()).isFalse();
    assertThat(plan.rows()).isEmpty();
  }

  private void start(String key) {
    desk.plans().start(desk.template(key), PlanTerms.from(TODAY));
  }

  private List<Heading> headings() {
    return plan.rows().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
  }

  private List<TaskLine> lines() {
    return plan.rows().stream()
        .filter(TaskLine.class::isInstance)
        .map(TaskLine.class::cast)
        .toList();
  }
}
