package app.daymark.ui.start;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Catalogue;
import app.daymark.plan.Plan;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.start.FirstRunViewModel.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private FirstRunViewModel first;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    first = on(desk.runner(), desk.catalogue());
  }

  private FirstRunViewModel on(TaskRunner runner, Catalogue catalogue) {
    return FirstRunDesk.on(desk, runner, catalogue, () -> first.startOver());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StartViewModel terms() {
    StartViewModel asking = Objects.requireNonNull(first.terms().get());
    asking.refresh();
    return asking;
  }

  @Test
  void onlyRolesWithAPlanAreOffered() {
    assertThat(first.step().get()).isEqualTo(Step.ROLE);
    assertThat(first.roles()).extracting(role -> role.key()).containsExactly("back-end-developer");
    assertThat(first.role().get()).isEqualTo(first.roles().getFirst());
    assertThat(first.others())
        .isEqualTo("Android Developer: a guide to read under Role, but no plan yet.");
    assertThat(first.plansOf(first.roles().getFirst())).isEqualTo("3 plans");
  }

  @Test
  void eachPlanSaysWhenItWouldEndAndWhatADayTakes() {
    first.next();
    assertThat(first.step().get()).isEqualTo(Step.PLAN);
    assertThat(first.offers())
        .extracting(TemplateOffer::ends)
        .containsExactly("Done by 21 Mar 2026", "Done by 30 Apr 2026", "Done by 30 May 2026");
    TemplateOffer shortest = first.offers().getFirst();
    assertThat(shortest.pace()).matches("about .*min a day");
    assertThat(shortest.size()).startsWith("20 study days, 27 tasks, about ");
    assertThat(first.offer().get()).isEqualTo(shortest);
  }

  @Test
  void threeStepsStartThePlanThatWasChosen() {
    first.next();
    first.offer().set(first.offers().get(1));
    first.next();
    assertThat(first.step().get()).isEqualTo(Step.TERMS);
    terms();
    first.next();
    assertThat(desk.plans().plans()).extracting(Plan::title).containsExactly("Back end in 60 days");
    assertThat(first.step().get()).isEqualTo(Step.ROLE);
    assertThat(first.terms().get()).isNull();
  }

  @Test
  void goingBackKeepsWhatWasChosen() {
    assertThat(first.back()).isFalse();
    first.next();
    first.offer().set(first.offers().getLast());
    first.next();
    StartViewModel before = terms();
    before.form().ownPace().set(true);
    assertThat(first.back()).isTrue();
    assertThat(first.step().get()).isEqualTo(Step.PLAN);
    assertThat(first.back()).isTrue();
    first.next();
    assertThat(first.offer().get()).isEqualTo(first.offers().getLast());
    first.next();
    assertThat(first.terms().get()).isSameAs(before);
    first.back();
    first.offer().set(first.offers().getFirst());
    first.next();
    assertThat(first.terms().get()).isNotSameAs(before);
  }

  @Test
  void lookingAroundStartsASampleThatCanBeUndone() {
    first.lookAround();
    Plan sample = desk.plans().plans().getFirst();
    assertThat(sample.isSample()).isTrue();
    assertThat(sample.title()).isEqualTo("Sample: Back end in 20 days");
    assertThat(sample.startedOn()).isEqualTo(TODAY);
    assertThat(desk.board().shown().getLast())
        .isEqualTo(new Notice("Started: Sample: Back end in 20 days", Notice.Kind.UNDOABLE));
    desk.plans().undo();
    assertThat(desk.plans().plans()).isEmpty();
  }

  @Test
  void withoutAnyRoleThereIsNoWayOn() {
    FirstRunViewModel empty = on(desk.runner(), new Catalogue(List.of(), List.of(), Map.of()));
    empty.next();
    empty.lookAround();
    assertThat(empty.step().get()).isEqualTo(Step.ROLE);
    assertThat(desk.plans().plans()).isEmpty();
  }

  @Test
  void onlyTheLatestQuestionIsAnswered() {
    WaitingRunner later = new WaitingRunner();
    FirstRunViewModel slow = on(later, desk.catalogue());
    slow.next();
    slow.next();
    assertThat(slow.step().get()).isEqualTo(Step.ROLE);
    later.runNewestFirst();
    assertThat(slow.step().get()).isEqualTo(Step.PLAN);
    assertThat(slow.terms().get()).isNull();
  }
}
