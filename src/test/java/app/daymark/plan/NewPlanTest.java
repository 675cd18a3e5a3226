package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPlanTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyWeek WORK_DAYS =
      new StudyWeek(
          List.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY));

  @Test
  void planIsTheTemplateWithDates() {
    StartPlan start = NewPlan.from(TestData.smallPlan(), PlanTerms.from(MONDAY), TestData.ids(1));
    assertThat(start.templateKey()).isEqualTo("small");
    assertThat(start.title()).isEqualTo("Small plan");
    assertThat(start.startedOn()).isEqualTo(MONDAY);
    assertThat(start.studyWeek()).containsExactly(DayOfWeek.values());
    assertThat(start.areas())
        .extracting(NewArea::title)
        .containsExactly("First area", "Second area");
    assertThat(start.areas()).extracting(NewArea::fromDay).containsExactly(1, 3);
    assertThat(start.areas()).extracting(NewArea::toDay).containsExactly(2, 6);
    UUID id = start.areas().get(0).tasks().get(2).id();
    assertThat(start.areas().get(0).tasks().get(2))
        .isEqualTo(
            new NewTask(
                id, "small/three", "Task three", MONDAY.plusDays(1), MONDAY.plusDays(1), 30, true));
    id = start.areas().get(1).tasks().get(0).id();
    assertThat(start.areas().get(1).tasks().get(0))
        .isEqualTo(
            new NewTask(
                id, "small/four", "Task four", MONDAY.plusDays(2), MONDAY.plusDays(3), 30, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"back-end-20", "back-end-60", "back-end-90"})
  void builtInPlanEndsOnItsLastStudyDate(String key) {
    PlanTemplate template = TestData.builtInPlan(key);
    List<NewTask> tasks =
        tasks(
            NewPlan.from(
                template, new PlanTerms(MONDAY, WORK_DAYS, List.of(), 0), TestData.ids(1)));
    assertThat(tasks).hasSize(template.taskCount());
    assertThat(tasks.getFirst().plannedOn()).isEqualTo(MONDAY);
    assertThat(tasks.getLast().dueOn()).isEqualTo(MONDAY.plusDays(template.days() / 5 * 7L - 3));
    assertThat(tasks)
        .allMatch(task -> WORK_DAYS.has(task.plannedOn()) && WORK_DAYS.has(task.dueOn()));
    assertThat(tasks).extracting(NewTask::plannedOn).isSorted();
  }

  @Test
  void everyPlanAreaAndTaskHasItsOwnId() {
    StartPlan start =
        NewPlan.from(TestData.builtInPlan("back-end-90"), PlanTerms.from(MONDAY), TestData.ids(1));
    List<UUID> ids = new ArrayList<>(List.of(start.plan()));
    start.areas().forEach(area -> ids.add(area.id()));
    tasks(start).forEach(task -> ids.add(task.id()));
    assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
  }

  private static List<NewTask> tasks(StartPlan start) {
    return start.areas().stream().flatMap(area -> area.tasks().stream()).toList();
  }
}
