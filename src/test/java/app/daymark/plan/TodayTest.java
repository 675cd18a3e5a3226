package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.Today.Item;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the small plan: tasks one and two on Monday, three on Tuesday, four until Thursday. */
class TodayTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;

  TodayTest(@TempDir Path folder) {
    desk = Desk.open(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Today today(int daysAfterMonday) {
    return desk.plans.today(MONDAY.plusDays(daysAfterMonday));
  }

  private static List<String> titles(List<Item> items) {
    return items.stream().map(item -> item.task().title().replace("Task ", "")).toList();
  }

  @Test
  void withoutAPlanThereIsNothing() {
    assertThat(today(0))
        .isEqualTo(new Today(MONDAY, List.of(), 0, List.of(), List.of(), List.of(), 0, 0));
    assertThat(today(0).hasPlans()).isFalse();
  }

  @Test
  void firstDayAsksForItsTasks() {
    desk.withSmallPlan();
    Today today = today(0);
    assertThat(today.hasPlans()).isTrue();
    assertThat(today.studyDate()).isEqualTo(MONDAY);
    assertThat(titles(today.due())).containsExactly("one", "two");
    assertThat(today.catchUp()).isEmpty();
    assertThat(today.done()).isEmpty();
    assertThat(titles(today.next())).containsExactly("three", "four", "five");
    assertThat(today.dueMinutes()).isEqualTo(60);
  }

  @Test
  void itemSaysWhereItBelongs() {
    desk.withSmallPlan();
    assertThat(today(2).due())
        .containsExactly(
            new Item(
                desk.task(3), desk.plans.plans().getFirst().id(), "Small plan", "Second area"));
  }

  @Test
  void whatWasNotDoneIsCaughtUpOldestFirst() {
    desk.withSmallPlan();
    desk.plans.tick(desk.task(0).id(), MONDAY);
    Today today = today(2);
    assertThat(titles(today.catchUp())).containsExactly("two", "three");
    assertThat(titles(today.due())).containsExactly("four");
    assertThat(titles(today.open())).containsExactly("two", "three", "four");
    assertThat(today.dueMinutes()).isEqualTo(30);
    assertThat(titles(today.next())).containsExactly("five");
  }

  @Test
  void taskOfSeveralDaysIsNotOverdueBeforeItsLastDateHasPassed() {
    desk.withSmallPlan();
    assertThat(titles(today(2).due())).contains("four");
    assertThat(titles(today(3).due())).contains("four");
    assertThat(titles(today(3).catchUp())).doesNotContain("four");
    assertThat(titles(today(4).catchUp())).contains("four");
    assertThat(titles(today(4).due())).containsExactly("five");
    assertThat(desk.task(3).isOverdue(MONDAY.plusDays(3))).isFalse();
    assertThat(desk.task(3).isOverdue(MONDAY.plusDays(4))).isTrue();
  }

  @Test
  void doneTaskShowsOnTheDateItWasDoneAndNowhereElse() {
    desk.withSmallPlan();
    desk.plans.tick(desk.task(4).id(), MONDAY);
    assertThat(titles(today(0).done())).containsExactly("five");
    assertThat(titles(today(0).next())).containsExactly("three", "four");
    assertThat(today(1).done()).isEmpty();
    assertThat(titles(today(9).catchUp())).doesNotContain("five");
    assertThat(desk.task(4).isOverdue(MONDAY.plusDays(9))).isFalse();
  }

  @Test
  void whatWasDoneInARemovedAreaIsNotOfferedToBeReopened() {
    desk.withSmallPlan();
    desk.plans.tick(desk.task(0).id(), MONDAY);
    desk.editing.removeArea(desk.plans.plans().getFirst().areas().getFirst().id());
    assertThat(today(0).done()).isEmpty();
    assertThat(desk.progress.streak(MONDAY).length()).isEqualTo(1);
  }

  @Test
  void dayBeforeThePlanAsksForNothing() {
    desk.withSmallPlan();
    Today today = today(-1);
    assertThat(today.open()).isEmpty();
    assertThat(today.hasPlans()).isTrue();
    assertThat(today.planCount()).isEqualTo(1);
    assertThat(titles(today.next())).containsExactly("one", "two", "three");
  }

  @Test
  void tasksOfAllPlansStandTogetherTheEarlierPlanFirst() {
    desk.withSmallPlan();
    desk.plans.start(TestData.builtInPlan("back-end-20"), PlanTerms.from(MONDAY.minusDays(1)));
    assertThat(today(0).open())
        .extracting(Item::planTitle)
        .containsExactly(
            "Back end in 20 days",
            "Back end in 20 days",
            "Back end in 20 days",
            "Small plan",
            "Small plan");
  }

  @Test
  void anyDateCanBeAskedFor() {
    desk.withSmallPlan();
    assertThat(titles(desk.plans.today(LocalDate.MAX).catchUp())).hasSize(5);
    assertThat(titles(desk.plans.today(LocalDate.MIN).next())).hasSize(3);
  }
}
