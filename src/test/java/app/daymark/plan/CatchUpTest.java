package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.Slot;
import app.daymark.journal.TaskStatus;
import app.daymark.testkit.Cases;
import app.daymark.testkit.PlanModel;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatchUpTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final Load NO_OTHERS = new Load();

  private static PlanModel smallPlan() {
    return new PlanModel(
        NewPlan.from(TestData.smallPlan(), PlanTerms.from(MONDAY), TestData.ids(1)));
  }

  private static List<Slot> open(Plan plan) {
    return plan.open().map(Task::slot).toList();
  }

  private static Slot days(int planned, int due) {
    return new Slot(MONDAY.plusDays(planned), MONDAY.plusDays(due));
  }

  @Test
  void pushRepeatsTheMissedDatesAndMovesTheRestByAsMany() {
    PlanModel model = smallPlan();
    LocalDate wednesday = MONDAY.plusDays(2);
    Plan plan = model.apply(new CatchUp(model.plan(), wednesday).push().changes());
    assertThat(open(plan))
        .containsExactly(days(2, 2), days(2, 2), days(3, 3), days(4, 5), days(6, 7));
  }

  @Test
  void pushLeavesNothingBehindOfATaskUnderWay() {
    PlanModel model = smallPlan();
    model.apply(List.of(skip(model.plan(), 0), skip(model.plan(), 1)));
    Plan plan = model.apply(new CatchUp(model.plan(), MONDAY.plusDays(3)).push().changes());
    assertThat(open(plan)).containsExactly(days(3, 3), days(4, 4), days(5, 6));
  }

  private static Change skip(Plan plan, int number) {
    Task task = plan.tasks().toList().get(number);
    return new TaskStanding(task.id(), TaskStatus.OPEN, TaskStatus.SKIPPED);
  }

  @Test
  void compressKeepsTheEndWithDaysAsEvenAsTheyCanBe() {
    PlanModel model = smallPlan();
    CatchUp catchUp = new CatchUp(model.plan(), MONDAY.plusDays(4));
    Plan plan = model.apply(catchUp.compress(180, NO_OTHERS, Set.of()).changes());
    assertThat(plan.endsOn()).isEqualTo(MONDAY.plusDays(5));
    assertThat(open(plan))
        .containsExactly(days(4, 4), days(4, 4), days(4, 4), days(5, 5), days(5, 5));
  }

  @Test
  void compressMovesTheEndAsFarAsTheLimitDemands() {
    PlanModel model = smallPlan();
    CatchUp catchUp = new CatchUp(model.plan(), MONDAY.plusDays(4));
    Plan plan = model.apply(catchUp.compress(30, NO_OTHERS, Set.of()).changes());
    assertThat(open(plan))
        .containsExactly(days(4, 4), days(5, 5), days(6, 6), days(7, 7), days(8, 8));
  }

  @Test
  void compressWorksWithAnyLimit() {
    PlanModel model = smallPlan();
    CatchUp catchUp = new CatchUp(model.plan(), MONDAY.plusDays(4));
    List<Task> tasks = model.plan().open().toList();
    assertThat(catchUp.evenLimit(tasks, Integer.MAX_VALUE, NO_OTHERS)).isEqualTo(90);
    assertThat(catchUp.evenLimit(tasks, 91, NO_OTHERS)).isEqualTo(90);
    assertThat(catchUp.evenLimit(tasks, 90, NO_OTHERS)).isEqualTo(90);
    assertThat(catchUp.evenLimit(tasks, 89, NO_OTHERS)).isEqualTo(89);
    assertThat(catchUp.evenLimit(List.of(), 89, NO_OTHERS)).isEqualTo(10);
    assertThat(catchUp.evenLimit(List.of(), 5, NO_OTHERS)).isEqualTo(5);
  }

  @Test
  void compressGoesAroundWhatOthersAskFor() {
    PlanModel model = smallPlan();
    Load others = new Load();
    others.add(model.plan().calendar(), days(4, 4), 100);
    Plan plan =
        model.apply(
            new CatchUp(model.plan(), MONDAY.plusDays(4))
                .compress(150, others, Set.of())
                .changes());
    assertThat(open(plan))
        .containsExactly(days(4, 4), days(5, 5), days(5, 5), days(5, 5), days(5, 5));
  }

  @Test
  void trimSkipsWhatIsDropped() {
    PlanModel model = smallPlan();
    UUID third = model.plan().tasks().toList().get(2).id();
    CatchUp catchUp = new CatchUp(model.plan(), MONDAY.plusDays(4));
    Plan plan = model.apply(catchUp.compress(180, NO_OTHERS, Set.of(third)).changes());
    assertThat(plan.tasks().toList().get(2).status()).isEqualTo(TaskStatus.SKIPPED);
    assertThat(open(plan)).containsExactly(days(4, 4), days(4, 4), days(5, 5), days(5, 5));
  }

  @Test
  void onlyAsManyAreSuggestedForDroppingAsItTakes() {
    PlanModel model = smallPlan();
    UUID third = model.plan().tasks().toList().get(2).id();
    // On Tuesday, 30 minutes a day were usual: without the third there is a date for each.
    assertThat(new CatchUp(model.plan(), MONDAY.plusDays(2)).suggestedDrops(180, NO_OTHERS))
        .containsExactly(third);
    assertThat(new CatchUp(model.plan(), MONDAY).suggestedDrops(180, NO_OTHERS)).isEmpty();
    // After the plan's end its own fullest day is what is usual, and all fits into days like it.
    assertThat(new CatchUp(model.plan(), MONDAY.plusDays(30)).suggestedDrops(180, NO_OTHERS))
        .containsExactly(third);
  }

  @Test
  void pushLeavesNothingOverdueAndMovesTheRestByTheMissedDates() {
    Cases.each(seed -> {
      PlanLife life = PlanLife.after(seed, 6);
      life.passTime(life.random.nextInt(25));
      Plan before = life.plan();
      LocalDate today = life.today();
      Set<LocalDate> missed = new TreeSet<>();
      before
          .open()
          .filter(task -> task.isOverdue(today))
          .forEach(task -> missed.addAll(studyDates(before, task.plannedOn(), task.dueOn())));
      Map<UUID, Task> after = byId(life.apply(new CatchUp(before, today).push().changes()));
      before
          .open()
          .forEach(task -> {
            Task now = Objects.requireNonNull(after.get(task.id()));
            assertThat(now.isOverdue(today)).isFalse();
            assertThat(now.plannedOn()).isAfterOrEqualTo(task.plannedOn());
            assertThat(now.dueOn()).isAfterOrEqualTo(task.dueOn());
            if (!task.plannedOn().isBefore(today)) {
              assertMovedBy(missed.size(), before, task.plannedOn(), now.plannedOn());
            }
            if (!task.dueOn().isBefore(today)) {
              assertMovedBy(missed.size(), before, task.dueOn(), now.dueOn());
            }
          });
    });
  }

  private static void assertMovedBy(int count, Plan plan, LocalDate from, LocalDate to) {
    assertThat(studyDates(plan, from, to)).hasSize(count + 1);
  }

  /** The study dates of a plan, day by day. */
  private static List<LocalDate> studyDates(Plan plan, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(plan.calendar()::has).toList();
  }

  private static Map<UUID, Task> byId(Plan plan) {
    return plan.tasks().collect(Collectors.toMap(Task::id, Function.identity()));
  }

  @Test
  void compressKeepsTheLimitAndTheEndIfItCan() {
    Cases.each(seed -> {
      PlanLife life = PlanLife.after(seed, 6);
      life.passTime(life.random.nextInt(25));
      Plan before = life.plan();
      LocalDate today = life.today();
      int limit = life.random.nextInt(10, 300);
      Load others = anyLoad(life, limit);
      CatchUp catchUp = new CatchUp(before, today);
      boolean drops = life.random.nextBoolean();
      Set<UUID> dropped = drops ? someOf(life) : Set.of();
      Plan after = life.apply(catchUp.compress(limit, others, dropped).changes());

      assertThat(after.open()).noneMatch(task -> task.isOverdue(today));
      load(after)
          .forEach((date, minutes) ->
              assertThat(minutes + others.on(date))
                  .as("%s", date)
                  .isLessThanOrEqualTo(Math.max(limit, others.on(date))));
      Map<UUID, Task> now = byId(after);
      before
          .open()
          .forEach(task ->
              assertThat(Objects.requireNonNull(now.get(task.id())).status())
                  .isEqualTo(dropped.contains(task.id()) ? TaskStatus.SKIPPED : TaskStatus.OPEN));
      LocalDate end = latest(before, today);
      if (!fullest(before, now, today, limit, others).isAfter(end)) {
        assertThat(latest(after, today)).isBeforeOrEqualTo(end);
      }
    });
  }

  private static LocalDate latest(Plan plan, LocalDate today) {
    LocalDate first = plan.calendar().onOrAfter(today);
    return plan.open()
        .map(Task::dueOn)
        .filter(date -> date.isAfter(first))
        .max(Comparator.naturalOrder())
        .orElse(first);
  }

  /** When it ends with days as full as they may be. */
  private static LocalDate fullest(
      Plan before, Map<UUID, Task> now, LocalDate today, int limit, Load others) {
    LocalDate begun = before.open().map(Task::plannedOn).min(LocalDate::compareTo).orElse(today);
    LocalDate start = begun.isBefore(before.startedOn()) ? begun : before.startedOn();
    StudyDates dates = new StudyDates(before.calendar(), start.isBefore(today) ? today : start);
    List<Integer> minutes =
        before
            .open()
            .filter(task -> Objects.requireNonNull(now.get(task.id())).isOpen())
            .sorted(Comparator.comparing(Task::plannedOn).thenComparing(Task::dueOn))
            .map(Task::minutes)
            .toList();
    List<Slot> slots =
        Packing.pack(minutes, dates, 1, number -> limit - others.on(dates.date(number)));
    return slots.isEmpty() ? today : slots.getLast().dueOn();
  }

  private static Load anyLoad(PlanLife life, int limit) {
    Load load = new Load();
    StudyCalendar everyDay = StudyCalendar.of(StudyWeek.EVERY_DAY, life.today());
    for (int i = life.random.nextInt(20); i > 0; i--) {
      LocalDate from = life.today().plusDays(life.random.nextInt(-5, 40));
      LocalDate to = from.plusDays(life.random.nextInt(4));
      load.add(everyDay, new Slot(from, to), life.random.nextInt(1, 2 * limit));
    }
    return load;
  }

  private static Set<UUID> someOf(PlanLife life) {
    return life.plan()
        .tasks()
        .filter(_ -> life.random.nextBoolean())
        .map(Task::id)
        .collect(Collectors.toSet());
  }

  /** What each date asks for, day by day. */
  private static Map<LocalDate, Integer> load(Plan plan) {
    Map<LocalDate, Integer> load = new HashMap<>();
    plan.open()
        .forEach(task -> {
          List<LocalDate> dates = studyDates(plan, task.plannedOn(), task.dueOn());
          int left = task.minutes();
          for (int i = 0; i < dates.size(); i++) {
            int share = Math.ceilDiv(left, dates.size() - i);
            load.merge(dates.get(i), share, Integer::sum);
            left -= share;
          }
        });
    return load;
  }

  @Test
  void onlyOpenOptionalTasksAreSuggestedForDropping() {
    Cases.each(seed -> {
      PlanLife life = PlanLife.after(seed, 6);
      life.passTime(life.random.nextInt(25));
      int limit = life.random.nextInt(10, 300);
      Set<UUID> optional =
          life.plan().open().filter(Task::optional).map(Task::id).collect(Collectors.toSet());
      Set<UUID> drops =
          new HashSet<>(
              new CatchUp(life.plan(), life.today()).suggestedDrops(limit, anyLoad(life, limit)));
      assertThat(optional).containsAll(drops);
    });
  }
}
