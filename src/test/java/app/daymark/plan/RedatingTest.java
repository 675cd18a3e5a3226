package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Slot;
import app.daymark.testkit.Cases;
import app.daymark.testkit.PlanModel;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedatingTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyWeek WEEKEND =
      new StudyWeek(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  @Test
  void theWayBackGivesTheOldDates() {
    Cases.each(seed -> {
      PlanLife life = PlanLife.after(seed, 6);
      Plan before = life.plan();
      Map<UUID, Slot> slots = slots(before);
      StudyCalendar other =
          life.random.nextBoolean()
              ? life.anyWeek()
              : before.calendar().withDaysOff(life.off(life.today()));
      Plan there = life.apply(Redating.changes(before, other));
      Plan moved = with(there, other);
      assertThat(Redating.changes(moved, other)).isEmpty();

      for (Change change : Redating.changes(moved, before.calendar())) {
        assertThat(change).isInstanceOf(Change.TaskDates.class);
      }
      life.apply(Redating.changes(moved, before.calendar()));
      Map<UUID, Slot> back = slots(life.plan());
      before
          .open()
          .filter(task -> !task.plannedOn().isBefore(before.startedOn()))
          .forEach(task -> assertThat(back.get(task.id())).isEqualTo(slots.get(task.id())));
    });
  }

  private static Map<UUID, Slot> slots(Plan plan) {
    return plan.tasks().collect(Collectors.toMap(Task::id, Task::slot));
  }

  private static Plan with(Plan plan, StudyCalendar calendar) {
    return new Plan(
        plan.id(),
        plan.templateKey(),
        plan.title(),
        plan.startedOn(),
        calendar,
        plan.minutesADay(),
        plan.standing(),
        plan.allAreas());
  }

  private static PlanModel smallPlan(LocalDate start) {
    return new PlanModel(
        NewPlan.from(TestData.smallPlan(), PlanTerms.from(start), TestData.ids(1)));
  }

  private static List<Slot> openSlots(Plan plan) {
    return plan.open().map(Task::slot).toList();
  }

  private static Slot days(int planned, int due) {
    return new Slot(MONDAY.plusDays(planned), MONDAY.plusDays(due));
  }

  @Test
  void daysOffMoveWhatIsOnThemAndAfterThem() {
    PlanModel model = smallPlan(MONDAY);
    StudyCalendar after =
        model.plan().calendar().withDaysOff(DaysOff.of(MONDAY.plusDays(1), MONDAY.plusDays(2)));
    model.apply(CalendarEdits.calendar(Verb.CHANGE_DAYS_OFF, model.plan(), after).changes());
    assertThat(openSlots(model.plan()))
        .containsExactly(days(0, 0), days(0, 0), days(3, 3), days(4, 5), days(6, 7));
  }

  @Test
  void doneTaskStaysThoughItsDateIsOff() {
    PlanModel model = smallPlan(MONDAY);
    Task third = model.plan().tasks().toList().get(2);
    model.apply(List.of(new Change.TaskFinished(third.id(), MONDAY)));
    StudyCalendar after =
        model.plan().calendar().withDaysOff(DaysOff.of(MONDAY.plusDays(1), MONDAY.plusDays(1)));
    Plan plan =
        model.apply(CalendarEdits.calendar(Verb.CHANGE_DAYS_OFF, model.plan(), after).changes());
    assertThat(plan.tasks().toList().get(2).slot()).isEqualTo(third.slot());
    assertThat(openSlots(plan)).containsExactly(days(0, 0), days(0, 0), days(3, 4), days(5, 6));
  }

  @Test
  void whatWasPulledForwardToBeforeTheStartDoesNotHoldUpTheRest() {
    LocalDate start = MONDAY.plusWeeks(2);
    PlanModel model = smallPlan(start);
    Task first = model.plan().open().findFirst().orElseThrow();
    model.apply(TaskEdits.to(Verb.PULL_FORWARD, model.plan(), first, MONDAY).changes());
    StudyCalendar weekends = model.plan().calendar().withWeek(WEEKEND, MONDAY);
    Plan plan =
        model.apply(CalendarEdits.calendar(Verb.CHANGE_WEEK, model.plan(), weekends).changes());
    assertThat(openSlots(plan)).startsWith(days(5, 5), days(14 + 5, 14 + 5), days(14 + 6, 14 + 6));
  }
}
