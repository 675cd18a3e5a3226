package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Change;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.testkit.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of a plan whatever is done to it, over generated lives. */
class EveryEditTest {

  private static final Set<Verb> KEEPING_ORDER =
      Set.of(
          Verb.CHANGE_WEEK,
          Verb.CHANGE_DAYS_OFF,
          Verb.PAUSE,
          Verb.RESUME,
          Verb.PUSH,
          Verb.COMPRESS,
          Verb.TRIM);

  @Test
  void whatIsOpenIsOnStudyDatesAndWhatIsDoneStays() {
    Cases.each(seed -> {
      PlanLife life = new PlanLife(seed);
      assertSound(life.plan());
      int count = life.random.nextInt(1, 9);
      for (int i = 0; i < count; i++) {
        List<Plan> before = new ArrayList<>();
        Edit edit = act(life, before);
        assertSound(life.plan());
        assertNoneLost(before.getFirst(), life.plan(), edit.verb());
        if (KEEPING_ORDER.contains(edit.verb())) {
          assertOrderKept(before.getFirst(), life.plan(), edit.verb());
        }
      }
    });
  }

  /** Acts, and keeps the plan as it was right before the edit: ticks come before it. */
  private static Edit act(PlanLife life, List<Plan> before) {
    Edit edit = life.act();
    life.apply(reversed(edit.changes()));
    before.add(life.plan());
    life.apply(edit.changes());
    return edit;
  }

  private static List<Change> reversed(List<Change> changes) {
    return changes.reversed().stream().map(Change::reversed).toList();
  }

  private static void assertSound(Plan plan) {
    plan.open()
        .forEach(task -> {
          assertThat(plan.calendar().has(task.plannedOn())).as("%s", task).isTrue();
          assertThat(plan.calendar().has(task.dueOn())).as("%s", task).isTrue();
          assertThat(task.dueOn()).as("%s", task).isAfterOrEqualTo(task.plannedOn());
          assertThat(task.minutes()).isPositive();
        });
    for (int i = 0; i < plan.allAreas().size(); i++) {
      FocusArea area = plan.allAreas().get(i);
      assertThat(area.position()).isEqualTo(i);
      for (int j = 0; j < area.all().size(); j++) {
        assertThat(area.all().get(j).position()).isEqualTo(j);
        assertThat(area.removed() && area.all().get(j).isOpen()).isFalse();
      }
    }
  }

  private static void assertNoneLost(Plan before, Plan after, Verb verb) {
    Map<UUID, Task> old = tasks(before);
    Map<UUID, Task> now = tasks(after);
    int added = verb == Verb.ADD_TASK || verb == Verb.SPLIT_TASK ? 1 : 0;
    assertThat(now).hasSize(old.size() + added);
    assertThat(now.keySet()).containsAll(old.keySet());
    if (verb != Verb.REOPEN) {
      old.values().stream()
          .filter(Task::isDone)
          .forEach(task -> {
            Task same = Objects.requireNonNull(now.get(task.id()));
            assertThat(same.isDone()).isTrue();
            assertThat(same.slot()).isEqualTo(task.slot());
            assertThat(same.doneOn()).isEqualTo(task.doneOn());
          });
    }
  }

  private static Map<UUID, Task> tasks(Plan plan) {
    Map<UUID, Task> tasks = new HashMap<>();
    for (FocusArea area : plan.allAreas()) {
      for (Task task : area.all()) {
        assertThat(tasks.put(task.id(), task)).isNull();
      }
    }
    return tasks;
  }

  /** What began earlier does not begin later; and it ends earlier still, where days are kept. */
  private static void assertOrderKept(Plan before, Plan after, Verb verb) {
    Map<UUID, Task> now = after.open().collect(Collectors.toMap(Task::id, Function.identity()));
    List<Task> old = before.open().filter(task -> now.containsKey(task.id())).toList();
    assertSorted(old, now, Task::plannedOn);
    if (verb != Verb.COMPRESS && verb != Verb.TRIM) {
      assertSorted(old, now, Task::dueOn);
    }
  }

  private static void assertSorted(
      List<Task> old, Map<UUID, Task> now, Function<Task, LocalDate> date) {
    LocalDate latest = LocalDate.MIN;
    LocalDate latestOfEarlier = LocalDate.MIN;
    LocalDate current = LocalDate.MIN;
    List<Task> byDate = old.stream().sorted(Comparator.comparing(date)).toList();
    for (Task task : byDate) {
      LocalDate was = date.apply(task);
      if (was.isAfter(current)) {
        current = was;
        latestOfEarlier = latest;
      }
      LocalDate is = date.apply(Objects.requireNonNull(now.get(task.id())));
      assertThat(is).as("%s", task).isAfterOrEqualTo(latestOfEarlier);
      latest = is.isAfter(latest) ? is : latest;
    }
  }
}
