package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.Refusal;
import app.daymark.progress.StreakDay;
import app.daymark.progress.StreakDay.Kind;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are put away, come back, or get another title. */
class ArchiveTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;
  private final UUID plan;

  ArchiveTest(@TempDir Path folder) {
    desk = Desk.open(folder).withSmallPlan();
    plan = desk.plans.heads().getFirst().id();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static LocalDate day(int number) {
    return MONDAY.plusDays(number);
  }

  private void moveTo(int day) {
    desk.clock.moveToNoonOf(day(day));
  }

  private Plan plan() {
    return desk.plans.plan(plan).orElseThrow();
  }

  private List<Kind> kinds(int day) {
    return desk.progress.streak(day(day)).days().stream().map(StreakDay::kind).toList();
  }

  @Test
  void archivedPlanAsksForNothingAndIsKept() {
    desk.plans.tick(desk.task(0).id(), MONDAY);
    moveTo(1);
    desk.editing.archive(plan);
    assertThat(desk.plans.heads()).isEmpty();
    Today today = desk.plans.today(day(2));
    assertThat(today.hasPlans()).isFalse();
    assertThat(today.open()).isEmpty();
    assertThat(today.next()).isEmpty();
    assertThat(desk.plans.today(MONDAY).done()).isEmpty();
    assertThat(desk.catchUp.offers(180).behind()).isEmpty();
    assertThat(desk.plans.plans()).extracting(Plan::status).containsExactly(PlanStatus.ARCHIVED);
    assertThat(desk.plans.plans().getFirst().doneCount()).isEqualTo(1);
    assertThat(kinds(3)).containsExactly(Kind.KEPT, Kind.NONE, Kind.NONE, Kind.NONE);
  }

  @Test
  void planThatComesBackIsAsFarAheadAsItWas() {
    desk.plans.tick(desk.task(0).id(), MONDAY);
    moveTo(1);
    desk.editing.archive(plan);
    moveTo(11);
    desk.editing.unarchive(plan);
    assertThat(plan().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(plan().calendar().daysOff())
        .containsExactly(new DaysOff(day(1), day(10), DaysOff.Reason.PAUSE));
    assertThat(desk.task(2).plannedOn()).isEqualTo(day(11));
    assertThat(desk.plans.heads()).hasSize(1);
    assertThat(kinds(11)).startsWith(Kind.KEPT, Kind.PAUSED).endsWith(Kind.PAUSED, Kind.OPEN);
  }

  @Test
  void finishedPlanComesBackAsItWas() {
    desk.tasks().forEach(task -> desk.plans.tick(task.id(), MONDAY));
    Plan finished = plan();
    desk.editing.archive(plan);
    moveTo(9);
    desk.editing.unarchive(plan);
    assertThat(plan().calendar()).isEqualTo(finished.calendar());
    assertThat(plan().allAreas()).isEqualTo(finished.allAreas());
  }

  @Test
  void whatRestedAlreadyRestsSinceThen() {
    desk.editing.pause(plan);
    moveTo(5);
    desk.editing.archive(plan);
    assertThat(plan().standing().since()).isEqualTo(MONDAY);
    moveTo(9);
    desk.editing.removePlan(plan);
    desk.plans.undo();
    assertThat(plan().status()).isEqualTo(PlanStatus.ARCHIVED);
    desk.editing.unarchive(plan);
    assertThat(desk.task(0).plannedOn()).isEqualTo(day(9));
  }

  @Test
  void planGetsAnotherTitleOnOneLine() {
    desk.editing.rename(plan, "  My own\nplan ");
    assertThat(plan().title()).isEqualTo("My own plan");
    assertThat(desk.plans.undo()).contains("renaming of “Small plan”");
    assertThat(plan().title()).isEqualTo("Small plan");
    assertThatThrownBy(() -> desk.editing.rename(plan, " \u200b "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at least one letter");
  }

  @Test
  void summaryTellsWhatThePlanTells() {
    desk.plans.tick(desk.task(0).id(), MONDAY);
    desk.editing.skip(desk.task(4).id());
    desk.editing.remove(desk.task(1).id());
    desk.editing.addArea(plan().areas().getLast().id(), "Empty");
    desk.plans.start(TestData.builtInPlan("back-end-20"), PlanTerms.from(day(3)));
    desk.editing.archive(plan);
    List<Plan> whole = desk.plans.plans().reversed();
    List<PlanSummary> told = desk.plans.summaries();
    assertThat(told).hasSameSizeAs(whole).hasSize(2);
    for (int i = 0; i < told.size(); i++) {
      Plan each = whole.get(i);
      assertThat(told.get(i))
          .isEqualTo(
              new PlanSummary(
                  each.id(),
                  each.templateKey(),
                  each.title(),
                  each.startedOn(),
                  each.status(),
                  each.standing().since(),
                  each.endsOn(),
                  (int) each.doneCount(),
                  (int) each.taskCount(),
                  (int) each.open().count()));
    }
    assertThat(told.getLast().isArchived()).isTrue();
    assertThat(told.getLast().done()).isEqualTo(1);
    desk.editing.removePlan(plan);
    assertThat(desk.plans.summaries()).hasSize(1);
  }
}
